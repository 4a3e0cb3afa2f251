import { commonPasswords } from './common-passwords.ts'

/** Characters. ASVS 5.0, 6.2.1 and 6.2.9: at least 15 where nothing else is asked, and at least 64 taken. */
const shortest = 15
const longest = 256

export type PasswordRefusal = 'short' | 'long' | 'common' | 'named'

/** Shorter ones are in too many words. Characters. */
const shortestName = 3
const shortestPiece = 4
/** Four words of a list are enough, three are not; see `guesses`. */
const fewestGuesses = 7
const cost = { word: 2, name: 1, sign: 1 }

/**
 * Why somebody may not choose this password; null: they may. No signs of any kind are asked for. Refused is what is
 * easy to guess though it is long: a breached password, or few of them in a row (`password12345678`), runs
 * (`abcdefghijklmno`) and repetitions, and the names of the person, of their address and of the business.
 */
export function passwordRefusal(password: string, names: readonly string[]): PasswordRefusal | null {
  const length = Array.from(password).length
  if (length < shortest) return 'short'
  if (length > longest) return 'long'
  const folded = fold(password)
  if (guesses(folded, namePieces(names)) >= fewestGuesses) return null
  return guesses(folded, new Set()) < fewestGuesses ? 'common' : 'named'
}

const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}|\s/gu, '')
    .toLowerCase()

const namePieces = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => [fold(name), ...name.split(/[^\p{L}\p{N}]+/u).map(fold)])
      .filter((piece) => piece.length >= shortestName),
  )

/** In place of letters, as everybody does it: `p4ssw0rd`. */
const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/**
 * What the cheapest way to put a text together costs: known words and runs two each, names and other signs one, a
 * piece that was there before nothing.
 */
function guesses(text: string, names: ReadonlySet<string>): number {
  const lettered = Array.from(text, (sign) => letterOf[sign] ?? sign).join('')
  const best: (Way | undefined)[] = [{ cost: 0, seen: [] }]
  for (let start = 0; start < text.length; start += 1) {
    const here = best[start]
    if (!here) continue
    for (const { end, worth } of piecesAt({ text, lettered, names }, start)) {
      const piece = text.slice(start, end)
      const isNew = !here.seen.includes(piece)
      const way = isNew ? { cost: here.cost + worth, seen: [...here.seen, piece] } : here
      if (way.cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = way
    }
  }
  return best[text.length]?.cost ?? text.length
}

type Way = { readonly cost: number; readonly seen: readonly string[] }
type Piece = { readonly end: number; readonly worth: number }
type Text = { readonly text: string; readonly lettered: string; readonly names: ReadonlySet<string> }

const longestPiece = 40

/** The pieces that begin here: one sign, a run, names, words of the list. */
function piecesAt({ text, lettered, names }: Text, start: number): readonly Piece[] {
  const pieces: Piece[] = [{ end: start + 1, worth: cost.sign }]
  const run = runFrom(text, start)
  if (run - start >= shortestPiece) pieces.push({ end: run, worth: cost.word })
  for (let end = start + shortestName; end <= Math.min(text.length, start + longestPiece); end += 1) {
    const spellings = [text.slice(start, end), lettered.slice(start, end)]
    if (spellings.some((piece) => names.has(piece))) pieces.push({ end, worth: cost.name })
    else if (end - start >= shortestPiece && spellings.some(isWellKnown))
      pieces.push({ end, worth: cost.word })
  }
  return pieces
}

/** What fingers do on a keyboard without a thought. */
const walks = ['1q2w3e4r5t6y7u8i9o0p', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', 'qwertyuiopasdfghjklzxcvbnm']

const isWellKnown = (piece: string): boolean =>
  commonPasswords.has(piece) || walks.some((walk) => walk.includes(piece))

/** How far each character is the one after, before or the same as the last. */
function runFrom(text: string, start: number): number {
  const step = text.charCodeAt(start + 1) - text.charCodeAt(start)
  if (![-1, 0, 1].includes(step)) return start
  let end = start + 1
  while (end < text.length && text.charCodeAt(end) - text.charCodeAt(end - 1) === step) end += 1
  return end
}
