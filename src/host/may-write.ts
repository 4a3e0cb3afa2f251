import { readableBy } from '../access/readable.ts'
import { type LogLeaf, logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import { isWindowOpen } from '../consent/service-window.ts'
import type { Inbox } from '../handoff/inbox.ts'
import { guardReply } from '../handoff/phishing/guard-reply.ts'
import type { PhishingKind } from '../handoff/phishing/spot-phishing.ts'
import type { CaseNumber, TalkId } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { businessOf } from '../turn/business-of.ts'
import type { Bots } from '../turn/needs.ts'
import type { Access } from '../web/allow.ts'
import type { Filed } from '../web/case-words.ts'
import { actorOf } from './actor-of.ts'

export type MayWriteNeeds = {
  readonly inbox: Pick<Inbox, 'case'>
  readonly bots: Pick<Bots, 'current'>
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
  readonly writeEntry: (leaf: LogLeaf) => Promise<void>
}

type Written = { readonly words: RawText | null; readonly sure: boolean }
type No = Exclude<Filed, { outcome: 'filed' }>

/** Why an agent's words cannot go to the customer of a case now; null: they can. */
export async function noToWriting(
  needs: MayWriteNeeds,
  access: Access,
  number: CaseNumber,
  { words, sure }: Written,
): Promise<No | null> {
  const readable = readableBy(access.who, 'case.reply', access.circumstances)
  const found = await needs.inbox.case(readable, number)
  if (!found) return { outcome: 'not-found' }
  const { lastInboundAt, talk } = found
  if (lastInboundAt === null || !isWindowOpen(lastInboundAt, needs.clock.now()))
    return { outcome: 'refused', why: 'window', by: null }
  const asks = words && guardReply(words, businessOf(needs.bots.current()), sure)
  if (!asks) return null
  await tellGuarded(needs, access, { number, talk, found: asks.kind })
  return { outcome: 'refused', why: 'suspicious', by: null, asks }
}

type Guarded = { readonly number: CaseNumber; readonly talk: TalkId; readonly found: PhishingKind }

/** What was held back stands in the log as what went does: by its kind, without its words. */
async function tellGuarded(needs: MayWriteNeeds, access: Access, guarded: Guarded): Promise<void> {
  const { crypto, clock, writeEntry } = needs
  const common = { v: 1, at: clock.now(), actor: actorOf(access), purpose: null } as const
  const entry = { ...common, kind: 'reply-guarded', ...guarded, isSent: false } as const
  await writeEntry(await logLeaf((bytes) => crypto.hash(bytes), entry))
}
