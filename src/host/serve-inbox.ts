import { can } from '../access/can.ts'
import { type Readable, readableBy } from '../access/readable.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { allActs, type ReadLog } from '../audit/read-log.ts'
import type { Case } from '../handoff/case/case.ts'
import { noCase } from '../handoff/case/case.ts'
import { evolve } from '../handoff/case/evolve.ts'
import type { Conversations } from '../handoff/conversations.ts'
import type { Inbox } from '../handoff/inbox.ts'
import type { Notes } from '../handoff/note.ts'
import type { Presence } from '../handoff/presence.ts'
import type { CaseNumber, DepartmentName } from '../ids.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { CaseFiles } from '../turn/case-file.ts'
import type { Desk } from '../turn/desk.ts'
import { giveBackUnanswered } from '../turn/give-back-unanswered.ts'
import type { Bots } from '../turn/needs.ts'
import type { Access } from '../web/allow.ts'
import type { CaseActs } from '../web/case-acts.ts'
import type { InboxDesk } from '../web/inbox.ts'
import type { DeskCaseView, DeskMe, InboxAsked, InboxView } from '../web/inbox-view.ts'
import type { Colleagues } from './colleagues-shown.ts'
import { followUpsShown } from './follow-ups-shown.ts'
import { happenings } from './happenings.ts'
import { inboxRow } from './inbox-rows.ts'
import { type PacketNeeds, packetShown } from './packet-shown.ts'
import { saidByBot } from './said-by-bot.ts'
import { type DraftsNeeds, draftShown } from './serve-drafts.ts'
import { noteView } from './serve-notes.ts'

export type InboxNeeds = DraftsNeeds &
  PacketNeeds & {
    readonly inbox: Inbox
    readonly notes: Notes
    readonly conversations: Pick<Conversations, 'case'>
    readonly files: CaseFiles
    readonly readLog: Pick<ReadLog, 'list'>
    readonly acts: Pick<CaseActs, 'find' | 'act'>
    readonly colleagues: Colleagues
    readonly presence: Presence
    readonly crypto: Pick<Crypto, 'hash'>
    readonly desk: Pick<Desk, 'inHand' | 'change'>
    readonly bots: Pick<Bots, 'current' | 'at' | 'opening'>
  }

/** The Inbox and the Case page of a running server. */
export const serveInbox = (needs: InboxNeeds): InboxDesk => ({
  find: needs.acts.find,
  list: (readable, asked) => listed(needs, readable, asked),
  case: (readable, number) => caseShown(needs, readable, number),
  next: (who, access, department) => claimNext(needs, who, access, department),
  colleagues: async () => {
    const [named, all] = await Promise.all([
      needs.colleagues.named(),
      needs.presence.colleagues(needs.clock.now()),
    ])
    const atDesk = all.filter(({ roles }) => roles.some((role) => role === 'agent' || role === 'supervisor'))
    return {
      colleagues: atDesk.map(({ staff, status, open, departments }) => ({
        ...named(staff),
        ...{ status, open, departments },
      })),
    }
  },
  me: (who) => deskMe(needs, who),
  become: async (who, status) => {
    await needs.presence.set(who.staff, status, needs.clock.now())
    if (status === 'away') await giveBackUnanswered(needs, needs.bots.current(), who.staff)
    return deskMe(needs, who)
  },
})

async function deskMe({ presence, bots, clock }: InboxNeeds, { staff }: SignedIn): Promise<DeskMe> {
  const own = (await presence.colleagues(clock.now())).find((one) => one.staff === staff)
  const { departments } = bots.current().business
  const limits = (own?.departments ?? []).flatMap(
    (name) => departments.get(name)?.assignment?.casesEach ?? [],
  )
  return {
    staff,
    status: own?.status ?? 'away',
    open: own?.open ?? 0,
    limit: limits.length > 0 ? Math.max(...limits) : null,
  }
}

async function listed(
  { inbox, files, colleagues, bots, clock }: InboxNeeds,
  readable: Readable,
  { view, words = null, from, most }: InboxAsked,
): Promise<InboxView> {
  const now = clock.now()
  const filter = { ...view, department: view.department as DepartmentName, agent: view.agent as never, words }
  const [{ total, cases }, counts, tags, named] = await Promise.all([
    inbox.list(readable, filter, { from, most }, now),
    inbox.counts(readable, now),
    inbox.tags(readable),
    colleagues.named(),
  ])
  // It is counted over everybody's talks.
  const withAssistant = total === 0 ? await files.withAssistant() : null
  const saidOf = await saidByBot(
    bots,
    cases.map(({ last }) => last?.reply),
  )
  const rows = cases.map((one) => inboxRow(one, { named, saidOf }, now))
  return { at: now, total, rows, counts, withAssistant, tags }
}

async function caseShown(
  needs: InboxNeeds,
  readable: Readable,
  number: CaseNumber,
): Promise<DeskCaseView | null> {
  const { inbox, notes, conversations, files, readLog, colleagues, bots, clock } = needs
  const [found, row] = await Promise.all([inbox.case(readable, number), conversations.case(readable, number)])
  if (!found || !row) return null
  const [file, noted, draft, earlier, looks, named] = await Promise.all([
    files.open(number),
    notes.of(readable, number),
    draftShown(needs, readable, number),
    inbox.earlier(readable, number),
    readLog.list({ ...allActs, kinds: ['revealed', 'media-opened'], talk: found.talk, most: mostLooks }),
    colleagues.named(),
  ])
  const bot = bots.current()
  const current = row.events.reduce<Case>(evolve, noCase)
  const { shown, earlierTalks } = current.status === 'none' ? { shown: [], earlierTalks: [] } : current
  return {
    ...inboxRow(found, { named, saidOf: await saidByBot(bots, [found.last?.reply]) }, clock.now()),
    outcome: current.status === 'closed' ? current.outcome : null,
    isDepartmentGone: !bot.business.departments.has(found.department),
    locale: file?.locale ?? null,
    packet: await packetShown(needs, found.talk, file, shown),
    earlierTalks,
    earlier: earlier.map(({ number: other, ...one }) => ({ case: other, ...one })),
    templates: followUpsShown(bot, file?.locale ?? null, number),
    history: happenings(row.events, named),
    notes: noted.map((note) => noteView(note, named)),
    looks: looks.map(({ at, entry }) => ({ at, by: named(entry.actor.id), what: scopeOf(entry) })),
    draft,
    areWordsGone: file?.areWordsGone ?? true,
  }
}

const mostLooks = 50
const scopeOf = (entry: object): string => {
  if ('medium' in entry) return 'media'
  return 'scope' in entry ? String(entry.scope) : 'words'
}

/** So many are tried when colleagues take the first ones at the same moment. */
const mostTried = 50

async function claimNext(
  { inbox, acts, clock }: InboxNeeds,
  who: SignedIn,
  access: Access,
  department: string | null,
): Promise<CaseNumber | null> {
  const readable = readableBy(who, 'case.list', access.circumstances)
  const filter = {
    which: 'unassigned',
    order: 'answer-by',
    ...{ agent: null, tag: null, priority: null, words: null },
    department: department as DepartmentName | null,
  } as const
  const { cases } = await inbox.list(readable, filter, { from: 0, most: mostTried }, clock.now())
  for (const { number } of cases) {
    const found = await acts.find({ case: number })
    if (!found) continue
    const decision = can(who, 'case.claim', found.facts, access.circumstances)
    if (!decision.allow) continue
    const taken = await acts.act({ ...access, rule: decision.rule, named: found.named }, number, {
      act: 'claim',
    })
    if (taken.outcome === 'done') return number
  }
  return null
}
