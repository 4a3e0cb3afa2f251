import type { AlertWords } from './alert-words.ts'
import { countedIn } from './counted.ts'

const counted = countedIn('en')

export const alertsEn: AlertWords = {
  title: 'Alerts',
  about: 'Rules that somebody’s behaviour met, each with its numbers.',
  open: (count) => counted(count, 'waits', 'wait'),
  onlyOpen: 'Only those that wait for an answer',
  empty: 'No alert. The rules watch every look.',
  emptyOpen: 'No alert waits for an answer.',
  older: 'Older alerts',
  newest: 'Newest alerts',
  steps: { note: 'Note', alert: 'Alert', 'end-sessions': 'Signed out', freeze: 'Frozen' },
  done: {
    note: 'Nothing was done: notes are read once a week.',
    alert: 'It was told at once.',
    'end-sessions': 'Their sign-ins were ended at once.',
    freeze: 'Nobody can sign in as them until an admin enables them.',
  },
  rules: {
    burst: 'Many values within minutes',
    'unusual-day': 'Far more than on their usual days',
    'odd-hours': 'At an hour they never work',
    'unfamiliar-department': 'In a department that is not theirs',
    probing: 'One refusal after the other',
    strangers: 'Customers whose case they never had',
    unanswered: 'Customers whom they never answered',
    'left-alone': 'Cases claimed and left alone',
    'one-customer': 'The same customer again and again',
    'same-person': 'Several people at one customer',
    'new-place': 'From a new place',
    paging: 'One talk after the other',
    'copied-reasons': 'The same reason every time',
    export: 'Many rows taken along',
    'broken-glass': 'Emergency access',
    'log-doubted': 'The log differs from what was signed',
    'unreviewed-glass': 'Emergency access that nobody reviewed in time',
    'after-reset': 'Soon after a reset of their sign-in',
    'flagged-person': 'A colleague, or somebody well known',
  },
  explains: {
    burst: ({ shown, minutes, limit }) =>
      `They opened ${shown} values within ${minutes} minutes. It is told from ${limit} on.`,
    'unusual-day': ({ shown, usual, limit }) =>
      `They opened ${shown} values in a day; usually it is ${usual}. It is told above ${limit}.`,
    'odd-hours': ({ shown, strangers, hour, limit }) =>
      `Values opened around ${hour}:00: ${shown}; of customers whose case they never had: ${strangers}. From ${limit} of these on it is an alert.`,
    'unfamiliar-department': ({ shown, limit }) =>
      `Values of departments that are not theirs, opened within a day: ${shown}. From ${limit} on it is an alert.`,
    probing: ({ denied, minutes, limit }) =>
      `They were refused ${denied} times within ${minutes} minutes. It is told from ${limit} on.`,
    strangers: ({ strangers, usual, limit }) =>
      `They opened words of ${strangers} customers in a day whose case they never had; usually it is ${usual}. It is told from ${limit} on.`,
    unanswered: ({ strangers, usual, limit }) =>
      `They opened words of ${strangers} customers in seven days and answered none of them; usually it is ${usual}. It is told from ${limit} on.`,
    'left-alone': ({ talks, usual, limit }) =>
      `They claimed ${talks} cases in a day whose customers then heard nothing for 24 hours; usually it is ${usual}. It is told from ${limit} on.`,
    'one-customer': ({ shown, limit }) =>
      `They opened words of one customer ${shown} times in seven days without ever answering. It is told from ${limit} on.`,
    'same-person': ({ people, limit }) =>
      `${people} people opened words of one customer within a day, none of them with a case. It is told from ${limit} on.`,
    'new-place': ({ strangers, limit }) =>
      `Within an hour of a sign-in from a new place they opened words of customers whose case they never had: ${strangers}. From ${limit} on, or at an hour they never work, it is an alert.`,
    paging: ({ talks, minutes, limit }) =>
      `They went through ${talks} talks within ${minutes} minutes. It is told from ${limit} on.`,
    'copied-reasons': ({ same, strangers, limit }) =>
      `They gave the same reason ${same} times within a day, ${strangers} of them for customers whose case they never had. It is told from ${limit} on.`,
    export: ({ rows, today, limit }) =>
      `Rows taken along at once: ${rows}; within a day: ${today}. It is told above ${limit} at once.`,
    'broken-glass': () => 'They opened words in an emergency, before anybody agreed. This is always told.',
    'after-reset': ({ strangers, limit }) =>
      `Within two hours of a reset they opened words of customers whose case they never had: ${strangers}. From ${limit} on it is an alert.`,
    'flagged-person': ({ shown, limit }) =>
      `They opened words of somebody who is flagged, without a case: ${shown}. It is told from ${limit} on.`,
    'log-doubted': ({ doubts }) =>
      `The log is not as it was signed; reasons to doubt it: ${doubts}. Change nothing, keep a copy, and run sigilo audit verify on a machine you trust.`,
    'unreviewed-glass': ({ days, limit }) =>
      `Nobody reviewed their emergency within ${days} days. It is told after ${limit}.`,
  },
  numbersTitle: 'The numbers of this rule',
  numbers: {
    shown: 'values shown',
    strangers: 'of customers whose case they never had',
    usual: 'usually',
    limit: 'limit',
    minutes: 'minutes',
    hour: 'hour of the day',
    denied: 'refusals',
    people: 'people',
    talks: 'talks',
    same: 'times the same reason',
    rows: 'rows',
    today: 'rows within a day',
    broken: 'times',
    doubts: 'reasons to doubt',
    days: 'days without a review',
  },
  cause: (number) => `What met the rule: ${number}`,
  entry: (number) => `Its entry: ${number}`,
  settle: 'Settle: what was it?',
  settled: (outcome, name) => `${outcome}, says ${name}`,
  somebody: 'somebody erased',
  outcomes: {
    justified: 'There was a reason',
    'not-justified': 'There was no reason',
    'false-alarm': 'False alarm',
  },
}
