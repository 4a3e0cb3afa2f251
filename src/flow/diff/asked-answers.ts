import type { Bot } from '../bot.ts'
import type { Flow } from '../flow.ts'

/** One answer as all flows of a purpose ask it together; of what they say differently, the most. */
export type AskedAnswer = {
  readonly purpose: string
  readonly name: string
  readonly place: string
  /** False where flows only work it out or take it from what was said. */
  readonly isAsked: boolean
  readonly isPersonal: boolean
  /** Milliseconds. */
  readonly keep: number
  readonly types: ReadonlySet<string>
  readonly accept: ReadonlySet<string>
  readonly values: ReadonlySet<string>
}

/** As long as a talk lasts after the last message. Milliseconds. */
const talkLife = 86_400_000

/** Every answer by purpose and name. Which flow of a purpose asks it makes no difference to people. */
export function askedAnswers({ flows }: Bot): ReadonlyMap<string, AskedAnswer> {
  const found = new Map<string, AskedAnswer>()
  for (const flow of flows.values()) {
    for (const one of answersOf(flow)) {
      const key = `${one.purpose} ${one.name}`
      const known = found.get(key)
      found.set(key, known ? together(known, one) : one)
    }
  }
  return found
}

function answersOf(flow: Flow): readonly AskedAnswer[] {
  const asked = new Set(
    flow.steps.flatMap((step): readonly string[] => {
      if (step.verb === 'ask') return [step.answer]
      return step.verb === 'prove' ? step.by.flatMap((way) => (way.by === 'answer' ? [way.answer] : [])) : []
    }),
  )
  return [...flow.answers].map(([name, { type, personal, keep, accept, values }]) => ({
    purpose: flow.purpose,
    name,
    place: `${flow.file} answers.${name}`,
    isAsked: asked.has(name),
    isPersonal: personal,
    keep: keep ?? talkLife,
    types: new Set([type]),
    accept: new Set(accept),
    values: new Set(values),
  }))
}

const together = (one: AskedAnswer, other: AskedAnswer): AskedAnswer => ({
  ...one,
  isAsked: one.isAsked || other.isAsked,
  isPersonal: one.isPersonal && other.isPersonal,
  keep: Math.max(one.keep, other.keep),
  types: new Set([...one.types, ...other.types]),
  accept: new Set([...one.accept, ...other.accept]),
  values: new Set([...one.values, ...other.values]),
})
