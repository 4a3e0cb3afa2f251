import type { AuditActor } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock, Instant } from '../clock.ts'
import type { KnownCase } from '../handoff/case/case.ts'
import type { CaseCommand, CaseRefusal } from '../handoff/case/case-command.ts'
import { decide } from '../handoff/case/decide.ts'
import type { CaseNumber } from '../ids.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { caseEntries } from './case-entries.ts'
import type { ChangedCase, Desk } from './desk.ts'

type Needs = {
  readonly desk: Pick<Desk, 'change'>
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
}

/** What somebody of the business wants of a case, as it stands at that moment; a refusal of theirs ends it there. */
export type Wish = (current: KnownCase, at: Instant) => CaseCommand | CaseRefusal

/**
 * Does one thing to a case for somebody of the business: decided while nobody else changes it, and in the log with it.
 * @throws Fault `DATABASE_DOWN`
 */
export function actOnCase(
  { desk, crypto, clock }: Needs,
  number: CaseNumber,
  actor: AuditActor,
  wish: Wish,
): Promise<ChangedCase> {
  const at = clock.now()
  const hash = (bytes: Uint8Array) => crypto.hash(bytes)
  return desk.change(number, at, async (current) => {
    const command = wish(current, at)
    if ('outcome' in command && !('type' in command)) return command
    const decided = decide(current, command)
    if (decided.outcome === 'refuse') return decided
    const entries = caseEntries(current, decided.events, actor)
    return { ...decided, log: await Promise.all(entries.map((entry) => logLeaf(hash, entry))) }
  })
}
