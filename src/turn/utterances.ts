import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'
import { readCommand } from '../flow/read-command.ts'
import type { MessageKey } from '../ids.ts'
import type { Inbound } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'

/** One inbound thing with the key the ledger cites it by. */
export type Opened = { readonly inbound: Inbound; readonly message: MessageKey }

/** Words to be understood together, or one thing that is not words. */
export type Utterance =
  | {
      readonly kind: 'words'
      readonly words: RawText
      readonly message: MessageKey
      readonly bubbles: number
    }
  | { readonly kind: 'other'; readonly opened: Opened }

/**
 * Several bubbles written in one go are one utterance; a wish to stop and a command stand alone, so that neither is
 * lost in the words around it. A caption is words, too.
 */
export function utterancesOf(items: readonly Opened[], locale: string | null): readonly Utterance[] {
  const utterances: Utterance[] = []
  for (const opened of items) {
    const words = spoken(opened.inbound)
    const last = utterances.at(-1)
    if (opened.inbound.kind !== 'text') utterances.push({ kind: 'other', opened })
    if (!words) continue
    const joins = last?.kind === 'words' && !standsAlone(words, locale) && !standsAlone(last.words, locale)
    if (joins) utterances[utterances.length - 1] = joined(last, words, opened.message)
    else utterances.push({ kind: 'words', words, message: opened.message, bubbles: 1 })
  }
  return utterances
}

function spoken(inbound: Inbound): RawText | null {
  if (inbound.kind === 'text') return inbound.text
  return inbound.kind === 'media' ? inbound.caption : null
}

function joined(last: Extract<Utterance, { kind: 'words' }>, words: RawText, message: MessageKey): Utterance {
  const together = new RawText(`${RawText.reveal(last.words)}\n${RawText.reveal(words)}`)
  return { kind: 'words', words: together, message, bubbles: last.bubbles + 1 }
}

function standsAlone(words: RawText, locale: string | null): boolean {
  const said = RawText.reveal(words)
  return optOutVerdict(said, locale) === 'out' || readCommand(said, locale) !== null
}
