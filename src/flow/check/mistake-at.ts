import type { Position } from '../flow.ts'
import type { Mistake } from '../mistake.ts'

export const mistakeAt = ({ file, line, column }: Position, says: string, advice: string): Mistake => ({
  file,
  line,
  column,
  says,
  advice,
})
