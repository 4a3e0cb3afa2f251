import { readableBy } from '../access/readable.ts'
import type { Clock } from '../clock.ts'
import { isWindowOpen } from '../consent/service-window.ts'
import type { Inbox } from '../handoff/inbox.ts'
import type { CaseNumber, MessageKey } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { DeskItem } from '../turn/desk-words.ts'
import type { Bots } from '../turn/needs.ts'
import type { Access } from '../web/allow.ts'
import type { CaseWords, Filed } from '../web/case-words.ts'
import type { FindConversation } from '../web/conversations.ts'
import { actorOf } from './actor-of.ts'

export type CaseWordsNeeds = {
  readonly inbox: Pick<Inbox, 'case'>
  readonly find: FindConversation
  readonly bots: Pick<Bots, 'current'>
  /** Files what somebody writes or starts in the lane of the case. */
  readonly write: (item: DeskItem, id: string) => Promise<MessageKey>
  readonly clock: Clock
}

/** What agents write to customers. That the case is theirs, the door has asked; the turn asks once more. */
export const serveCaseWords = (needs: CaseWordsNeeds): CaseWords => ({
  find: needs.find,
  reply: async (access, number, words, id) => {
    const { inbox, clock } = needs
    const readable = readableBy(access.who, 'case.reply', access.circumstances)
    const found = await inbox.case(readable, number)
    if (!found) return { outcome: 'not-found' }
    const { lastInboundAt } = found
    if (lastInboundAt === null || !isWindowOpen(lastInboundAt, clock.now()))
      return { outcome: 'refused', why: 'window', by: null }
    return filed(needs, { ...by(access, number), words: new RawText(words) }, id)
  },
  followUp: async (access, number, template, id) =>
    needs.bots.current().business.followUps.has(template)
      ? filed(needs, { ...by(access, number), template }, id)
      : { outcome: 'not-found' },
})

const by = (access: Access, number: CaseNumber) => {
  const { role, id } = actorOf(access)
  return { case: number, staff: id, role }
}

const filed = async ({ write }: CaseWordsNeeds, item: DeskItem, id: string): Promise<Filed> => ({
  outcome: 'filed',
  message: await write(item, id),
})
