import type { Position } from './flow.ts'

/** One thing wrong in a designer's file: where, what, and what to do about it. */
export type Mistake = Position & { readonly says: string; readonly advice: string }

/** `flows/order_status.yaml:12:7 unknown verb "aks"; did you mean "ask"?` */
export const mistakeLine = ({ file, line, column, says, advice }: Mistake): string =>
  `${file}:${line}:${column} ${says}${advice ? `; ${advice}` : ''}`
