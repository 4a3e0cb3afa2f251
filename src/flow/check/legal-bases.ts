import { didYouMean } from '../parse/closest.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/**
 * A basis that no law knows: people and the authority would be told one that does not exist.
 *
 * @see GDPR art. 6 (1) and 9 (2); LGPD art. 7 and 11
 */
export const legalBases: Check = ({ privacy, files }) => {
  const yaml = files.get('flows/privacy.yaml')
  if (!yaml) return []
  return [...(privacy?.purposes.values() ?? [])].flatMap(({ name, legalBasis }) =>
    legalBasis
      .split(/[\s,;]+/)
      .filter((word) => /^(gdpr|lgpd):/i.test(word) && !bases.includes(word))
      .map((word) =>
        mistakeAt(
          yaml.at(['purposes', name, 'basis']),
          `there is no legal basis "${word}"`,
          didYouMean(word, bases, 'write it like gdpr:6.1.b or lgpd:7.V'),
        ),
      ),
  )
}

const gdpr = [
  ...[...'abcdef'].map((point) => `gdpr:6.1.${point}`),
  ...[...'abcdefghij'].map((point) => `gdpr:9.2.${point}`),
]
const lgpd = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((point) => `lgpd:7.${point}`),
  ...['I', ...[...'abcdefg'].map((letter) => `II.${letter}`)].map((point) => `lgpd:11.${point}`),
]
const bases: readonly string[] = [...gdpr, ...lgpd]
