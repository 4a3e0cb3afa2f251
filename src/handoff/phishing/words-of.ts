import { viewOf } from '../../privacy/detect/view.ts'
import { isWithinOneEdit } from '../../privacy/detect/within-one-edit.ts'
import { asksFor } from './ask-words.ts'
import { isDenied } from './is-denied.ts'
import { cards, codes, passwords, remoteApps, surelyCards } from './secret-words.ts'

/** A word of a message, folded and freed of disguise: digits for letters, single letters, a slip. */
export type Piece = {
  readonly text: string
  /** Ends at `.`, `!`, `?`; a new line ends nothing: words are broken over lines to hide them. */
  readonly sentence: number
  /** Ends at a comma too. */
  readonly clause: number
}

/** `isAct`: it wants something sent, said or typed, and nobody says that it should not be. */
export type Word = Piece & { readonly isAct: boolean }

const secrets = [...passwords, ...surelyCards, ...cards, ...codes, ...remoteApps]
const lexicon = new Set([...secrets, ...asksFor, 'verification', 'verificacao', 'validade'])
const long = secrets.filter((word) => word.length >= 4)
const slipped = ['senha', 'codigo', 'codice', 'contrasena', 'password'] as const
const oddLetters: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' },
}

/** The words of a text, in order; linear in its length. Words of other scripts are read as they look. */
export function wordsOf(text: string): readonly Word[] {
  const words = joined(pieces(viewOf(text).folded))
  return words.map((word, at) => ({ ...word, isAct: asksFor.has(word.text) && !isDenied(words, at) }))
}

function pieces(folded: string): readonly Piece[] {
  const all: Piece[] = []
  let sentence = 0
  let clause = 0
  let end = 0
  for (const found of folded.matchAll(/[\p{L}\p{N}@$]+/gu)) {
    const gap = folded.slice(end, Math.min(found.index, end + 4))
    if (/^[!?]|^\.(\s|$)|^["»)]?[.!?]\s/.test(gap) && (all.at(-1)?.text.length ?? 0) > 1) sentence++
    if (/[,;:(]/.test(gap)) clause++
    end = found.index + found[0].length
    all.push({ text: found[0], sentence, clause: clause + sentence * 10_000 })
  }
  return all
}

/** Single letters in a row are read as one word. */
function joined(all: readonly Piece[]): readonly Piece[] {
  const words: Piece[] = []
  for (let at = 0; at < all.length; ) {
    const piece = all[at] as Piece
    let end = at
    let run = ''
    while (end < all.length && all[end]?.text.length === 1) run += all[end++]?.text
    if (end - at >= 3) {
      words.push(...within(run, piece))
      at = end
      continue
    }
    const next = all[at + 1]?.text
    if (piece.text === 'any' && next === 'desk') {
      words.push({ ...piece, text: 'anydesk' })
      at += 2
      continue
    }
    words.push(undisguised(piece))
    at++
  }
  return words
}

/** What a run of single letters says: `asenha` is a password too. At most 64 letters are looked at. */
function within(run: string, piece: Piece): readonly Piece[] {
  const plain = withLetters(run.slice(0, 64))
  const known = [...long, ...surelyCards].filter((word) => plain.includes(word))
  const asks = [...asksFor].filter((word) => word.length >= 4 && plain.includes(word))
  const said = known.length + asks.length > 0 ? [...asks, ...known] : [plain]
  return said.map((text) => ({ ...piece, text }))
}

function undisguised(piece: Piece): Piece {
  const { text } = piece
  if (text.length > 24 || lexicon.has(text)) return piece
  const plain = withLetters(text).replace(/(.)\1{2,}/g, '$1')
  if (plain !== text && lexicon.has(plain)) return { ...piece, text: plain }
  const meant = slipped.find((word) => isSlipOf(text, word))
  return meant ? { ...piece, text: meant } : piece
}

/** `venha`, `tenha` and `seña` are words of their own. */
const isSlipOf = (text: string, word: string): boolean =>
  text.length >= 4 &&
  text[0] === word[0] &&
  (word !== 'senha' || text.includes('h')) &&
  isWithinOneEdit(text, word)

const withLetters = (text: string): string => text.replace(/[013457@$]/g, (odd) => oddLetters[odd] ?? odd)
