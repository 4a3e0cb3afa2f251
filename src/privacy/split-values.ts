import { RawText } from '../message/raw-text.ts'
import { AnonymizedText, type Token } from './anonymized-text.ts'
import { viewOf } from './detect/view.ts'
import type { FindingKind } from './finding.ts'
import { hideRest, learnJoined } from './join-pieces.ts'
import { findKnown } from './known-values.ts'
import { createTalkMemory, type TalkMemory } from './talk-memory.ts'

/** Masks words as the turn does, into a memory of its own. */
export type MaskInto = (words: RawText, memory: TalkMemory) => Promise<unknown>

/** Lines that one value may be spread over. */
export const mostLines = 4
/** A longer message is no piece. Characters. */
const longestPiece = 80

const pieceMark =
  /\d[^\d]*\d|@|(?<!\p{L})(?:arroba|chiocciola|gmail|hotmail|outlook|yahoo|icloud)(?!\p{L})|\p{L}\.(?:com|org|net|br|it|es|pt|me|io)(?![\p{L}\p{N}])/u
/** These are whole in one message, or are not written in pieces. */
const whole: ReadonlySet<FindingKind> = new Set(['NAME', 'LOCATION', 'HEALTH', 'OTHER'])

/** Whether a message may be the end of a value that another one began: short, with digits or a part of an e-mail address. */
export const mayEndValue = ({ text, tokens }: AnonymizedText): boolean =>
  text.length <= longestPiece &&
  (tokens.some(({ kind }) => !whole.has(kind)) || pieceMark.test(viewOf(text).folded))

/**
 * Reads the newest lines of a person as one, as people do, and hides what stands across their ends: the half of a number
 * that came first, too. A line in which nothing changes is the very same.
 */
export async function hideSplit(
  mask: MaskInto,
  lines: readonly AnonymizedText[],
  memory: TalkMemory,
): Promise<readonly AnonymizedText[]> {
  const rest = hideRest(lines.at(-2), lines.at(-1), memory)
  const newest = [...lines.slice(-mostLines, -1), ...(rest ? [rest] : lines.slice(-1))]
  const opened = newest.map((line) => openLine(line, memory))
  const found = [
    ...(await acrossEnds(mask, opened, '\n')),
    ...(await acrossEnds(mask, opened, ', ')),
    ...(isOneWord.test(opened.at(-1)?.text ?? '') ? await acrossEnds(mask, opened, '') : []),
    ...knownAcrossEnds(opened, memory),
  ]
  const hidden = withHidden(found, newest, opened, memory)
  learnJoined(newest, memory)
  return [...lines.slice(0, lines.length - newest.length), ...hidden]
}

/**
 * Hides what is known by now where it stands across the ends of two lines of a person: a business read back a plate that
 * came in halves. A line in which nothing changes is the very same.
 */
export function hideKnownSplit(
  lines: readonly AnonymizedText[],
  memory: TalkMemory,
): readonly AnonymizedText[] {
  const opened = lines.map((line) => openLine(line, memory))
  return withHidden(knownAcrossEnds(opened, memory), lines, opened, memory)
}

function knownAcrossEnds(lines: readonly Opened[], memory: TalkMemory): readonly Split[] {
  if (lines.length < 2) return []
  const between = '\n'
  const text = lines.map((line) => line.text).join(between)
  return findKnown(memory.everything(), viewOf(text))
    .map(({ kind, start, end }) => ({ kind, start, value: text.slice(start, end) }))
    .filter(({ value }) => value.includes(between))
    .flatMap((known) => splitAt(known, known.start, lines, between))
}

/** The stored lines with the pieces of what was found hidden. */
function withHidden(
  found: readonly Split[],
  stored: readonly AnonymizedText[],
  opened: readonly Opened[],
  memory: TalkMemory,
): readonly AnonymizedText[] {
  const pieces = found.flatMap((split) => {
    const token = tokenOf(split, memory)
    return split.pieces.map(({ line, start, end }) => ({ line, start, end, ...token }))
  })
  return stored.map((line, at) => {
    const own = apart(pieces.filter((piece) => piece.line === opened[at]))
    return own.length === 0 ? line : AnonymizedText.again(line, own)
  })
}

/** What may go on in the middle of a word: "ana.lima" and "@example.org", two halves of a number. */
const isOneWord = /^[\w@.+-]+$/

/** A stored line as it was written. `parts`: which stretches of it stand in the stored words, and which behind a token. */
type Opened = {
  readonly text: string
  readonly parts: readonly { readonly from: number; readonly at: number; readonly token: Token | null }[]
}

/** What stands where a token is whose value is gone: nothing that a detector takes for a part of a value. */
const filler = '\u25ae'
/**
 * A longer value is no piece of one. Those that were joined over lines stand in each of them: opened there, what is read
 * would double with every message. Characters.
 */
const longestOpened = 120

function openLine(stored: AnonymizedText, memory: TalkMemory): Opened {
  const parts: { from: number; at: number; token: Token | null }[] = []
  let text = ''
  let done = 0
  const add = (words: string, at: number, token: Token | null) => {
    parts.push({ from: text.length, at, token })
    text += words
  }
  for (const token of stored.tokens) {
    add(stored.text.slice(done, token.start), done, null)
    const known = memory.valueOf(token.kind, token.n)
    const value = known ? RawText.reveal(known) : filler
    add(value.length > longestOpened ? filler : value, token.start, token)
    done = token.end
  }
  add(stored.text.slice(done), done, null)
  return { text, parts }
}

/**
 * A value that stands across the ends of lines: its pieces in the stored words, and the tokens that hide others already.
 * Where all are hidden, the whole value is still learned, for when it is said in one.
 */
type Split = {
  readonly kind: FindingKind
  readonly value: string
  readonly pieces: readonly { readonly line: Opened; readonly start: number; readonly end: number }[]
  readonly hidden: readonly Token[]
}

async function acrossEnds(
  mask: MaskInto,
  lines: readonly Opened[],
  between: string,
): Promise<readonly Split[]> {
  if (lines.length < 2) return []
  const text = lines.map((line) => line.text).join(between)
  const memory = createTalkMemory([])
  await mask(new RawText(text), memory)
  return memory.fresh().flatMap(({ kind, value: raw }) => {
    const value = RawText.reveal(raw)
    return placesOf(value, lines, text, between).flatMap((start) =>
      splitAt({ kind, value }, start, lines, between),
    )
  })
}

/** Where a value stands across the end of a line. Elsewhere it is not looked for: a line may be long and have many. */
function placesOf(value: string, lines: readonly Opened[], text: string, between: string): readonly number[] {
  const places = new Set<number>()
  let end = 0
  for (const line of lines.slice(0, -1)) {
    end += line.text.length
    const from = Math.max(0, end + between.length - value.length + 1)
    const near = text.slice(from, end - 1 + value.length)
    for (let at = near.indexOf(value); at >= 0; at = near.indexOf(value, at + value.length))
      places.add(from + at)
    end += between.length
  }
  return [...places]
}

function splitAt(
  { kind, value }: Pick<Split, 'kind' | 'value'>,
  start: number,
  lines: readonly Opened[],
  between: string,
): readonly Split[] {
  const pieces: Split['pieces'][number][] = []
  const hidden: Token[] = []
  let touched = 0
  let begins = 0
  for (const line of lines) {
    const [from, to] = [start - begins, start + value.length - begins]
    if (to > 0 && from < line.text.length) touched++
    for (const [at, part] of line.parts.entries()) {
      const end = line.parts[at + 1]?.from ?? line.text.length
      const [first, last] = [Math.max(from, part.from), Math.min(to, end)]
      if (first >= last || !/[\p{L}\p{N}]/u.test(line.text.slice(first, last))) continue
      if (part.token) hidden.push(part.token)
      else pieces.push({ line, start: part.at + first - part.from, end: part.at + last - part.from })
    }
    begins += line.text.length + between.length
  }
  const split = { kind, value, pieces, hidden }
  return touched > 1 && tellsMore(split) ? [split] : []
}

/** Whether something of it is still to be read, or its pieces have tokens that do not say they are one value. */
const tellsMore = ({ kind, value, pieces, hidden }: Split): boolean =>
  (pieces.length > 0 && !(kind === 'NAME' && /\d/.test(value))) || (hidden.length > 1 && !whole.has(kind))

/** The token that hides a piece of it already, else its own. */
function tokenOf({ kind, value, hidden }: Split, memory: TalkMemory): Pick<Token, 'kind' | 'n'> {
  const before = hidden.find((token) => token.kind === kind)
  if (!before) return memory.tokenFor(kind, value)
  memory.add({ kind, n: before.n, value: new RawText(value) })
  return { kind, n: before.n }
}

/** In their order; what overlaps with one before is left out. */
function apart<Piece extends { readonly start: number; readonly end: number }>(
  pieces: readonly Piece[],
): readonly Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece)
  return kept
}
