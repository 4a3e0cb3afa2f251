import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { type Case, isWithPeople, noCase } from '../handoff/case/case.ts'
import type { CaseOutcome, CasePriority } from '../handoff/case/case-event.ts'
import { evolve } from '../handoff/case/evolve.ts'
import { parseCaseNumber } from '../ids.ts'
import { actOnCase } from '../turn/act-on-case.ts'
import type { Desk } from '../turn/desk.ts'

/** A case as the terminal shows it: no words of anybody. */
export type ListedCase = {
  readonly number: string
  readonly department: string
  readonly priority: CasePriority
  readonly status: Case['status']
  readonly openedAt: number
}

/** `isHeard`: the bot is silent for this case, so its talk goes on and tells the person. */
export type ClosedCase = {
  readonly number: string
  readonly outcome: 'closed' | 'already-closed'
  readonly isHeard: boolean
}

const urgency: Readonly<Record<CasePriority, number>> = { high: 0, normal: 1, low: 2 }

/** The most urgent first, and of these the oldest. */
export async function listCases(desk: Desk): Promise<readonly ListedCase[]> {
  const cases = await desk.openCases()
  return cases
    .map(({ number, department, events }) => {
      const current = events.reduce(evolve, noCase)
      const priority = current.status === 'none' ? 'normal' : current.priority
      return { number, department, priority, status: current.status, openedAt: events[0]?.at ?? 0 }
    })
    .sort((a, b) => urgency[a.priority] - urgency[b.priority] || a.openedAt - b.openedAt)
}

const outcomes = ['solved', 'not-solved', 'no-reply', 'duplicate'] as const satisfies readonly CaseOutcome[]

type Needs = { readonly desk: Desk; readonly clock: Clock }
type Asked = { readonly number: string; readonly outcome: string }

/** @throws Fault `BAD_CONFIG`, `BAD_ID`, `NOT_FOUND` */
export async function closeCase({ desk, clock }: Needs, asked: Asked): Promise<ClosedCase> {
  const number = parseCaseNumber(asked.number)
  const outcome = outcomes.find((one) => one === asked.outcome)
  if (!outcome) throw new Fault('BAD_CONFIG', `--outcome is one of ${outcomes.join(', ')}`)
  const operator = { role: 'operator', id: 'cli' } as const
  const closing = await actOnCase({ desk, clock, crypto: nodeCrypto }, number, operator, (_, at) => ({
    ...{ type: 'close', at, outcome, survey: null, by: 'cli', as: 'supervisor' },
  }))
  if (closing.outcome === 'not-found')
    throw new Fault('NOT_FOUND', `there is no case ${number}; see "sigilo case list"`)
  if (closing.outcome === 'refuse') return { number, outcome: 'already-closed', isHeard: false }
  return { number, outcome: 'closed', isHeard: isWithPeople(closing.before) }
}
