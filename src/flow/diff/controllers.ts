import { type Comparison, privacyFile } from './privacy-change.ts'

/** Who answers for the data, and how they are reached. Another controller is somebody else who gets it. */
export const controllers: Comparison = ({ privacy: was }, { privacy: is }) =>
  [
    ['controller.name', 'who answers for the data', was.controller.name, is.controller.name, true],
    [
      'controller.contact',
      'the contact of who answers',
      was.controller.contact,
      is.controller.contact,
      false,
    ],
    ['dpo.name', 'the privacy officer', was.dpo.name, is.dpo.name, false],
    ['dpo.contact', 'the contact of the privacy officer', was.dpo.contact, is.dpo.contact, false],
    ['notice.url', 'the address of the notice', was.notice.url, is.notice.url, false],
  ].flatMap(([key, what, before, now, adds]) =>
    before === now
      ? []
      : [
          {
            kind: 'controller' as const,
            place: `${privacyFile} ${key}`,
            says: `${what} is now ${now}, where it was ${before}`,
            adds: adds === true,
          },
        ],
  )
