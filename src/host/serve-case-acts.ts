import { can } from '../access/can.ts'
import { readableBy } from '../access/readable.ts'
import type { ConversationFacts } from '../access/subject.ts'
import type { Clock, Instant } from '../clock.ts'
import type { KnownCase, Wait } from '../handoff/case/case.ts'
import { columnsOf } from '../handoff/case/case-columns.ts'
import type { CaseCommand, CaseRefusal, Hand } from '../handoff/case/case-command.ts'
import type { Inbox } from '../handoff/inbox.ts'
import { type CaseNumber, parseDepartmentName } from '../ids.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { actOnCase, type Wish } from '../turn/act-on-case.ts'
import type { Desk } from '../turn/desk.ts'
import type { Bots } from '../turn/needs.ts'
import { personInWord } from '../turn/person-in-word.ts'
import { promisedWait } from '../turn/promised-wait.ts'
import type { Access, AccessDoor } from '../web/allow.ts'
import { type ActOutcome, actionOf, type CaseAct, type CaseActs } from '../web/case-acts.ts'
import type { FindConversation } from '../web/conversations.ts'
import type { BulkAsked, BulkDone } from '../web/inbox-view.ts'
import { actorOf } from './actor-of.ts'
import type { Colleagues } from './colleagues-shown.ts'
import { inboxRow } from './inbox-rows.ts'
import { fullList, givenTo, nobodyThere } from './who-gets-case.ts'

export type CaseActNeeds = {
  readonly desk: Desk
  readonly inbox: Inbox
  readonly find: FindConversation
  readonly colleagues: Colleagues
  readonly bots: Pick<Bots, 'current' | 'opening'>
  readonly record: AccessDoor['record']
  /** For words that are kept as they are written. */
  readonly anonymize: Anonymizer
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
}

/** What people of the business do to cases. */
export function serveCaseActs(needs: CaseActNeeds): CaseActs {
  const act = (access: Access, number: CaseNumber, wanted: CaseAct) => actOn(needs, access, number, wanted)
  return { find: needs.find, act, bulk: (access, asked) => actOnAll(needs, access, asked) }
}

async function actOn(
  needs: CaseActNeeds,
  access: Access,
  number: CaseNumber,
  act: CaseAct,
): Promise<ActOutcome> {
  const refusal = (await nobodyThere(needs, access, number, act)) ?? (await ofAPerson(needs, act))
  if (refusal) return refusal
  const { bots, clock } = needs
  const to = act.act === 'transfer' && 'department' in act.to ? act.to.department : access.named.department
  const { wait } = await promisedWait(bots, bots.current(), parseDepartmentName(to ?? 'none'), clock.now())
  const given = givenTo(act)
  const wish: Wish = (current, at, standing) =>
    fullList(bots.current().business, { to: given, standing, current }) ??
    commandOf(act, { access, current, at, wait })
  const changed = await actOnCase(needs, number, actorOf(access), wish, given)
  if (changed.outcome === 'not-found') return changed
  const named = await needs.colleagues.named()
  if (changed.outcome === 'refuse') {
    const { why, by } = changed
    return { outcome: 'refused', why, by: by === null ? null : named(by) }
  }
  return { outcome: 'done', case: await rowOf(needs, access, changed.after, named) }
}

type Moment = {
  readonly access: Access
  readonly current: KnownCase
  readonly at: Instant
  readonly wait: Wait
}

function commandOf(act: CaseAct, { access, current, at, wait }: Moment): CaseCommand | CaseRefusal {
  const { staff, roles } = access.who
  const hand: Hand & { readonly at: Instant } = {
    ...{ at, by: staff },
    as: roles.includes('supervisor') ? 'supervisor' : 'agent',
  }
  switch (act.act) {
    case 'claim':
      return { type: 'claim', at, agent: staff }
    case 'release': {
      const agent = hand.as === 'supervisor' && current.status === 'claimed' ? current.agent : staff
      return { type: 'release', at, agent, why: 'agent', wait }
    }
    case 'return':
      return { ...hand, type: 'return', why: 'agent' }
    case 'reopen':
      return { type: 'reopen', at, by: staff, priority: current.priority, shown: current.shown, ...wait }
    case 'wake':
      return { ...hand, type: 'wake' }
    case 'assign':
      return { type: 'assign', at, to: act.to, by: staff }
    case 'transfer': {
      const to =
        'department' in act.to
          ? { department: parseDepartmentName(act.to.department) }
          : { agent: act.to.staff }
      return { ...hand, type: 'transfer', to, wait }
    }
    case 'snooze':
      return isReasonable(act.until, at)
        ? { ...hand, type: 'snooze', until: act.until as Instant }
        : { outcome: 'refuse', why: 'not-open-to-it', by: null }
    case 'tag':
      return { ...hand, type: 'tag', add: act.add, remove: act.remove }
    case 'priority':
      return { ...hand, type: 'prioritise', priority: act.priority }
    case 'close':
      return { ...hand, type: 'close', outcome: act.outcome, survey: act.survey }
  }
}

/** Put off for a moment at least, and not beyond the time words are kept for. Milliseconds. */
const longestSnooze = 30 * 24 * 60 * 60 * 1000
const isReasonable = (until: number, now: Instant): boolean => until > now && until - now <= longestSnooze

/** A tag is kept as it is written, and read by everybody: none of a customer. */
async function ofAPerson(needs: CaseActNeeds, act: CaseAct): Promise<ActOutcome | null> {
  if (act.act !== 'tag') return null
  const [locale] = needs.bots.current().business.locales
  for (const tag of act.add)
    if (await personInWord(needs, tag, locale)) return { outcome: 'refused', why: 'personal', by: null }
  return null
}

async function rowOf(
  { inbox, clock }: CaseActNeeds,
  { who, circumstances }: Access,
  after: KnownCase,
  named: Awaited<ReturnType<Colleagues['named']>>,
) {
  // Whoever passed it on to another department does not see it there.
  const seen = await inbox.case(readableBy(who, 'case.list', circumstances), after.number)
  const { number, talk, openedAt } = after
  const found = { number, talk, openedAt, ...columnsOf(after), lastInboundAt: seen?.lastInboundAt ?? null }
  return inboxRow({ ...found, last: null }, { named, saidOf: () => null }, clock.now())
}

async function actOnAll(needs: CaseActNeeds, access: Access, asked: BulkAsked): Promise<BulkDone> {
  const done: string[] = []
  const refused: { case: string; why: string }[] = []
  for (const written of new Set(asked.cases)) {
    const number = written as CaseNumber
    const found = await needs.find({ case: number })
    const act = bulkAct(asked.act)
    const decision = decided(access, act, found?.facts ?? null)
    if (!found || !decision.allow) {
      const isHidden = !found || (!decision.allow && decision.why === 'elsewhere')
      const { rule } = decision
      const about = found?.named ?? { talk: null, case: null, department: null }
      await needs.record({
        ...{ kind: 'access-denied', who: access.who, action: actionOf[act.act], rule, ...about },
      })
      refused.push({ case: written, why: isHidden ? 'NOT_FOUND' : 'NOT_ALLOWED' })
      continue
    }
    const outcome = await actOn(needs, { ...access, rule: decision.rule, named: found.named }, number, act)
    if (outcome.outcome === 'done') done.push(written)
    else refused.push({ case: written, why: outcome.outcome === 'refused' ? outcome.why : 'NOT_FOUND' })
  }
  return { done, refused }
}

const decided = ({ who, circumstances }: Access, { act }: CaseAct, facts: ConversationFacts | null) =>
  facts
    ? can(who, actionOf[act], facts, circumstances)
    : ({ allow: false, rule: 'denied/elsewhere', why: 'elsewhere' } as const)

function bulkAct(act: BulkAsked['act']): CaseAct {
  if (act.do === 'assign') return { act: 'assign', to: act.to }
  if (act.do === 'close') return { act: 'close', outcome: act.outcome, survey: act.survey }
  return { act: 'tag', add: [...act.add], remove: [...act.remove] }
}
