/** One person's side and ours after everything came to rest: what was written, kept, answered, and seen on the phone. */
export type Told = {
  /** Keys of the messages, in the order in which the server said 200 to them. */
  readonly written: readonly string[]
  /** Keys of the customer's lines as they stand in the transcript. */
  readonly kept: readonly string[]
  /** Effects of the committed replies, oldest first, and whether each counts as settled. */
  readonly committed: readonly { readonly effect: string; readonly settled: boolean }[]
  /** Effects as they stand on the phone, oldest first. */
  readonly shown: readonly string[]
}

export type Verdict = {
  readonly people: number
  readonly inbound: number
  readonly replies: number
  /** Messages without a committed turn. */
  readonly lost: number
  /** Messages that stand in more than one turn. */
  readonly takenTwice: number
  /** Persons whose lines or replies are not in the order of their messages. */
  readonly outOfOrder: number
  /** Committed replies that did not arrive, or that we do not know to have arrived. */
  readonly missing: number
  /** Replies that stand on a phone more than once. */
  readonly doubled: number
  /** Replies on a phone that nobody committed. */
  readonly strange: number
}

/** Counts every way in which the promises P1 to P4 could be broken. */
export function checkOnce(people: readonly Told[]): Verdict {
  const sum = (count: (person: Told) => number) => people.reduce((total, one) => total + count(one), 0)
  return {
    people: people.length,
    inbound: sum(({ written }) => written.length),
    replies: sum(({ committed }) => committed.length),
    lost: sum(({ written, kept }) => without(written, kept)),
    takenTwice: sum(({ kept }) => repeated(kept)),
    outOfOrder: sum(isOutOfOrder),
    missing: sum(
      ({ committed, shown }) =>
        committed.filter(({ effect, settled }) => !settled || !shown.includes(effect)).length,
    ),
    doubled: sum(({ shown }) => repeated(shown)),
    strange: sum(({ committed, shown }) =>
      without(
        shown,
        committed.map(({ effect }) => effect),
      ),
    ),
  }
}

/** The verdict in one word. */
export const isFlawless = ({
  inbound,
  lost,
  takenTwice,
  outOfOrder,
  missing,
  doubled,
  strange,
}: Verdict): boolean => inbound > 0 && lost + takenTwice + outOfOrder + missing + doubled + strange === 0

const without = (wanted: readonly string[], found: readonly string[]): number => {
  const have = new Set(found)
  return wanted.filter((one) => !have.has(one)).length
}

const repeated = (all: readonly string[]): number => all.length - new Set(all).size

/** First occurrences only: a repeat is counted elsewhere. */
function isOutOfOrder({ written, kept, committed, shown }: Told): number {
  const effects = committed.map(({ effect }) => effect)
  return isOrdered(kept, written) && isOrdered(shown, effects) ? 0 : 1
}

function isOrdered(found: readonly string[], wanted: readonly string[]): boolean {
  const placeOf = new Map(wanted.map((one, place) => [one, place]))
  const places = [...new Set(found)].flatMap((one) => placeOf.get(one) ?? [])
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
}
