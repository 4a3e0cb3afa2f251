import type { MessageKey } from '../ids.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { chooseLocale } from './choose-locale.ts'
import type { Draft } from './draft.ts'
import { gatherMedia } from './gather-media.ts'
import { hearItem } from './hear-item.ts'
import { hearSent } from './hear-sent.ts'
import { hearWords } from './hear-words.ts'
import type { TurnNeeds } from './needs.ts'
import { record } from './record.ts'
import type { SentAnswer } from './sent-answer.ts'
import { type Opened, type Utterance, utterancesOf } from './utterances.ts'
import { anonymizeInTalk, readItems, writeLine } from './write-lines.ts'

/** Writes down what came in, then hears it: each thing in its order. Resolves with what was heard, for the loop guard. */
export async function hearAll(needs: TurnNeeds, draft: Draft, items: readonly Opened[]): Promise<string> {
  const { heard: left, sent } = gatherMedia(draft, items)
  const utterances = utterancesOf(left, draft.state.locale)
  const others = [
    ...utterances.flatMap((one) => (one.kind === 'words' && !isWholeLine(one) ? [one.words] : [])),
    ...(sent?.beside ? [sent.beside] : []),
  ]
  const safeByMessage = new Map<MessageKey, AnonymizedText | null>()
  for (const written of readItems(needs, draft, sent ? items.map(withoutFileName) : items, others)) {
    safeByMessage.set(written.message, await writeLine(needs, draft, written))
    record.messageTaken(draft, written.message)
  }
  let heard = ''
  for (const utterance of utterances) heard += await hear(needs, draft, utterance, safeByMessage)
  if (sent) heard += await hearTogether(needs, draft, sent)
  return heard
}

/** What a document that answers is called stays locked away with it. */
const withoutFileName = ({ inbound, message }: Opened): Opened => ({
  message,
  inbound: inbound.kind === 'media' ? { ...inbound, fileName: null } : inbound,
})

async function hearTogether(needs: TurnNeeds, draft: Draft, sent: SentAnswer): Promise<string> {
  const newest = sent.things.at(-1)
  draft.message = newest?.message ?? null
  draft.at = newest?.inbound.at ?? draft.now
  const safe = sent.beside && (await anonymizeInTalk(needs, draft, sent.beside))
  if (safe) chooseLocale(needs, draft, safe)
  await hearSent(needs, draft, sent, sent.beside && safe && { words: sent.beside, safe })
  return sent.things.map(({ inbound }) => inbound.kind).join(' ')
}

/** Whether its words were anonymized as a line already. */
const isWholeLine = ({ bubbles, media }: Extract<Utterance, { kind: 'words' }>): boolean =>
  bubbles === 1 && media === null

async function hear(
  needs: TurnNeeds,
  draft: Draft,
  utterance: Utterance,
  safeByMessage: ReadonlyMap<MessageKey, AnonymizedText | null>,
): Promise<string> {
  const { inbound, message } = utterance.kind === 'words' ? utterance.newest : utterance.opened
  draft.message = message
  draft.at = inbound.at
  const kept = safeByMessage.get(message) ?? null
  if (utterance.kind === 'other') {
    await hearItem(needs, draft, inbound, kept)
    return inbound.kind === 'choice' ? inbound.choice : inbound.kind
  }
  const { words, media } = utterance
  const safe = (isWholeLine(utterance) ? kept : null) ?? (await anonymizeInTalk(needs, draft, words))
  chooseLocale(needs, draft, safe)
  await hearWords(needs, draft, { words, safe, media })
  return safe.text
}
