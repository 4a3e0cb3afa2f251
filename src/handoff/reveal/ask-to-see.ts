import type { ReasonCode } from '../../access/reason-code.ts'
import type { SignedIn } from '../../access/signed-in.ts'
import { after } from '../../clock.ts'
import { type CaseNumber, type GrantId, parseGrantId, type TalkId } from '../../ids.ts'
import type { RawText } from '../../message/raw-text.ts'
import type { WrappedKey } from '../../privacy/keyring.ts'
import { claimedSince } from './claimed-by.ts'
import { decideAsked, type Refusal } from './decide.ts'
import { type Asked, approvalLife, type KnownGrant, type SecondPerson } from './grant.ts'
import type { About } from './grants.ts'
import { markReason } from './mark-reason.ts'
import type { RevealNeeds, Verdict } from './needs.ts'
import { doorOf, receiptOf } from './record-grant.ts'
import { type Refused, refuse } from './refuse.ts'
import { sealReason } from './seal-reason.ts'
import { type Shown, showTaken } from './show-words.ts'
import { isSteppedUp } from './step-up.ts'
import { tokensIn, type Wanted } from './tokens-in.ts'
import { isHealth, type TokenName, weigh } from './weight.ts'

/** What somebody wants to see and why. Whether the reason is long enough is `judgeReason`'s to say, before. */
export type Request = Wanted &
  ({ readonly talk: TalkId } | { readonly case: CaseNumber }) & {
    /** Null for a claimed case. */
    readonly reason: { readonly code: ReasonCode; readonly text: RawText } | null
    readonly use: 'screen' | 'export'
    readonly isGlass: boolean
  }

export type AskOutcome =
  | Shown
  | Refused
  /** Somebody else has to agree first. */
  | { readonly outcome: 'second-person'; readonly grant: KnownGrant }

/**
 * The one door to raw words. In this order: the access table, a fresh second factor, what is there, the budget; then the
 * entry in a signed checkpoint; then, and only then, the words. Every no is in the log too.
 */
export async function askToSee(needs: RevealNeeds, who: SignedIn, request: Request): Promise<AskOutcome> {
  const of = 'talk' in request ? { talk: request.talk } : { case: request.case }
  const never = needs.access.ever(who, request)
  const named = { scope: request.scope, talk: null, case: null, department: null, ...of, verdict: never }
  if (never) return refuse(needs, who, refusalOf(never), named)
  const about = await needs.grants.about(of)
  if (!about) return refuse(needs, who, 'not-found', named)
  const department = about.case?.department ?? null
  const claimedBy = hasClaimed(who, about) ? who.staff : null
  const verdict = needs.access.show(who, request, { department, claimedBy })
  const found = { ...named, talk: about.talk, department, verdict }
  if (!verdict.isAllowed) return refuse(needs, who, refusalOf(verdict), found)
  const now = needs.clock.now()
  if (request.scope !== 'case' && !isSteppedUp(who, now)) return refuse(needs, who, 'step-up', found)
  const there = await whatIsThere(needs, about, request)
  if (typeof there === 'string') return refuse(needs, who, there, found)
  const { asked, sealed } = await askedFor(needs, { who, request, about, verdict, ...there })
  const added = await needs.grants.ask(asked, now, sealed, (standing) => decideAsked(asked, now, standing))
  if (added.outcome === 'refused') return refuse(needs, who, added.why, found)
  return added.grant.status === 'waiting'
    ? waitForSecond(needs, who, added.grant)
    : showTaken(needs, who, added.grant)
}

type There = {
  readonly key: WrappedKey
  readonly tokens: readonly TokenName[]
  readonly rows: number
}

/** What the request would open; or why there is nothing. */
async function whatIsThere(
  { transcripts }: RevealNeeds,
  { talk }: About,
  wanted: Wanted,
): Promise<There | Refusal> {
  const kept = await transcripts.read(talk)
  const tokens = kept && tokensIn(kept.lines, wanted)
  if (!kept || (kept.key && !tokens)) return 'not-found'
  if (!kept.key || !tokens) return 'words-gone'
  const isWhole = wanted.scope === 'talk' || wanted.scope === 'case'
  return { key: kept.key, tokens, rows: isWhole ? kept.lines.length : 1 }
}

type Found = There & {
  readonly who: SignedIn
  readonly request: Request
  readonly about: About
  readonly verdict: Verdict
}

/** The request as it is kept: ids, names of ours and counts; its reason sealed beside it. */
async function askedFor(needs: RevealNeeds, { who, request, about, verdict, key, tokens, rows }: Found) {
  const { scope, use, isGlass } = request
  const grant = newGrantId(needs.crypto.random(16))
  const reason = request.reason && (await sealReason(needs, key, grant, request.reason.text))
  const asked: Asked = {
    ...{ grant, staff: who.staff, role: verdict.role, rule: verdict.rule, session: who.session },
    ...{ person: about.person, flag: about.flag, talk: about.talk, scope, use, isGlass, rows },
    case: about.case?.number ?? null,
    department: about.case?.department ?? null,
    line: request.scope === 'message' ? request.line : null,
    token: request.scope === 'token' ? request.token : null,
    code: request.reason?.code ?? null,
    reasonHash: reason?.hash ?? null,
    ...(await markReason(needs, who.staff, request.reason?.text ?? null)),
    weight: scope === 'case' ? 0 : weigh(scope, tokens),
    needs: secondPersonFor(request, tokens, verdict),
  }
  return { asked, sealed: reason?.sealed ?? null }
}

/** What the table's no is to whoever asked: of another department's talk not even that it is there. */
function refusalOf({ why }: Verdict): Refusal {
  return why === 'elsewhere' || why === 'not-claimed' || why === 'frozen' ? why : 'not-allowed'
}

const hasClaimed = (who: SignedIn, { case: one }: About): boolean =>
  one !== null && claimedSince(one.events, who.staff) !== null

const newGrantId = (random: Uint8Array): GrantId =>
  parseGrantId(
    btoa(String.fromCharCode(...random))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', ''),
  )

/** A claimed case holds health data back instead, and is no export. */
function secondPersonFor(
  { scope, use }: Request,
  tokens: readonly TokenName[],
  { needsSecond }: Verdict,
): readonly SecondPerson[] {
  if (scope === 'case') return []
  return [
    ...(tokens.some(isHealth) ? ['health' as const] : []),
    ...(needsSecond && use === 'screen' ? ['other-department' as const] : []),
    ...(use === 'export' ? ['export' as const] : []),
  ]
}

/** What waits for somebody else is in the log as well; where that cannot be, it does not wait. */
async function waitForSecond(needs: RevealNeeds, who: SignedIn, grant: KnownGrant): Promise<AskOutcome> {
  const at = needs.clock.now()
  const actor = { role: grant.role, id: who.staff }
  const entry = { v: 1, at, actor, purpose: null, kind: 'approval-asked', grant: grant.grant } as const
  const receipt = await receiptOf(needs, [{ ...entry, ...doorOf(grant), reasonHash: grant.reasonHash }])
  if (receipt && at < after(grant.askedAt, approvalLife)) return { outcome: 'second-person', grant }
  await needs.grants.change(grant.grant, at, () => ({
    outcome: 'add',
    events: [{ type: 'ended', at, why: 'not-recorded' }],
  }))
  return { outcome: 'refused', why: 'log-unavailable' }
}
