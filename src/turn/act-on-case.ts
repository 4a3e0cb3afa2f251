import type { AuditActor } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock, Instant } from '../clock.ts'
import type { KnownCase } from '../handoff/case/case.ts'
import type { CaseCommand, CaseRefusal } from '../handoff/case/case-command.ts'
import { decide } from '../handoff/case/decide.ts'
import type { CaseNumber, StaffId } from '../ids.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { caseEntries } from './case-entries.ts'
import type { ChangedCase, Desk, Standing } from './desk.ts'

type Needs = {
  readonly desk: Pick<Desk, 'change'>
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
}

/** What somebody of the business wants of a case, as it stands at that moment; a refusal of theirs ends it there. */
export type Wish = (current: KnownCase, at: Instant, standing: Standing | null) => CaseCommand | CaseRefusal

/**
 * Does one thing to a case for somebody of the business: decided while nobody else changes it, and in the log with it.
 * @param held whose standing the wish is told; it stays until it is decided
 * @throws Fault `DATABASE_DOWN`
 */
export function actOnCase(
  { desk, crypto, clock }: Needs,
  number: CaseNumber,
  actor: AuditActor,
  wish: Wish,
  held?: StaffId,
): Promise<ChangedCase> {
  const at = clock.now()
  const hash = (bytes: Uint8Array) => crypto.hash(bytes)
  const decideIt: Parameters<Desk['change']>[2] = async (current, standing) => {
    const command = wish(current, at, standing)
    if ('outcome' in command && !('type' in command)) return command
    const decided = decide(current, command)
    if (decided.outcome === 'refuse') return decided
    const entries = caseEntries(current, decided.events, actor)
    return { ...decided, log: await Promise.all(entries.map((entry) => logLeaf(hash, entry))) }
  }
  return desk.change(number, at, decideIt, held)
}
