import type { Bot } from '../bot.ts'
import { answerTypes } from './answer-types.ts'
import { bases } from './bases.ts'
import { controllers } from './controllers.ts'
import { dataAsked } from './data-asked.ts'
import { dataReceived } from './data-received.ts'
import { dataShared } from './data-shared.ts'
import { masking } from './masking.ts'
import { personalMarks } from './personal-marks.ts'
import type { Comparison, PrivacyChange } from './privacy-change.ts'
import { processors } from './processors.ts'
import { proofs } from './proofs.ts'
import { purposes } from './purposes.ts'
import { recipients } from './recipients.ts'
import { regions } from './regions.ts'
import { retention } from './retention.ts'
import { serviceAddresses } from './service-addresses.ts'
import { sight } from './sight.ts'
import { startedMessages } from './started-messages.ts'
import { wording } from './wording.ts'

/** In the order in which a privacy officer asks. */
const comparisons: readonly Comparison[] = [
  purposes,
  dataAsked,
  answerTypes,
  dataReceived,
  personalMarks,
  recipients,
  sight,
  dataShared,
  serviceAddresses,
  startedMessages,
  processors,
  regions,
  bases,
  retention,
  masking,
  proofs,
  wording,
  controllers,
]

/** What becomes different for people when customers get `after` instead of `before`; other words and steps do not count. */
export const privacyDiff = (before: Bot, after: Bot): readonly PrivacyChange[] =>
  comparisons.flatMap((compare) => compare(before, after))

/** Whether people are told: the notice is shown again to whoever saw an older version. */
export function noticeMove(before: Bot, after: Bot): 'same' | 'raised' | 'lowered' {
  const was = before.privacy.notice.version
  const is = after.privacy.notice.version
  return is === was ? 'same' : is > was ? 'raised' : 'lowered'
}
