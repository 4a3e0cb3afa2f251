import { type Part, partsOf } from './pattern-parts.ts'

/** Longest lead of an index, in characters. */
const longestOfIndex = 3

/** So many leads tell nothing: what begins with them is taken for anything. */
const most = 2_000

/** How a character of a pattern is written in its leads. */
export type WrittenAs = (character: string) => string
const asItself: WrittenAs = (character) => character

/**
 * What a text begins with that a pattern of our own matches there: `longest` characters, or fewer where the pattern may
 * end or go on with anything.
 */
export function leadsOf(
  source: string,
  longest: number = longestOfIndex,
  as: WrittenAs = asItself,
): ReadonlySet<string> {
  const done = new Set<string>()
  const leads: Leads = { longest, as, done }
  for (const row of partsOf(source)) for (const open of afterRow(row, new Set(['']), leads)) done.add(open)
  return done
}

type Leads = { readonly longest: number; readonly as: WrittenAs; readonly done: Set<string> }

/** The beginnings that are still shorter than a lead after a row of parts; longer ones are done. */
function afterRow(row: readonly Part[], before: ReadonlySet<string>, leads: Leads): ReadonlySet<string> {
  let open = before
  for (const { what, least, most: times } of row) {
    for (let time = 0; time < Math.min(least, leads.longest); time++) open = afterOne(what, open, leads)
    let more = open
    for (let time = least; time < Math.min(times, least + leads.longest); time++) {
      more = afterOne(what, more, leads)
      open = new Set([...open, ...more])
    }
  }
  return open
}

const none: ReadonlySet<string> = new Set()

function writtenAs(of: ReadonlySet<string>, { as }: Leads): ReadonlySet<string> {
  if (as === asItself) return of
  const written = new Set<string>()
  for (const character of of) written.add(as(character))
  return written
}

function afterOne(what: Part['what'], before: ReadonlySet<string>, leads: Leads): ReadonlySet<string> {
  if (what.is === 'choice') return new Set(what.between.flatMap((row) => [...afterRow(row, before, leads)]))
  const open = new Set<string>()
  const characters = what.of === 'any' ? none : writtenAs(what.of, leads)
  if (what.of === 'any' || before.size * characters.size > most) {
    for (const start of before) leads.done.add(start)
    return open
  }
  for (const start of before) {
    for (const character of characters)
      (start.length + 1 < leads.longest ? open : leads.done).add(start + character)
  }
  return open
}
