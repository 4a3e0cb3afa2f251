import type { StepName } from '../../ids.ts'

/** A place on the way through a flow: a step, and what is true there. */
type Visit<Fact> = { readonly step: StepName; readonly fact: Fact; readonly from: Visit<Fact> | null }

/**
 * Every step together with every fact that can hold when a talk comes to it, each by the shortest way.
 *
 * @param start its fact, as every other, is a plain value: two are the same when `===` says so
 * @param next the steps a talk can go to, with what holds then
 */
export function visits<Fact>(
  start: { readonly step: StepName; readonly fact: Fact },
  next: (step: StepName, fact: Fact) => Iterable<{ readonly step: StepName; readonly fact: Fact }>,
): readonly Visit<Fact>[] {
  const queue: Visit<Fact>[] = [{ ...start, from: null }]
  const seen = new Map<Fact, Set<StepName>>([[start.fact, new Set([start.step])]])
  for (const visit of queue)
    for (const { step, fact } of next(visit.step, visit.fact)) {
      const there = seen.get(fact) ?? new Set<StepName>()
      if (there.has(step)) continue
      seen.set(fact, there.add(step))
      queue.push({ step, fact, from: visit })
    }
  return queue
}

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
