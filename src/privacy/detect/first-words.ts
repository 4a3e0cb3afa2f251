import { type Part, partsOf } from './pattern-parts.ts'

/** So many first words tell nothing. */
const most = 5_000

/** Letters that stand for all words that begin with them. */
export const sizeOfPrefix = 3

export type FirstWords = {
  /** Whole words; `''` where something else than a word may come first. */
  readonly words: ReadonlySet<string>
  /** The first three letters of words that cannot be listed. */
  readonly prefixes: ReadonlySet<string>
}

/** Words that may go on, and words that ended before a character that is no letter. */
type Words = { readonly open: ReadonlySet<string>; readonly done: ReadonlySet<string> }

/**
 * The words of small letters that a match of a pattern of our own may begin with; null where they may be any.
 *
 * @param source of a pattern that ends between words
 */
export function firstWords(source: string): FirstWords | null {
  const words = new Set<string>()
  const prefixes = new Set<string>()
  for (const row of partsOf(source)) {
    const found = afterRow(row, new Set(['']), prefixes)
    if (!found) return null
    for (const word of [...found.open, ...found.done]) words.add(word)
  }
  return words.size > most ? null : { words, prefixes }
}

function afterRow(row: readonly Part[], before: ReadonlySet<string>, prefixes: Set<string>): Words | null {
  const done = new Set<string>()
  let open = before
  for (const part of row) {
    const found = afterPart(part, open, prefixes)
    if (!found || found.open.size + done.size > most) return null
    for (const word of found.done) done.add(word)
    open = found.open
  }
  return { open, done }
}

function afterPart(
  { what, least, most: times }: Part,
  before: ReadonlySet<string>,
  prefixes: Set<string>,
): Words | null {
  const open = new Set(least === 0 ? before : [])
  const done = new Set<string>()
  let now = before
  for (let time = 1; time <= times && now.size > 0; time++) {
    // Letters without end make words that cannot be listed.
    const found = time > longestRun ? null : afterOne(what, now, prefixes)
    if (!found) return beginWith(before, prefixes) ? { open: new Set(), done: new Set() } : null
    for (const word of found.done) done.add(word)
    if (time >= least) for (const word of found.open) open.add(word)
    now = found.open
  }
  return { open, done }
}

/** Most times a part of a word is repeated. */
const longestRun = 8

/** Whether all words are long enough for their beginnings to stand for them; those are added then. */
function beginWith(words: ReadonlySet<string>, prefixes: Set<string>): boolean {
  for (const word of words) if (word.length < sizeOfPrefix) return false
  for (const word of words) prefixes.add(word.slice(0, sizeOfPrefix))
  return true
}

function afterOne(what: Part['what'], before: ReadonlySet<string>, prefixes: Set<string>): Words | null {
  if (what.is === 'choice') return afterChoice(what.between, before, prefixes)
  if (what.of === 'any' || before.size * what.of.size > most) return null
  const open = new Set<string>()
  const done = new Set<string>()
  for (const word of before)
    for (const character of what.of) {
      if (/[a-z]/.test(character)) open.add(word + character)
      else done.add(word)
    }
  return { open, done }
}

function afterChoice(
  between: readonly (readonly Part[])[],
  before: ReadonlySet<string>,
  prefixes: Set<string>,
): Words | null {
  const open = new Set<string>()
  const done = new Set<string>()
  for (const row of between) {
    const found = afterRow(row, before, prefixes)
    if (!found) return null
    for (const word of found.open) open.add(word)
    for (const word of found.done) done.add(word)
  }
  return { open, done }
}
