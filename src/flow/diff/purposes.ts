import type { Purpose } from '../bot.ts'
import { lengthInWords } from './length-in-words.ts'
import { type Comparison, compared, privacyFile, quoted } from './privacy-change.ts'

/** What data is used for: purposes that come and go, and flows that serve another one. */
export const purposes: Comparison = (before, after) => {
  const { added, removed } = compared(before.privacy.purposes, after.privacy.purposes)
  const flows = compared(before.flows, after.flows).kept
  const kind = 'purpose' as const
  return [
    ...removed.map(({ name }) => ({
      kind,
      place: `${privacyFile} purposes.${name}`,
      says: `data is no longer used for "${name}"`,
      adds: false,
    })),
    ...added.map((purpose) => ({
      kind,
      place: `${privacyFile} purposes.${purpose.name}`,
      says: `data is now used for "${purpose.name}" (${described(purpose)})`,
      adds: true,
    })),
    ...flows
      .filter(([was, is]) => was.purpose !== is.purpose)
      .map(([was, is]) => ({
        kind,
        place: `${is.file} purpose`,
        says: `what "${is.flow}" asks is now used for "${is.purpose}", where it was for "${was.purpose}"`,
        adds: true,
      })),
  ]
}

const described = ({ legalBasis, needsConsent, retention, recipients }: Purpose): string =>
  [
    `basis ${legalBasis}`,
    needsConsent ? 'with consent' : 'without consent',
    `kept ${lengthInWords(retention)}`,
    recipients.length > 0 ? `shared with ${quoted(recipients)}` : 'shared with nobody',
  ].join(', ')
