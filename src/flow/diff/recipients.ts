import { type Comparison, compared, newIn, privacyFile } from './privacy-change.ts'

/** Who may be given what a purpose keeps; those of a new purpose are told with it. */
export const recipients: Comparison = (before, after) =>
  compared(before.privacy.purposes, after.privacy.purposes).kept.flatMap(([was, is]) => {
    const place = `${privacyFile} purposes.${is.name}.recipients`
    const kind = 'recipient' as const
    return [
      ...newIn(is.recipients, was.recipients).map((name) => ({
        kind,
        place,
        says: `"${name}" may no longer be given data of "${is.name}"`,
        adds: false,
      })),
      ...newIn(was.recipients, is.recipients).map((name) => ({
        kind,
        place,
        says: `"${name}" may now be given data of "${is.name}"`,
        adds: true,
      })),
    ]
  })
