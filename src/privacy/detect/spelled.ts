import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'
import { letterNames } from './said-lists.ts'
import { type SaidWords, type SaidWord as Word, wordsOf } from './said-words.ts'
import { worthOf } from './spoken-number-words.ts'
import { isIn } from './word-bits.ts'

const asIn = /^(?:come|como|for|de|di|as|like)$/

type Run = {
  readonly start: number
  end: number
  letters: number
  sure: number
  numbers: number
  size: number
}

/** Fewest letters and digits of a spelled word or code. */
const fewest = 5
const fewestMixed = 3

/** Words and codes said letter by letter: "t h i b o", "M come Milano, N come Napoli", "N W 5, 2 T P". */
export function findSpelled({ view, words: said }: Reading): Finding[] {
  const { folded } = view
  if (!maySpell(said)) return []
  const words = wordsOf(folded, said)
  const found: Finding[] = []
  for (let at = 0; at < words.length; at++) {
    if (!unitOf((words[at] as Word).text)) continue
    const { run, next } = runAt(folded, words, at)
    if (!run) continue
    if (run.size >= fewest && isSpelled(run)) {
      found.push(
        finding(run.numbers > 0 ? 'ID_NUMBER' : 'NAME', run.start, run.end, run.numbers > 0 ? 0.7 : 0.8),
      )
    }
    // Where a run spells nothing, no end of it does: each place is read once.
    at = next - 1
  }
  return found
}

/** Three letters or numbers one after the other, or one with its example, somewhere in the text. */
function maySpell({ count, bits }: SaidWords): boolean {
  let row = 0
  for (let index = 0; index < count; index++) {
    const held = bits[index] as number
    if (row > 0 && held & isIn.asIn) return true
    row = held & isIn.unit ? row + 1 : 0
    if (row === 3) return true
  }
  return false
}

const isSpelled = ({ letters, sure, numbers }: Run): boolean =>
  numbers > 0
    ? (letters >= fewestMixed && sure >= 2) || (letters >= 2 && numbers >= 6)
    : letters >= fewest && sure >= fewestMixed

function runAt(folded: string, words: readonly Word[], at: number): { run: Run | null; next: number } {
  let run: Run | null = null
  let next = at
  while (next < words.length) {
    const word = words[next] as Word
    if (run && !/^(?: {1,2}|, {0,2}|-| - )$/.test(folded.slice(run.end, word.start))) break
    const worth = readOne(words, next)
    if (!worth) break
    run ??= { start: word.start, end: word.end, letters: 0, sure: 0, numbers: 0, size: 0 }
    run.letters += worth.letter
    run.sure += worth.sure
    run.numbers += 1 - worth.letter
    run.size += worth.size
    next += worth.words
    run.end = (words[next - 1] as Word).end
  }
  return { run, next }
}

type Worth = { readonly letter: 0 | 1; readonly sure: 0 | 1; readonly size: number; readonly words: number }

/** One letter or number, and how many words it takes; null when the spelling ends. */
function readOne(words: readonly Word[], at: number): Worth | null {
  const text = words[at]?.text ?? ''
  const unit = unitOf(text)
  if (!unit?.letter || text.length > 1) return unit
  const example = asIn.test(words[at + 1]?.text ?? '') ? (words[at + 2]?.text ?? '') : ''
  return example.startsWith(text) && example.length > 2 ? { ...unit, words: 3 } : unit
}

/** What each word is worth that is said for a letter or a number. */
const units = new Map<string, Worth>()
for (const name of letterNames.other.split(' ')) units.set(name, { letter: 1, sure: 0, size: 1, words: 1 })
for (const name of letterNames.sure.split(' ')) units.set(name, { letter: 1, sure: 1, size: 1, words: 1 })
for (const [word, { digits }] of worthOf)
  units.set(word, { letter: 0, sure: 0, size: digits.length, words: 1 })
for (const letter of 'abcdefghijklmnopqrstuvwxyz')
  units.set(letter, { letter: 1, sure: 'aeoy'.includes(letter) ? 0 : 1, size: 1, words: 1 })
const oneDigit: Worth = { letter: 0, sure: 0, size: 1, words: 1 }
const twoDigits: Worth = { letter: 0, sure: 0, size: 2, words: 1 }

/** A word by itself. Words are of letters or of digits alone. */
function unitOf(text: string): Worth | null {
  if (text.charCodeAt(0) > 57) return units.get(text) ?? null
  return text.length === 1 ? oneDigit : text.length === 2 ? twoDigits : null
}
