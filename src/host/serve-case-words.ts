import { readableBy } from '../access/readable.ts'
import { isWindowOpen } from '../consent/service-window.ts'
import { isUnfilled } from '../handoff/canned/canned-reply.ts'
import type { LiveRows } from '../handoff/live/live-rows.ts'
import type { CaseNumber, EffectId, MessageKey } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import { agentMediaIn } from '../turn/agent-media.ts'
import type { DeskItem } from '../turn/desk-words.ts'
import { boundToOutbox } from '../turn/send-outbox.ts'
import type { UnsentWords } from '../turn/unsent-words.ts'
import type { Access } from '../web/allow.ts'
import type { CaseWords, Filed } from '../web/case-words.ts'
import type { FindConversation } from '../web/conversations.ts'
import { actorOf } from './actor-of.ts'
import { type MayWriteNeeds, noToWriting } from './may-write.ts'
import { type DraftsNeeds, keepDraft } from './serve-drafts.ts'
import { type NotesNeeds, serveNotes } from './serve-notes.ts'

export type CaseWordsNeeds = NotesNeeds &
  DraftsNeeds &
  MayWriteNeeds & {
    readonly find: FindConversation
    /** Files what somebody writes or starts in the lane of the case. */
    readonly write: (item: DeskItem, id: string) => Promise<MessageKey>
    readonly unsent: UnsentWords
    readonly live: Pick<LiveRows, 'tell'>
  }

/** What agents write to customers. That the case is theirs, the door has asked; the turn asks once more. */
export const serveCaseWords = (needs: CaseWordsNeeds): CaseWords => ({
  find: needs.find,
  reply: async (access, number, { words, id, sure }) => {
    if (isUnfilled(words)) return { outcome: 'refused', why: 'unfilled', by: null }
    const raw = new RawText(words)
    const no = await noToWriting(needs, access, number, { words: raw, sure })
    if (no) return no
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
  const what = sent.of === 'media' ? { media: agentMediaIn(words) } : { words }
  const filedAgain = await filed(needs, { ...by(access, number), ...what, isSure: true }, `again|${effect}`)
  await unsent.markSentAgain(effect)
  return filedAgain
}

/** Who files something in a case. */
export const by = (access: Access, number: CaseNumber) => {
  const { role, id } = actorOf(access)
  return { case: number, staff: id, role }
}

const filed = async ({ write }: CaseWordsNeeds, item: DeskItem, id: string): Promise<Filed> => ({
  outcome: 'filed',
  message: await write(item, id),
})
