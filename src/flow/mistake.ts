import type { Position } from './flow.ts'

/** One thing wrong in a designer's file: where, what, and what to do about it. */
export type Mistake = Position & { readonly says: string; readonly advice: string }

/** What may be right and deserves a look: the same, but it keeps no bot from running. */
export type Warning = Mistake

/** `flows/order_status.yaml:12:7 unknown verb "aks"; did you mean "ask"?` */
export const mistakeLine = ({ file, line, column, says, advice }: Mistake): string =>
  `${file}:${line}:${column} ${says}${advice ? `; ${advice}` : ''}`

/** `flows/faq.yaml:4:11 warning: …` */
export const warningLine = (warning: Warning): string =>
  mistakeLine({ ...warning, says: `warning: ${warning.says}` })
