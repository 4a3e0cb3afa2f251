import type { Bot } from '../bot.ts'
import type { Flow, Step } from '../flow.ts'
import { type Datum, dataNamed, dataOf } from './named-data.ts'
import { type Comparison, compared } from './privacy-change.ts'

/** What services are sent and departments are shown, by purpose; which operation takes it makes no difference. */
export const dataShared: Comparison = (before, after) => {
  const { added, removed } = compared(sharedBy(before), sharedBy(after))
  return [
    ...removed.map(({ says, place }) => ({ place, says: `${says} no longer`, adds: false })),
    ...added.map(({ says, place }) => ({ place, says: `${says} now`, adds: true })),
  ].map((change) => ({ kind: 'data-shared', ...change }))
}

type Shared = { readonly says: string; readonly place: string }

function sharedBy(bot: Bot): ReadonlyMap<string, Shared> {
  const found = new Map<string, Shared>()
  for (const flow of bot.flows.values())
    for (const step of flow.steps)
      for (const { datum, to, inside } of handedOn(bot, flow, step)) {
        const says = `${datum} is ${to} for "${flow.purpose}"`
        if (!found.has(says)) found.set(says, { says, place: `${flow.file} steps.${step.name}.${inside}` })
      }
  return found
}

type HandedOn = { readonly datum: Datum; readonly to: string; readonly inside: string }

function handedOn({ services }: Bot, flow: Flow, step: Step): readonly HandedOn[] {
  switch (step.verb) {
    case 'call': {
      const service = services.get(step.operation)?.service ?? step.operation
      return Object.entries(step.with).flatMap(([input, { source }]) =>
        dataNamed(flow, source).map((datum) => ({
          datum,
          to: `sent to "${service}"`,
          inside: `with.${input}`,
        })),
      )
    }
    case 'handoff':
      return step.show.flatMap((name) =>
        dataOf(flow, name, null).map((datum) => ({
          datum,
          to: `shown to people of "${step.department}"`,
          inside: 'show',
        })),
      )
    default:
      return []
  }
}
