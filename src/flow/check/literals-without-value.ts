import { failingLiterals } from '../failing-literals.ts'
import type { Check } from './draft.ts'
import { expressionsOf } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'

/** Lengths of time nobody can read, and divisions by nothing: the message is never planned, the condition never holds. */
export const literalsWithoutValue: Check = ({ flows }) =>
  flows.flatMap(({ flow }) =>
    flow.steps.flatMap((step) =>
      expressionsOf(step).flatMap(({ expression: { source, at } }) =>
        failingLiterals(source).map((part) => {
          const advice = part.startsWith('duration')
            ? "write lengths of time as duration('24h'), duration('90m') or duration('30s')"
            : 'mend it, or leave it out'
          return mistakeAt(at, `${part} never has a value`, advice)
        }),
      ),
    ),
  )
