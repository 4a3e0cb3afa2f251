import type { Warn } from './draft.ts'
import { faqExamples } from './faq-examples.ts'
import { faqReview } from './faq-review.ts'
import { nearExamples } from './near-examples.ts'
import { unusedAnswers } from './unused-answers.ts'
import { wordsAfterACase } from './words-after-a-case.ts'

/** Everything that is worth a look and keeps no bot from running. */
export const allWarnings: readonly Warn[] = [
  faqExamples,
  faqReview,
  nearExamples,
  unusedAnswers,
  wordsAfterACase,
]
