import { type Part, partsOf } from './pattern-parts.ts'

/** So many first words tell nothing. */
const most = 5_000

/** Words that may go on, and words that ended before a character that is no letter. */
type Words = { readonly open: ReadonlySet<string>; readonly done: ReadonlySet<string> }

/**
 * The words of small letters that a match of a pattern of our own may begin with, `''` among them where it may begin with
 * something else; null where they cannot be listed.
 *
 * @param source of a pattern that ends between words
 */
export function firstWords(source: string): ReadonlySet<string> | null {
  const words = new Set<string>()
  for (const row of partsOf(source)) {
    const found = afterRow(row, new Set(['']))
    if (!found) return null
    for (const word of [...found.open, ...found.done]) words.add(word)
  }
  return words.size > most ? null : words
}

function afterRow(row: readonly Part[], before: ReadonlySet<string>): Words | null {
  const done = new Set<string>()
  let open = before
  for (const part of row) {
    const found = afterPart(part, open)
    if (!found || found.open.size + done.size > most) return null
    for (const word of found.done) done.add(word)
    open = found.open
  }
  return { open, done }
}

function afterPart({ what, least, most: times }: Part, before: ReadonlySet<string>): Words | null {
  const open = new Set(least === 0 ? before : [])
  const done = new Set<string>()
  let now = before
  for (let time = 1; time <= times && now.size > 0; time++) {
    const found = afterOne(what, now)
    // Letters without end make words that cannot be listed.
    if (!found || time > longestRun) return null
    for (const word of found.done) done.add(word)
    if (time >= least) for (const word of found.open) open.add(word)
    now = found.open
  }
  return { open, done }
}

/** Most times a part of a word is repeated. */
const longestRun = 8

function afterOne(what: Part['what'], before: ReadonlySet<string>): Words | null {
  if (what.is === 'choice') return afterChoice(what.between, before)
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

function afterChoice(between: readonly (readonly Part[])[], before: ReadonlySet<string>): Words | null {
  const open = new Set<string>()
  const done = new Set<string>()
  for (const row of between) {
    const found = afterRow(row, before)
    if (!found) return null
    for (const word of found.open) open.add(word)
    for (const word of found.done) done.add(word)
  }
  return { open, done }
}
