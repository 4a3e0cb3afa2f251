import type { MessageKey } from '../ids.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { chooseLocale } from './choose-locale.ts'
import type { Draft } from './draft.ts'
import { gatherMedia } from './gather-media.ts'
import { hearItem } from './hear-item.ts'
import { hearWords } from './hear-words.ts'
import type { TurnNeeds } from './needs.ts'
import { record } from './record.ts'
import { type Opened, type Utterance, utterancesOf } from './utterances.ts'
import { anonymizeInTalk, writeLine } from './write-lines.ts'

/** Writes down what came in, then hears it: each thing in its order. Resolves with what was heard, for the loop guard. */
export async function hearAll(needs: TurnNeeds, draft: Draft, items: readonly Opened[]): Promise<string> {
  const safeByMessage = new Map<MessageKey, AnonymizedText | null>()
  for (const { inbound, message } of items) {
    safeByMessage.set(message, await writeLine(needs, draft, inbound, message))
    record.messageTaken(draft, message)
  }
  let heard = ''
  for (const utterance of utterancesOf(gatherMedia(draft, items), draft.state.locale))
    heard += await hear(needs, draft, utterance, safeByMessage)
  return heard
}

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
  const { words, bubbles, media } = utterance
  const isWhole = bubbles === 1 && media === null
  const safe = (isWhole ? kept : null) ?? (await anonymizeInTalk(needs, draft, words))
  chooseLocale(needs, draft, safe)
  await hearWords(needs, draft, { words, safe, media })
  return safe.text
}
