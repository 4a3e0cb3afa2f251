import { type Comparison, newIn, type PrivacyChange } from './privacy-change.ts'

/** What is masked less than before: words that never are, and patterns of the business that are no longer. */
export const masking: Comparison = ({ business: was }, { business: is }) => {
  const change = (key: string, says: string): PrivacyChange => ({
    kind: 'masking',
    place: `flows/business.yaml masking.${key}`,
    says,
    adds: true,
  })
  return [
    ...newIn(was.masking.never, is.masking.never).map((word) =>
      change('never', `"${word}" is no longer masked`),
    ),
    ...Object.entries(was.masking.always)
      .filter(([name, pattern]) => is.masking.always[name] !== pattern)
      .map(([name]) =>
        change(
          `always.${name}`,
          Object.hasOwn(is.masking.always, name)
            ? `other words are masked as "${name}" than before`
            : `"${name}" is no longer masked`,
        ),
      ),
  ]
}
