import type { AnswerValue } from '../flow/answer-spec.ts'
import type { AnswerName, CaseNumber, Locale } from '../ids.ts'

/** What is known of the talk a case came from, besides its words. */
export type CaseFile = {
  /** Personal ones are names of vault rows. */
  readonly answers: Readonly<Record<AnswerName, AnswerValue>>
  readonly locale: Locale
  /** The talk's key is destroyed: nobody opens anything of it any more. */
  readonly areWordsGone: boolean
}

export type CaseFiles = {
  /** Null: there is no such case, or its talk is gone. @throws Fault `DATABASE_DOWN` */
  readonly open: (number: CaseNumber) => Promise<CaseFile | null>
  /** Open talks no person looks after. */
  readonly withAssistant: () => Promise<number>
}
