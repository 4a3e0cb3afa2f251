import { countedIn } from './counted.ts'
import type { WeekWords } from './week-words.ts'

const counted = countedIn('en')

export const weeksEn: WeekWords = {
  title: 'Weekly review',
  rule: 'Somebody puts their name to each week within seven days of its end.',
  standing: (standing) => {
    switch (standing.state) {
      case 'running':
        return 'not over yet'
      case 'due':
        return 'waits for a name'
      case 'signed':
        return 'signed'
      case 'overdue':
        return `overdue, over for ${counted(standing.days, 'day', 'days')}`
      case 'outrun':
        return `signed, but ${counted(standing.alerts, 'alert came', 'alerts came')} later`
    }
  },
  about: ({ entries, alerts, notes }) =>
    `${counted(entries, 'entry', 'entries')} of people, ${counted(alerts, 'alert', 'alerts')}, ${counted(notes, 'note', 'notes')}.`,
  sign: 'Review and sign this week',
  confirm: 'Sign with my name',
  confirmAbout:
    'You say that you looked through this week’s entries and alerts. The log keeps your name, these numbers and the time.',
  cancel: 'Not yet',
  signed: (name, time) => `Signed by ${name}, ${time}.`,
  saw: ({ entries, alerts }, since) =>
    `They had ${counted(entries, 'entry', 'entries')} and ${counted(alerts, 'alert', 'alerts')} before them${since > 0 ? `; ${counted(since, 'entry', 'entries')} came later` : ''}.`,
  entry: (number) => `Its entry: ${number}`,
  somebody: 'somebody erased',
  lookThrough: 'Look through it',
  earlier: (count) => counted(count, 'earlier week', 'earlier weeks'),
  changed: 'More has happened meanwhile; these are the new numbers. Look at it, then sign.',
  settleFirst: (count) => `${counted(count, 'alert of it waits', 'alerts of it wait')} for an answer first.`,
  toAlerts: 'To the alerts',
  notYours: 'A privacy officer or auditor signs it.',
}
