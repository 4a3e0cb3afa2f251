import type { View } from '../../privacy/detect/view.ts'
import type { AnswerType } from '../answer-spec.ts'
import { isCourtesy } from './courtesy.ts'
import { finders } from './finders.ts'
import type { Found } from './reading.ts'

/** Where one thing that is told ends and the next begins. */
const boundary = /[;!?\n]|[,.](?!\d)|(?<!\p{L})(?:e|y|ed|and)(?!\p{L})/gu

/** Whether nothing but a value, its name and courtesy stands between two boundaries: `…, R$ 50,00`. */
export function isAlone({ folded }: View, { start, end }: Found, type: AnswerType): boolean {
  let from = 0
  let to = folded.length
  for (const { index, 0: sign } of folded.matchAll(boundary)) {
    if (index + sign.length <= start) from = index + sign.length
    else if (index >= end) {
      to = index
      break
    }
  }
  return isCourtesy(`${folded.slice(from, start)} ${folded.slice(end, to)}`, finders[type].labels)
}
