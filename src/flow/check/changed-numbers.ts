import type { Mistake } from '../mistake.ts'
import type { Check, DraftFlow } from './draft.ts'
import { expressionsOf } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'

/** Bare numbers that an expression would not keep as written: YAML reads `0042` as 42, and `1042.10` loses its zero. */
export const changedNumbers: Check = ({ flows }) => flows.flatMap(changedIn)

const changedIn = (draft: DraftFlow): readonly Mistake[] =>
  draft.flow.steps.flatMap((step) =>
    expressionsOf(step).flatMap(({ expression: { source, at } }) => {
      const written = bareNumber.exec(draft.yaml.line(at.line).slice(at.column - 1))?.[0]
      const inside = written === source ? null : (written ?? leadingZero(source))
      if (inside === null) return []
      const says =
        written === undefined
          ? `"${inside}" begins with a zero, which a number loses`
          : `YAML reads ${inside} as the number ${source}`
      const advice = `write a text in two kinds of quotes: "'${inside}'"; a quantity without the zeros`
      return [mistakeAt(at, says, advice)]
    }),
  )

/** A number as a YAML value, without quotes. */
const bareNumber = /^[-+]?\.?[0-9][0-9a-fox._+-]*(?=\s*(?:$|[,}\]\n]|\s#))/i

/** `0042` inside an expression and outside its texts. */
const leadingZero = (source: string): string | null =>
  source.includes('0') ? (/(?<![\w.])0[0-9]+(?![\w.])/.exec(withoutTexts(source))?.[0] ?? null) : null

const withoutTexts = (source: string): string => source.replace(/'[^'\\]*'|"[^"\\]*"/g, "''")
