import type { Bot } from '../bot.ts'
import { dataOf } from './named-data.ts'
import { type Comparison, compared, type PrivacyChange } from './privacy-change.ts'

/** What people must show before they see something personal: further ways to it, and further tries. */
export const proofs: Comparison = (before, after) =>
  compared(proofsOf(before), proofsOf(after)).kept.flatMap(([was, is]) => {
    const change = (says: string, adds: boolean): PrivacyChange => ({
      kind: 'proof',
      place: is.place,
      says: `${is.what} for "${is.purpose}" ${says}`,
      adds,
    })
    const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
      [...some].filter((way) => !others.has(way))
    return [
      ...only(was.ways, is.ways).map((way) =>
        change(`is no longer shown to whoever proves it by ${way}`, false),
      ),
      ...only(is.ways, was.ways).map((way) => change(`is now shown to whoever proves it by ${way}`, true)),
      ...(was.tries === is.tries
        ? []
        : [
            change(`may now be proved in ${is.tries} tries, where it was ${was.tries}`, is.tries > was.tries),
          ]),
    ]
  })

type Proving = {
  readonly what: string
  readonly purpose: string
  readonly place: string
  readonly ways: ReadonlySet<string>
  readonly tries: number
}

/** By purpose and what is proved; where two steps prove the same, whatever is easier. */
function proofsOf({ flows }: Bot): ReadonlyMap<string, Proving> {
  const found = new Map<string, Proving>()
  for (const flow of flows.values())
    for (const step of flow.steps) {
      if (step.verb !== 'prove') continue
      const ways = step.by.map((way) => (way.by === 'answer' ? `"${way.answer}"` : 'their WhatsApp number'))
      for (const what of dataOf(flow, step.result, null)) {
        const key = `${flow.purpose} ${what}`
        const known = found.get(key)
        found.set(key, {
          what,
          purpose: flow.purpose,
          place: `${flow.file} steps.${step.name}`,
          ways: new Set([...(known?.ways ?? []), ...ways]),
          tries: Math.max(known?.tries ?? 0, step.tries),
        })
      }
    }
  return found
}
