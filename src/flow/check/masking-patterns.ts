import { readMasking } from '../../privacy/masking-words.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** The business's own masking is tried on every message: what the anonymizer cannot use is refused here already. */
export const maskingPatterns: Check = ({ business, files }) => {
  const yaml = files.get('flows/business.yaml')
  const read = business && readMasking(business.masking)
  if (!yaml || !read || 'words' in read) return []
  return read.mistakes.map(({ name, section, mistake }) => {
    const key = section === 'never' ? business.masking.never.indexOf(name) : name
    return mistakeAt(yaml.at(['masking', section, key]), `"${name}": ${mistake}`, '')
  })
}
