import { readableBy } from '../access/readable.ts'
import { type LogLeaf, logLeaf } from '../audit/log-leaf.ts'
import { isWindowOpen } from '../consent/service-window.ts'
import { isUnfilled } from '../handoff/canned/canned-reply.ts'
import type { Inbox } from '../handoff/inbox.ts'
import type { LiveRows } from '../handoff/live/live-rows.ts'
import { guardReply } from '../handoff/phishing/guard-reply.ts'
import type { PhishingKind } from '../handoff/phishing/spot-phishing.ts'
import type { CaseNumber, EffectId, MessageKey, TalkId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import { businessOf } from '../turn/business-of.ts'
import type { DeskItem } from '../turn/desk-words.ts'
import type { Bots } from '../turn/needs.ts'
import { boundToOutbox } from '../turn/send-outbox.ts'
import type { UnsentWords } from '../turn/unsent-words.ts'
import type { Access } from '../web/allow.ts'
import type { CaseWords, Filed } from '../web/case-words.ts'
import type { FindConversation } from '../web/conversations.ts'
import { actorOf } from './actor-of.ts'
import { type DraftsNeeds, keepDraft } from './serve-drafts.ts'
import { type NotesNeeds, serveNotes } from './serve-notes.ts'

export type CaseWordsNeeds = NotesNeeds &
  DraftsNeeds & {
    readonly inbox: Pick<Inbox, 'case'>
    readonly find: FindConversation
    readonly bots: Pick<Bots, 'current'>
    /** Files what somebody writes or starts in the lane of the case. */
    readonly write: (item: DeskItem, id: string) => Promise<MessageKey>
    readonly unsent: UnsentWords
    readonly live: Pick<LiveRows, 'tell'>
    readonly writeEntry: (leaf: LogLeaf) => Promise<void>
  }

/** What agents write to customers. That the case is theirs, the door has asked; the turn asks once more. */
export const serveCaseWords = (needs: CaseWordsNeeds): CaseWords => ({
  find: needs.find,
  reply: async (access, number, { words, id, sure }) => {
    const { inbox, clock } = needs
    const readable = readableBy(access.who, 'case.reply', access.circumstances)
    const found = await inbox.case(readable, number)
    if (!found) return { outcome: 'not-found' }
    const { lastInboundAt } = found
    if (lastInboundAt === null || !isWindowOpen(lastInboundAt, clock.now()))
      return { outcome: 'refused', why: 'window', by: null }
    if (isUnfilled(words)) return { outcome: 'refused', why: 'unfilled', by: null }
    const raw = new RawText(words)
    const asks = guardReply(raw, businessOf(needs.bots.current()), sure)
    if (asks) {
      await tellGuarded(needs, access, { number, talk: found.talk, found: asks.kind })
      return { outcome: 'refused', why: 'suspicious', by: null, asks }
    }
    const taken = await filed(needs, { ...by(access, number), words: raw, ...(sure && { isSure: true }) }, id)
    await needs.drafts.drop({ case: number, staff: access.who.staff })
    return taken
  },
  followUp: async (access, number, template, id) =>
    needs.bots.current().business.followUps.has(template)
      ? filed(needs, { ...by(access, number), template }, id)
      : { outcome: 'not-found' },
  sendAgain: (access, number, effect) => sendAgain(needs, access, number, effect),
  note: serveNotes(needs),
  draft: keepDraft(needs),
  typing: ({ who, named }, number) => {
    const { talk, department } = named
    const about = { kind: 'typing', case: number, talk, department, staff: who.staff } as const
    return needs.live.tell(about, needs.clock.now())
  },
})

/** Filed as new words, by an id of their own: clicked twice they go once. */
async function sendAgain(
  needs: CaseWordsNeeds,
  access: Access,
  number: CaseNumber,
  effect: EffectId,
): Promise<Filed> {
  const { unsent, lanes, keyring, inbox, clock } = needs
  const readable = readableBy(access.who, 'case.reply', access.circumstances)
  const [found, sent] = await Promise.all([inbox.case(readable, number), unsent.find(number, effect)])
  const key = sent && (await lanes.vaultOf(sent.talk))?.key
  if (!found) return { outcome: 'not-found' }
  if (!sent || !key) return { outcome: 'refused', why: 'not-open-to-it', by: null }
  const { lastInboundAt } = found
  if (lastInboundAt === null || !isWindowOpen(lastInboundAt, clock.now()))
    return { outcome: 'refused', why: 'window', by: null }
  const words = await sent.words.open(await (await keyring()).unwrap(key), boundToOutbox(effect))
  // Whatever the guard asked was answered when they were sent first.
  const filedAgain = await filed(needs, { ...by(access, number), words, isSure: true }, `again|${effect}`)
  await unsent.markSentAgain(effect)
  return filedAgain
}

type Guarded = { readonly number: CaseNumber; readonly talk: TalkId; readonly found: PhishingKind }

/** What was held back stands in the log as what went does: by its kind, without its words. */
async function tellGuarded(needs: CaseWordsNeeds, access: Access, guarded: Guarded): Promise<void> {
  const { crypto, clock, writeEntry } = needs
  const common = { v: 1, at: clock.now(), actor: actorOf(access), purpose: null } as const
  const entry = { ...common, kind: 'reply-guarded', ...guarded, isSent: false } as const
  await writeEntry(await logLeaf((bytes) => crypto.hash(bytes), entry))
}

const by = (access: Access, number: CaseNumber) => {
  const { role, id } = actorOf(access)
  return { case: number, staff: id, role }
}

const filed = async ({ write }: CaseWordsNeeds, item: DeskItem, id: string): Promise<Filed> => ({
  outcome: 'filed',
  message: await write(item, id),
})
