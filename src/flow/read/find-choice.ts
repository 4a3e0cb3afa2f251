import { viewOf } from '../../privacy/detect/view.ts'
import { pickChoice } from './pick-choice.ts'
import type { Finder } from './reading.ts'

/** The value whose title was said, tapped or numbered; only as an answer. */
export const findChoice: Finder = (view, context, asked) => {
  const values = Object.entries(context.values ?? {})
  const index = asked
    ? pickChoice(
        view,
        values.map(([, title]) => viewOf(title)),
        context,
      )
    : null
  const value = index === null ? undefined : values[index]?.[0]
  return value === undefined ? [] : [{ value, start: 0, end: view.folded.length }]
}
