import type { SignedIn } from '../../access/signed-in.ts'
import type { Receipt } from '../../audit/audit-log.ts'
import type { AuditEntry } from '../../audit/entry.ts'
import { logLeaf } from '../../audit/log-leaf.ts'
import { after, type Instant } from '../../clock.ts'
import { decideEnd, type Refusal } from './decide.ts'
import { type KnownGrant, lasting } from './grant.ts'
import type { RevealNeeds } from './needs.ts'
import type { RecordedGrant } from './open-words.ts'

type Needs = Pick<RevealNeeds, 'grants' | 'log' | 'crypto' | 'clock' | 'alarm'>

/**
 * Puts a grant that was taken into the log and waits until it stands in a signed checkpoint; only then is it open. Where
 * the log gives no receipt the grant ends, costs nothing, and shows nothing.
 */
export async function recordGrant(
  needs: Needs,
  who: SignedIn,
  grant: KnownGrant,
): Promise<RecordedGrant | Refusal> {
  const at = needs.clock.now()
  const until = after(at, lasting(grant))
  const receipt = await receiptOf(needs, entriesOf(who, grant, at, until))
  if (!receipt) {
    await needs.grants.change(grant.grant, at, (one) => decideEnd(one, at, 'not-recorded'))
    return 'log-unavailable'
  }
  const changed = await needs.grants.change(grant.grant, at, () => ({
    outcome: 'add',
    events: [{ type: 'recorded', at, index: receipt.index, until }],
  }))
  if (changed.outcome === 'refused') return changed.why
  const { recorded } = changed.grant
  if (!recorded || changed.grant.status !== 'open') return 'over'
  if (grant.isGlass) needs.alarm(changed.grant)
  return { ...changed.grant, recorded }
}

/** The receipt of the last of these entries; null where the log gave none. */
export async function receiptOf(
  { log, crypto }: Pick<Needs, 'log' | 'crypto'>,
  entries: readonly AuditEntry[],
): Promise<Receipt | null> {
  try {
    let receipt: Receipt | null = null
    for (const entry of entries)
      receipt = await log.receipt(await logLeaf((bytes) => crypto.hash(bytes), entry))
    return receipt
  } catch {
    return null
  }
}

/** Broken glass and what is taken out of the console are said as such, and then what every look is said by. */
function entriesOf(who: SignedIn, grant: KnownGrant, at: Instant, until: Instant): readonly AuditEntry[] {
  const { staff, role, isGlass, reasonHash, scope, line, token, code, use, second, weight, rows } = grant
  const common = { v: 1, at, actor: { role, id: staff }, purpose: null } as const
  const door = doorOf(grant)
  const id = grant.grant
  return [
    ...(isGlass && reasonHash
      ? [{ ...common, ...door, kind: 'glass-broken', grant: id, reasonHash, until } as const]
      : []),
    ...(use === 'export'
      ? [{ ...common, ...door, kind: 'exported', what: `words of a ${scope}`, rows } as const]
      : []),
    {
      ...common,
      ...door,
      kind: 'revealed',
      ...{ grant: id, scope, line, token, reasonHash, until, weight },
      reason: code ?? 'claimed-case',
      repeats: grant.repeats,
      flag: grant.flag,
      approver: second,
      stepUpAge: at - who.secondFactorAt,
    },
  ]
}

export const doorOf = ({ session, department, rule, talk, case: number }: KnownGrant) => ({
  session,
  department,
  rule,
  talk,
  case: number,
})
