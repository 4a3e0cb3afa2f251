import type { StepName } from '../../ids.ts'

/** A place on the way through a flow: a step, and what is true there. */
type Visit<Fact> = { readonly step: StepName; readonly fact: Fact; readonly from: Visit<Fact> | null }

/**
 * Every step together with every fact that can hold when a talk comes to it, each by the shortest way.
 *
 * @param next the steps a talk can go to, with what holds then
 */
export function visits<Fact>(
  start: { readonly step: StepName; readonly fact: Fact },
  next: (step: StepName, fact: Fact) => Iterable<{ readonly step: StepName; readonly fact: Fact }>,
): readonly Visit<Fact>[] {
  const first: Visit<Fact> = { ...start, from: null }
  const seen = new Set([key(first)])
  const queue = [first]
  for (const visit of queue)
    for (const after of next(visit.step, visit.fact)) {
      if (seen.has(key(after))) continue
      seen.add(key(after))
      queue.push({ ...after, from: visit })
    }
  return queue
}

const key = ({ step, fact }: { readonly step: StepName; readonly fact: unknown }) => `${step} ${String(fact)}`

/** `number → find → tell`: the way a talk came here; its middle is left out when it is long. */
export function wayTo<Fact>(visit: Visit<Fact>): string {
  const names: string[] = []
  for (let at: Visit<Fact> | null = visit; at !== null; at = at.from) names.unshift(at.step)
  const shown =
    names.length > longestWay ? [...names.slice(0, 3), '…', ...names.slice(3 - longestWay)] : names
  return shown.join(' → ')
}

/** Steps of a way that a designer can take in at a glance. */
const longestWay = 12
