import { countedIn } from '../access-log/counted.ts'
import type { IncidentsWords } from './words.ts'

const counted = countedIn('en')

export const en: IncidentsWords = {
  title: 'Incidents',
  about:
    'Personal data of customers that had been stored in the clear, and messages that somebody reported as a trick. Every copy is masked now.',
  list: 'What was found',
  law: 'Who is to be told, and whether anybody is, is for you to decide. The GDPR (art. 33) gives 72 hours from when you know of it, the ANPD (Resolution 15/2024) three working days.',
  open: (count) => `${count} open`,
  onlyOpen: 'Open ones only',
  emptyOpen: 'No incident is open.',
  empty: 'There was never an incident.',
  emptyOlder: 'There are no older ones here.',
  stale: (when) => `The server does not answer. What you see is from ${when}; it is asked again by itself.`,
  failed: {
    title: 'The incidents are not to be had',
    about: 'The server, its database or its log does not answer. Nothing is lost: try again.',
    notAllowed: 'Your roles do not allow this. Ask an admin.',
    retry: 'Try again',
  },
  stored: (kind, copies) => `${kind} stored in the clear, in ${counted(copies, 'copy', 'copies')}`,
  trick: (line) => `Line ${line} asks for what nobody may ask for`,
  opened: (when, age, by) => `opened ${when} (${age}) by ${by}`,
  closed: (outcome, when, by) => `${outcome} · closed ${when} by ${by}`,
  nobody: (id) => (id === 'cli' ? 'the command line of the server' : 'an account that is gone'),
  inCase: (number) => `Case ${number}`,
  talk: 'talk',
  time: {
    running: (hours) => `${counted(hours, 'hour', 'hours')} left of 72`,
    pressing: (hours) => `Urgent: ${counted(hours, 'hour', 'hours')} left of 72`,
    over: (hours) => `Over: the 72 hours ended ${counted(hours, 'hour', 'hours')} ago`,
  },
  newest: 'Newest',
  older: 'Older',
  close: 'Close',
  outcomes: {
    'no-risk': { label: 'Nobody had to be told.', says: 'There is no risk for whoever it is about.' },
    reported: { label: 'Somebody was told:', says: 'the authority, or the persons concerned.' },
    mistaken: { label: 'A mistake.', says: 'It was no personal data, or no trick.' },
  },
  dialog: {
    title: (number) => `Close ${number}`,
    about: 'It stays in the list and in the log, with your name. It cannot be opened again.',
    outcome: 'How did it end?',
    note: 'Why (may stay empty)',
    noteHint: 'Masked before it is kept; it goes after 90 days.',
    close: 'Close the incident',
  },
  said: {
    closed: (number) => `${number} is closed.`,
    faster: (by) => `It was closed before, by ${by}.`,
    gone: 'There is no such incident.',
  },
  keys: {
    places: { page: 'Page', list: 'Incidents' },
    acts: {
      help: 'Show the keys',
      all: 'Open ones only, or all',
      older: 'Older ones',
      newest: 'Back to the newest',
      down: 'Next one',
      up: 'The one before',
      close: 'Close it',
      open: 'Open its case',
    },
  },
}
