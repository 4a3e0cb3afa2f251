import { acceptedKinds } from './accepted-kinds.ts'
import { answerSpecs } from './answer-specs.ts'
import { answersAbroad } from './answers-abroad.ts'
import { answersBetweenFlows } from './answers-between-flows.ts'
import { answersOfARun } from './answers-of-a-run.ts'
import { answersToPeople } from './answers-to-people.ts'
import { answersToServices } from './answers-to-services.ts'
import { changedNumbers } from './changed-numbers.ts'
import { choiceValues } from './choice-values.ts'
import { consentExpired } from './consent-expired.ts'
import { consentTexts } from './consent-texts.ts'
import { consentWording } from './consent-wording.ts'
import { cyclicFlows } from './cyclic-flows.ts'
import { deadEnds } from './dead-ends.ts'
import { departmentTimes } from './department-times.ts'
import { departmentTree } from './department-tree.ts'
import type { Check } from './draft.ts'
import { expressions } from './expressions.ts'
import { faqComplete } from './faq-complete.ts'
import { fewExamples } from './few-examples.ts'
import { flowNames } from './flow-names.ts'
import { followUps } from './follow-ups.ts'
import { forbiddenQuestions } from './forbidden-questions.ts'
import { givenInputs } from './given-inputs.ts'
import { legalBases } from './legal-bases.ts'
import { literalsWithoutValue } from './literals-without-value.ts'
import { loopsWithoutQuestion } from './loops-without-question.ts'
import { maskingPatterns } from './masking-patterns.ts'
import { mediaFiles } from './media-files.ts'
import { migrationTargets } from './migration-targets.ts'
import { missingPrompts } from './missing-prompts.ts'
import { oneText } from './one-text.ts'
import { personReachable } from './person-reachable.ts'
import { personalAnswers } from './personal-answers.ts'
import { possibleProofs } from './possible-proofs.ts'
import { promptMedia } from './prompt-media.ts'
import { promptSlots } from './prompt-slots.ts'
import { recipients } from './recipients.ts'
import { reservedNames } from './reserved-names.ts'
import { runOutcomes } from './run-outcomes.ts'
import { sameExamples } from './same-examples.ts'
import { sameTitles } from './same-titles.ts'
import { selectCases } from './select-cases.ts'
import { sentAnswers } from './sent-answers.ts'
import { serviceCalls } from './service-calls.ts'
import { servicesReceive } from './services-receive.ts'
import { setValues } from './set-values.ts'
import { silences } from './silences.ts'
import { slotFormats } from './slot-formats.ts'
import { startsOn } from './starts-on.ts'
import { templateButtons } from './template-buttons.ts'
import { templateParameters } from './template-parameters.ts'
import { templateWayOut } from './template-way-out.ts'
import { titlesThatStop } from './titles-that-stop.ts'
import { unhandledFailure } from './unhandled-failure.ts'
import { unknownAnswers } from './unknown-answers.ts'
import { unknownNames } from './unknown-names.ts'
import { unknownSteps } from './unknown-steps.ts'
import { unprovedResults } from './unproved-results.ts'
import { unraisedEvents } from './unraised-events.ts'
import { unreachableSteps } from './unreachable-steps.ts'
import { unsavedResults } from './unsaved-results.ts'
import { unusedMedia } from './unused-media.ts'
import { unusedPrompts } from './unused-prompts.ts'
import { whatsappLengths } from './whatsapp-limits.ts'
import { wordsAfterADay } from './words-after-a-day.ts'

/** Every check there is; each looks for one kind of mistake. */
export const allChecks: readonly Check[] = [
  unknownSteps,
  unknownNames,
  unknownAnswers,
  unreachableSteps,
  deadEnds,
  personReachable,
  flowNames,
  cyclicFlows,
  startsOn,
  reservedNames,
  unhandledFailure,
  personalAnswers,
  answerSpecs,
  acceptedKinds,
  missingPrompts,
  unusedPrompts,
  promptSlots,
  whatsappLengths,
  fewExamples,
  sameExamples,
  faqComplete,
  followUps,
  answersAbroad,
  answersBetweenFlows,
  answersOfARun,
  answersToPeople,
  answersToServices,
  changedNumbers,
  choiceValues,
  consentExpired,
  consentTexts,
  consentWording,
  departmentTimes,
  departmentTree,
  expressions,
  forbiddenQuestions,
  givenInputs,
  legalBases,
  literalsWithoutValue,
  loopsWithoutQuestion,
  maskingPatterns,
  mediaFiles,
  migrationTargets,
  oneText,
  possibleProofs,
  promptMedia,
  recipients,
  runOutcomes,
  sameTitles,
  selectCases,
  sentAnswers,
  serviceCalls,
  servicesReceive,
  setValues,
  silences,
  slotFormats,
  templateButtons,
  templateParameters,
  templateWayOut,
  titlesThatStop,
  unprovedResults,
  unraisedEvents,
  unsavedResults,
  unusedMedia,
  wordsAfterADay,
]
