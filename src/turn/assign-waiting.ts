import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock, Instant } from '../clock.ts'
import type { Bot, Department } from '../flow/bot.ts'
import { type Case, noCase } from '../handoff/case/case.ts'
import { decide } from '../handoff/case/decide.ts'
import { evolve } from '../handoff/case/evolve.ts'
import { chooseAgent } from '../handoff/choose-agent.ts'
import type { Presence } from '../handoff/presence.ts'
import type { StaffId } from '../ids.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { caseEntries } from './case-entries.ts'
import type { CaseRow } from './claim.ts'
import type { Desk } from './desk.ts'
import type { Bots } from './needs.ts'
import { promisedWait } from './promised-wait.ts'

type Needs = {
  readonly desk: Pick<Desk, 'waiting' | 'change'>
  readonly presence: Pick<Presence, 'colleagues'>
  readonly bots: Pick<Bots, 'opening'>
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
}

/**
 * Gives what waits to whoever is there, in departments that want it. Run by several replicas at once nobody gets more
 * than the limit: the count is made while their row is held.
 * @returns how many were given
 * @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED`
 */
export async function assignWaiting(needs: Needs, bot: Bot): Promise<number> {
  let given = 0
  for (const department of bot.business.departments.values()) {
    if (!department.assignment) continue
    for (const row of await needs.desk.waiting(department.name))
      if (await give(needs, bot, { department, row })) given += 1
  }
  return given
}

type One = { readonly department: Department; readonly row: CaseRow }

async function give(needs: Needs, bot: Bot, { department, row }: One): Promise<boolean> {
  const current = row.events.reduce<Case>(evolve, noCase)
  if (current.status !== 'waiting') return false
  const at = needs.clock.now()
  const limit = department.assignment?.casesEach ?? null
  const wanted = { department: department.name, limit, notTo: new Set(current.passedOver) }
  const agent = chooseAgent(await needs.presence.colleagues(at), wanted)
  if (!agent) return false
  const { wait } = await promisedWait(needs.bots, bot, department.name, at)
  return giveTo(needs, row, { agent, at, limit, answerBy: wait.answerBy ?? wait.announceAt })
}

type Gift = {
  readonly agent: StaffId
  readonly at: Instant
  readonly limit: number | null
  readonly answerBy: Instant
}

async function giveTo(
  { desk, crypto }: Needs,
  { number }: CaseRow,
  { agent, at, limit, answerBy }: Gift,
): Promise<boolean> {
  const hash = (bytes: Uint8Array) => crypto.hash(bytes)
  const changed = await desk.change(
    number,
    at,
    async (current, standing) => {
      if (standing?.status !== 'online') return { outcome: 'refuse', why: 'nobody-there', by: agent }
      if (limit !== null && standing.open >= limit) return { outcome: 'refuse', why: 'too-many', by: agent }
      const decided = decide(current, { type: 'give', at, to: agent, answerBy })
      if (decided.outcome === 'refuse') return decided
      const entries = caseEntries(current, decided.events, { role: 'system', id: 'host' })
      return { ...decided, log: await Promise.all(entries.map((entry) => logLeaf(hash, entry))) }
    },
    agent,
  )
  return changed.outcome === 'changed'
}
