import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { patternTrouble } from './pattern-trouble.ts'

/** The business's own masking patterns are tried on every message: they must be readable and quick. */
export const maskingPatterns: Check = ({ business, files }) =>
  Object.entries(business?.masking.always ?? {}).flatMap(([name, pattern]) => {
    const trouble = patternTrouble(pattern)
    const at = files.get('flows/business.yaml')?.at(['masking', 'always', name])
    return trouble === null || !at ? [] : [mistakeAt(at, `this pattern ${trouble}`, 'write a simpler one')]
  })
