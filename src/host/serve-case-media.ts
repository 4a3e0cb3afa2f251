import { Fault } from '../fault.ts'
import type { MessageKey } from '../ids.ts'
import type { GiveToWhatsapp } from '../message/media.ts'
import { RawText } from '../message/raw-text.ts'
import { wordsOfMedia } from '../turn/agent-media.ts'
import type { DeskItem } from '../turn/desk-words.ts'
import type { CaseMedia } from '../web/case-media.ts'
import type { FindConversation } from '../web/conversations.ts'
import { sendableAs } from '../web/sendable-types.ts'
import { isAsCalled } from './is-as-called.ts'
import { type MayWriteNeeds, noToWriting } from './may-write.ts'
import { by } from './serve-case-words.ts'

export type CaseMediaNeeds = MayWriteNeeds & {
  readonly find: FindConversation
  readonly give: GiveToWhatsapp
  readonly write: (item: DeskItem, id: string) => Promise<MessageKey>
}

/**
 * Files of agents. They are given to WhatsApp at once and filed by what it calls them: so no queue of ours ever has their
 * bytes. Whether they go out is asked before, and once more in their turn.
 */
export const serveCaseMedia = (needs: CaseMediaNeeds): CaseMedia => ({
  find: needs.find,
  send: async (access, number, { id, mime, name, bytes, caption, sure }) => {
    const kind = sendableAs(mime)?.kind
    if (!kind || !isAsCalled(bytes, mime)) return { outcome: 'refused', why: 'unsendable', by: null }
    if (kind === 'audio' && caption !== '') throw new Fault('BAD_PAYLOAD', 'a sound has no caption')
    const said = {
      caption: new RawText(caption),
      fileName: kind === 'document' ? new RawText(name) : null,
    }
    const no = await noToWriting(needs, access, number, { words: wordsOfMedia(said), sure })
    if (no) return no
    const given = await needs.give(bytes, mime)
    if (given.outcome === 'refused')
      return {
        outcome: 'refused',
        why: given.why === 'unsendable' ? 'unsendable' : 'whatsapp-away',
        by: null,
      }
    const media = { kind, id: given.id, ...said }
    const message = await needs.write({ ...by(access, number), media, ...(sure && { isSure: true }) }, id)
    return { outcome: 'filed', message }
  },
})
