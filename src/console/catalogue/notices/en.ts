import type { NoticesWords } from './words.ts'

export const en: NoticesWords = {
  notifications: 'Notifications',
  turnOn: 'Turn notifications on',
  turnOff: 'Turn notifications off',
  said: {
    on: 'Notifications are on. They come while no page of Sigilo is on the screen, and name the case and its department, never words.',
    off: 'Notifications are off.',
  },
  title: (number) => `Case ${number}`,
  about: {
    assigned: (department) => `${department}: it was given to you`,
    wrote: (department) => `${department}: the customer wrote`,
    unclaimed: (department) => `${department}: nobody has taken it yet`,
  },
  ended: 'Your sign-in has ended: sign in again to be notified.',
  problems: {
    refused: {
      title: 'Your browser refuses notifications',
      about:
        'Press the sign in front of the address of this page, allow notifications there, and turn them on here again. Where the browser does not let you, ask whoever looks after this computer.',
    },
    unanswered: {
      title: 'Your browser has not allowed them yet',
      about: 'Turn them on again, and choose “Allow” where the browser asks beside the address of the page.',
    },
    unsupported: {
      title: 'This browser cannot notify you',
      about: 'Open the console on a computer, by https, in Chrome, Edge, Firefox or Safari, up to date.',
    },
  },
  understood: 'OK',
}
