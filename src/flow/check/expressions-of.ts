import type { Expression, ExpressionType } from '../expression.ts'
import type { Step } from '../flow.ts'
import { type Way, waysOf } from '../graph/ways.ts'

/** Where an expression stands, and so what may come of it. */
export type Place = 'show' | 'with' | 'set' | 'if' | 'at' | 'until'

export type PlacedExpression = {
  readonly place: Place
  /** The slot, input or answer it fills. */
  readonly name: string
  readonly expression: Expression
  /** The way on which it is worked out; null when entering the step. */
  readonly way: Way | null
}

/** What each place asks for. */
export const wantedType: Record<Place, ExpressionType> = {
  show: 'any',
  with: 'any',
  set: 'any',
  if: 'bool',
  at: 'timestamp',
  until: 'any',
}

const placed = (
  place: Place,
  expressions: Readonly<Record<string, Expression>>,
  way: Way | null = null,
): readonly PlacedExpression[] =>
  Object.entries(expressions).map(([name, expression]) => ({ place, name, expression, way }))

const listed = new WeakMap<Step, readonly PlacedExpression[]>()

/** Every expression of a step, those on its ways out included. */
export function expressionsOf(step: Step): readonly PlacedExpression[] {
  const known = listed.get(step) ?? listExpressions(step)
  listed.set(step, known)
  return known
}

function listExpressions(step: Step): readonly PlacedExpression[] {
  const onWays = waysOf(step).flatMap((way) =>
    way.exit ? [...placed('show', way.exit.show, way), ...placed('set', way.exit.set, way)] : [],
  )
  switch (step.verb) {
    case 'say':
    case 'choose':
      return [...placed('show', step.show), ...onWays]
    case 'call':
      return [...placed('with', step.with), ...onWays]
    case 'set':
      return placed('set', step.values)
    case 'if':
      return [...placed('if', { if: step.when }), ...onWays]
    case 'notify':
      return [
        ...placed('at', { at: step.due }),
        ...(step.until ? placed('until', { [step.until.event]: step.until.of }) : []),
      ]
    default:
      return onWays
  }
}
