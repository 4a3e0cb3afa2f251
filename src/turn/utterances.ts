import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'
import { readCommand } from '../flow/read-command.ts'
import type { MessageKey } from '../ids.ts'
import type { Inbound, MediaKind } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import { parseChoiceId } from './choice-id.ts'

/** One inbound thing with the key the ledger cites it by. */
export type Opened = { readonly inbound: Inbound; readonly message: MessageKey }

/** Words to be understood together, or one thing that is not words. */
export type Utterance = Spoken | { readonly kind: 'other'; readonly opened: Opened }

type Spoken = {
  readonly kind: 'words'
  readonly words: RawText
  /** The newest bubble, for the ledger. */
  readonly newest: Opened
  readonly bubbles: number
  /** What the words stood under, so far as we cannot see it. */
  readonly media: MediaKind | null
}

/**
 * Several bubbles written in one go are one utterance; a wish to stop and a command stand alone, so that neither is
 * lost in the words around it. Each thing is heard once: what has words by its words, anything else as it is.
 */
export function utterancesOf(items: readonly Opened[], locale: string | null): readonly Utterance[] {
  const utterances: Utterance[] = []
  for (const opened of items) {
    const words = spokenIn(opened.inbound)
    const last = utterances.at(-1)
    if (!words) utterances.push({ kind: 'other', opened })
    else if (last?.kind === 'words' && !standsAlone(words, locale) && !standsAlone(last.words, locale))
      utterances[utterances.length - 1] = joined(last, words, opened)
    else utterances.push({ kind: 'words', words, newest: opened, bubbles: 1, media: mediaOf(opened) })
  }
  return utterances
}

/** What is said in so many words: a text, a caption, or what stands on a button that is not ours (a template's). */
export function spokenIn(inbound: Inbound): RawText | null {
  switch (inbound.kind) {
    case 'text':
      return inbound.text
    case 'media':
      return inbound.caption
    case 'choice':
      return parseChoiceId(inbound.choice) || RawText.reveal(inbound.title) === '' ? null : inbound.title
    default:
      return null
  }
}

const mediaOf = ({ inbound }: Opened): MediaKind | null => (inbound.kind === 'media' ? inbound.media : null)

function joined(last: Spoken, words: RawText, newest: Opened): Spoken {
  const together = joinedWords([last.words, words])
  const media = mediaOf(newest) ?? last.media
  return { kind: 'words', words: together, newest, bubbles: last.bubbles + 1, media }
}

/** What was written in one go, a line each. */
export const joinedWords = (words: readonly RawText[]): RawText =>
  new RawText(words.map((one) => RawText.reveal(one)).join('\n'))

/** A wish to stop or a command: heard for itself, whatever stands around it. */
export function standsAlone(words: RawText, locale: string | null): boolean {
  const said = RawText.reveal(words)
  return optOutVerdict(said, locale) === 'out' || readCommand(said, locale) !== null
}
