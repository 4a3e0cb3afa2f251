import type { AnswerValue } from '../flow/answer-spec.ts'
import type { Flow } from '../flow/flow.ts'
import type { ServiceOperation } from '../flow/service.ts'
import type { PlainValue, ResultValue } from '../flow/talk-state.ts'
import type { AnswerName, StepName } from '../ids.ts'
import type { Claim } from './claim.ts'
import type { Draft } from './draft.ts'
import { guardExits } from './guard-exits.ts'
import { answerValue } from './keep-answer.ts'
import type { TurnNeeds } from './needs.ts'
import { openPerson } from './open-draft.ts'
import { resultRow, writeResultRow } from './result-row.ts'
import { enterAt } from './take-step.ts'
import { turnAside } from './turn-aside.ts'

/** A step to begin at, and what a talk that came there by itself would know by then. */
export type Beginning = {
  readonly flow: Flow
  readonly step: StepName
  readonly answers: Readonly<Record<AnswerName, string | number | boolean>>
  readonly results: Readonly<Record<string, KnownResult>>
}

export type KnownResult = {
  readonly plain: { readonly [field: string]: PlainValue }
  readonly personal: { readonly [field: string]: PlainValue }
  readonly proved: boolean
  /** What gave it, and says what its personal fields are; undefined: nothing in it is personal. */
  readonly operation: ServiceOperation | undefined
}

/** A turn nobody wrote for: a rehearsal begins in the middle of a flow. It says what the step says, and waits there. */
export async function beginAt(unguarded: TurnNeeds, claim: Claim, beginning: Beginning): Promise<void> {
  const person = await openPerson(unguarded, claim)
  const needs = guardExits(unguarded, claim, person)
  await turnAside(needs, claim, person, async (draft) => {
    draft.lastInboundAt = draft.now
    draft.state = {
      ...draft.state,
      answers: answersOf(draft, beginning),
      results: resultsOf(draft, beginning),
    }
    await enterAt(needs, draft, beginning)
    return true
  })
  await needs.lanes.release(claim, { wakeAt: needs.clock.now() }, needs.clock.now())
}

const answersOf = (draft: Draft, { flow, answers }: Beginning): Readonly<Record<AnswerName, AnswerValue>> =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      answerValue(draft, flow, name as AnswerName, value),
    ]),
  )

const resultsOf = (draft: Draft, { results }: Beginning): Readonly<Record<string, ResultValue>> =>
  Object.fromEntries(
    Object.entries(results).map(([name, { plain, personal, proved, operation }]) => {
      if (Object.keys(personal).length === 0) return [name, { plain, vault: null, proved: true }]
      const vault = resultRow(name, 0, 0)
      draft.vault.set(vault, writeResultRow(personal, operation))
      draft.put.add(vault)
      return [name, { plain, vault, proved }]
    }),
  )
