import { type Comparison, compared, type PrivacyChange, privacyFile } from './privacy-change.ts'

/** By what right a purpose goes on, and whether people are asked for it. */
export const bases: Comparison = (before, after) =>
  compared(before.privacy.purposes, after.privacy.purposes).kept.flatMap(([was, is]) => {
    const place = `${privacyFile} purposes.${is.name}`
    const changes: PrivacyChange[] = []
    if (was.legalBasis !== is.legalBasis)
      changes.push({
        kind: 'basis',
        place: `${place}.basis`,
        says: `the legal basis of "${is.name}" is now ${is.legalBasis}, where it was ${was.legalBasis}`,
        adds: false,
      })
    if (was.needsConsent !== is.needsConsent)
      changes.push({
        kind: 'basis',
        place: `${place}.consent`,
        says: is.needsConsent
          ? `"${is.name}" now needs consent`
          : `"${is.name}" goes on without consent, which it needed before`,
        adds: !is.needsConsent,
      })
    return changes
  })
