import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'
import type { MessageKey } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { chooseLocale } from './choose-locale.ts'
import type { Draft } from './draft.ts'
import { gatherMedia } from './gather-media.ts'
import { hearItem } from './hear-item.ts'
import { hearWords } from './hear-words.ts'
import { isQuiet } from './loop-guard.ts'
import type { TurnNeeds } from './needs.ts'
import { record } from './record.ts'
import { type Opened, type Utterance, utterancesOf } from './utterances.ts'
import { anonymizeInTalk, writeLine } from './write-lines.ts'

/** Writes down what came in, then hears it: each thing in its order. Resolves with the words as heard, for the loop guard. */
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
  if (utterance.kind === 'other') {
    const { inbound, message } = utterance.opened
    draft.message = message
    if (!isQuiet(draft)) await hearItem(needs, draft, inbound, safeByMessage.get(message) ?? null)
    return inbound.kind
  }
  const { words, message, bubbles } = utterance
  draft.message = message
  const known = bubbles === 1 ? safeByMessage.get(message) : null
  const safe = known ?? (await anonymizeInTalk(needs, draft, words))
  chooseLocale(needs, draft, safe)
  const mayHear = !isQuiet(draft) || optOutVerdict(RawText.reveal(words), draft.state.locale) === 'out'
  if (mayHear) await hearWords(needs, draft, { words, safe })
  return safe.text
}
