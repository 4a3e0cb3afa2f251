import type { DepartmentTree } from '../access/department-tree.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Instant } from '../clock.ts'
import { accessTable } from '../handoff/reveal/access-table.ts'
import { type Answered, answerRequest, giveBack, reviewGlass } from '../handoff/reveal/answer.ts'
import { type AskOutcome, askToSee, type Request } from '../handoff/reveal/ask-to-see.ts'
import type { Refusal } from '../handoff/reveal/decide.ts'
import { deadline, type KnownGrant, statusAt } from '../handoff/reveal/grant.ts'
import { judgeReason } from '../handoff/reveal/judge-reason.ts'
import { type GrantWithReason, listGrants } from '../handoff/reveal/list-grants.ts'
import type { RevealNeeds } from '../handoff/reveal/needs.ts'
import { showMedium } from '../handoff/reveal/show-medium.ts'
import { openAgain } from '../handoff/reveal/show-words.ts'
import { parseCaseNumber, parseGrantId, parseTalkId } from '../ids.ts'
import type { OpenMedia } from '../message/media.ts'
import { RawText } from '../message/raw-text.ts'
import type { Changed, Refused, RevealDesk } from '../web/reveal.ts'
import type { GrantsView, GrantView, RevealAnswer, RevealAsked } from '../web/reveal-view.ts'
import { mediumShown } from './medium-shown.ts'

type Needs = Omit<RevealNeeds, 'access'> & {
  readonly openMedia: OpenMedia
  readonly signedIn: RevealDesk['signedIn']
  /** Read anew for every request, as who asks is. */
  readonly tree: () => Promise<DepartmentTree>
}

/** What the console asks about words, answered by the rules of `handoff/reveal`. */
export function serveReveal({ signedIn, tree, ...rest }: Needs): RevealDesk {
  const now = async (): Promise<RevealNeeds> => ({ ...rest, access: accessTable(rest, await tree()) })
  return {
    signedIn,
    ask: async (who, asked, isGlass) => {
      const wrong = judge(asked, isGlass)
      if (wrong) return { outcome: 'refused', why: wrong }
      return answered(rest, await askToSee(await now(), who, requestOf(asked, isGlass)))
    },
    open: async (who, grant) => answered(rest, await openAgain(await now(), who, parseGrantId(grant))),
    medium: async (who, grant, line) => {
      const wanted = { grant: parseGrantId(grant), line }
      const outcome = await showMedium({ ...(await now()), openMedia: rest.openMedia }, who, wanted)
      return outcome.outcome === 'refused' ? shownRefusal(outcome.why) : mediumShown(outcome)
    },
    answer: async (who, grant, answer) =>
      changed(rest, await answerRequest(await now(), who, parseGrantId(grant), answer)),
    review: async (who, grant, outcome) =>
      changed(rest, await reviewGlass(await now(), who, parseGrantId(grant), outcome)),
    giveBack: async (who, grant) => changed(rest, await giveBack(rest, who, parseGrantId(grant))),
    list: async (who) => list(await now(), who),
  }
}

/** A claimed case is a reason in itself; broken glass always has one of its own, and is never about a case. */
function judge({ scope, reason }: RevealAsked, isGlass: boolean): 'bad-reason' | 'reason-too-long' | null {
  if (scope === 'case') return isGlass ? 'bad-reason' : null
  const verdict = reason ? judgeReason(reason.text) : 'too-short'
  if (verdict === 'too-long') return 'reason-too-long'
  return verdict === 'too-short' ? 'bad-reason' : null
}

function requestOf(asked: RevealAsked, isGlass: boolean): Request {
  const common = {
    reason: asked.reason && { code: asked.reason.code, text: new RawText(asked.reason.text) },
    use: asked.use ?? 'screen',
    isGlass,
  }
  if (asked.scope === 'case')
    return { ...common, use: 'screen', reason: null, scope: 'case', case: parseCaseNumber(asked.case) }
  const talk = parseTalkId(asked.talk)
  switch (asked.scope) {
    case 'message':
      return { ...common, scope: 'message', talk, line: asked.line }
    case 'token':
      return { ...common, scope: 'token', talk, token: asked.token }
    case 'talk':
      return { ...common, scope: 'talk', talk }
  }
}

/** A talk of somebody else's department looks like one that is not there. */
const shownRefusal = (why: Refusal): Refused => ({
  outcome: 'refused',
  why: why === 'elsewhere' ? 'not-found' : why,
})

function answered({ clock }: Pick<RevealNeeds, 'clock'>, outcome: AskOutcome): RevealAnswer | Refused {
  switch (outcome.outcome) {
    case 'refused':
      return shownRefusal(outcome.why)
    case 'second-person':
      return {
        outcome: 'second-person',
        grant: viewOf(outcome.grant, clock.now()),
        needs: outcome.grant.needs,
      }
    case 'shown': {
      const { grant, words, name } = outcome
      const watermark = { name, at: grant.recorded.at }
      return { outcome: 'shown', grant: viewOf(grant, clock.now()), words: { ...words, watermark } }
    }
  }
}

const changed = ({ clock }: Pick<RevealNeeds, 'clock'>, outcome: Answered): Changed | Refused =>
  outcome.outcome === 'refused'
    ? shownRefusal(outcome.why)
    : { outcome: 'changed', grant: viewOf(outcome.grant, clock.now()) }

async function list(needs: RevealNeeds, who: SignedIn): Promise<GrantsView> {
  const { mine, toApprove, toReview, standing, limits } = await listGrants(needs, who)
  const now = needs.clock.now()
  const withReason = ({ grant, text, name }: GrantWithReason) => ({
    ...viewOf(grant, now),
    text: text && RawText.reveal(text),
    by: grant.staff,
    name,
  })
  const { personHour, personDay } = standing.spent
  return {
    mine: mine.map((grant) => viewOf(grant, now)),
    toApprove: toApprove.map(withReason),
    toReview: toReview.map((one) => ({ ...withReason(one), isOverdue: one.isOverdue })),
    budget: {
      hour: { spent: personHour, limit: limits.personHour },
      day: { spent: personDay, limit: limits.personDay },
    },
    isFrozen: standing.isFrozen,
  }
}

function viewOf(grant: KnownGrant, now: Instant): GrantView {
  const { scope, talk, line, token, code, needs, askedAt, recorded, ended, isGlass, weight } = grant
  return {
    ...{
      grant: grant.grant,
      scope,
      talk,
      line,
      token,
      case: grant.case,
      code,
      needs,
      askedAt,
      isGlass,
      weight,
    },
    ...stateOf(grant, now),
    expiresAt: deadline(grant),
    recorded: recorded && recorded.index + 1,
    ...(ended ? { ended: ended.why } : {}),
  }
}

/** What was taken and has no entry in the log shows nothing. */
function stateOf(grant: KnownGrant, now: Instant): Pick<GrantView, 'state' | 'ended'> {
  const status = statusAt(grant, now)
  if (status === 'over') return { state: 'ended', ended: 'time' }
  if (status === 'taken') return { state: 'ended', ended: 'not-recorded' }
  return { state: status, ended: null }
}
