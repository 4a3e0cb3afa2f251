import { comparedTexts } from '../compared-texts.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { expressionsOf } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'
import { valuesOf } from './values-of.ts'

/** Choices compared with a value they never have: `order.status == 'deliverd'` would hold for nobody. */
export const choiceValues: Check = (draft) => draft.flows.flatMap((flow) => neverEqual(draft, flow))

function neverEqual(draft: Draft, flow: DraftFlow): readonly Mistake[] {
  const found = new Map<string, readonly (readonly [says: string, advice: string])[]>()
  return flow.flow.steps.flatMap((step) =>
    expressionsOf(step).flatMap(({ expression: { source, at } }) => {
      const known = found.get(source) ?? wrongIn(draft, flow, source)
      found.set(source, known)
      return known.map(([says, advice]) => mistakeAt(at, says, advice))
    }),
  )
}

function wrongIn(draft: Draft, flow: DraftFlow, source: string): readonly (readonly [string, string])[] {
  return comparedTexts(source).flatMap(({ name, text }) => {
    const values = valuesOf(draft, flow, name)
    if (values === null || values.includes(text)) return []
    const advice = didYouMean(text, values, `its values are: ${values.join(', ')}`)
    return [[`"${name}" is never "${text}"`, advice] as const]
  })
}
