import type { Example } from './example.ts'
import { phraseKey } from './phrase-key.ts'

/** Raised whenever the same examples would give another model, so that cached files are made anew. */
const recipe = 'sigilo-intent-2'

/** Names a training set by its content: a cached model file with this name is this training set's. */
export function trainingHash(examples: readonly Example[]): string {
  const fields = examples.flatMap(({ locale, intent, text }) => [locale, intent, text, '\u0000'])
  const forward = phraseKey([recipe, ...fields])
  const backward = phraseKey([...fields.reverse(), recipe])
  return forward.toString(16).padStart(14, '0') + backward.toString(16).padStart(14, '0')
}
