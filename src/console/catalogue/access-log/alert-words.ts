import type { NumberName, RuleName } from '../../../audit/watch/alert.ts'
import type { AlertOutcome, AlertStep } from '../../../web/access-log-view.ts'

/** What an alert may be about: a rule of the watch, or the log itself. */
type AlertRule = RuleName | 'log-doubted'
type AlertNumber = NumberName | 'doubts'

/** The numbers of a rule, written as the language writes numbers; what the rule does not count is missing. */
export type RuleNumbers = Readonly<Partial<Record<AlertNumber, string>>>

/** The words of what the watch found. */
export type AlertWords = {
  readonly title: string
  readonly about: string
  readonly open: (count: number) => string
  readonly onlyOpen: string
  readonly empty: string
  readonly emptyOpen: string
  readonly older: string
  readonly newest: string
  readonly steps: Readonly<Record<AlertStep, string>>
  /** What was done about it. */
  readonly done: Readonly<Record<AlertStep, string>>
  readonly rules: Readonly<Record<AlertRule, string>>
  /** What was counted, and from where on it is told. */
  readonly explains: Readonly<Record<AlertRule, (numbers: RuleNumbers) => string>>
  readonly numbersTitle: string
  readonly numbers: Readonly<Record<AlertNumber, string>>
  readonly cause: (number: string) => string
  readonly entry: (number: string) => string
  readonly settle: string
  readonly settled: (outcome: string, name: string) => string
  readonly somebody: string
  readonly outcomes: Readonly<Record<AlertOutcome, string>>
}
