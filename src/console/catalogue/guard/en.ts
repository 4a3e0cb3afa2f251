import type { GuardWords } from './words.ts'

export const en: GuardWords = {
  asks: {
    code: 'a code that was sent to somebody',
    card: 'the data of a card',
    password: 'a password',
    'remote-access': 'control of a device',
    payment: 'a payment to somebody’s own account',
    'look-alike-link': 'a visit to an address that only looks like ours',
    other: 'something nobody of us may ask for',
  },
  held: (asks) => `Not sent: it asks for ${asks}.`,
  warned: (asks) => `Careful: this asks for ${asks}. It may be a trick.`,
  why: 'Customers are told that we never ask for it, so that they can tell us from somebody who pretends.',
  change: 'Change the text',
  insist: 'Send it anyway',
  mayNot: 'This cannot be sent, whoever wishes it.',
  whatToDo:
    'Give nothing of the kind and open no link, whoever it says it is from. Report it: privacy and security look at it.',
  report: 'Report',
  addNote: 'Add a note',
  noteHint: 'What struck you (optional)',
  reported: (incident) => `Reported as ${incident}`,
}
