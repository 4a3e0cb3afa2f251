import { RawText } from '../message/raw-text.ts'
import { AnonymizedText } from './anonymized-text.ts'
import { findAnswers } from './answer.ts'
import { isPlaceBetween } from './answer-places.ts'
import { askDetector } from './ask-detector.ts'
import { besideOurs } from './beside-ours.ts'
import { viewOf } from './detect/view.ts'
import type { DetectionHint, Detector } from './detector.ts'
import type { Finding, FindingKind } from './finding.ts'
import { findKnown, indexKnown, isEmpty, type KnownValue } from './known-values.ts'
import { findAlways, type MaskingWords, withoutBrands } from './masking-words.ts'
import { joinNames, joinPlaces, mergeFindings } from './merge-findings.ts'
import type { TalkMemory } from './talk-memory.ts'

/** What the turn knows when it reads a person's words. */
export type AnonymizeContext = {
  readonly hint: DetectionHint
  readonly known: readonly KnownValue[]
  /** The kinds of the personal questions just asked; or, where an answer was read already, where it stands. */
  readonly asked: readonly (FindingKind | Finding)[]
  readonly memory: TalkMemory
  /** Signs we made up ourselves and gave to this person, such as the number of a case: no value of theirs. */
  readonly ours?: readonly string[]
}

/**
 * From raw to storable; new values are in `memory.fresh()` afterwards.
 *
 * @throws Fault `DETECTOR_FAILED` when a detector throws, is late or answers nonsense; it never holds the words
 */
export type Anonymizer = (words: RawText, context: AnonymizeContext) => Promise<AnonymizedText>

export type AnonymizeParts = {
  readonly detectors: readonly Detector[]
  readonly masking: MaskingWords
  /** How long a detector may take, in milliseconds. */
  readonly patience: number
}

export function createAnonymizer(parts: AnonymizeParts): Anonymizer {
  return async (words, context) => (await anonymize(parts, words, context)).text
}

export type Anonymized = { readonly text: AnonymizedText; readonly findings: readonly Finding[] }

/** The same; also tells what was found, in order of start. */
export async function anonymize(
  parts: AnonymizeParts,
  raw: RawText,
  context: AnonymizeContext,
): Promise<Anonymized> {
  const written = RawText.reveal(raw)
  const detected = await detectAll(parts, raw, context.hint)
  const certain = [...findCertain(context, written), ...findAlways(parts.masking, written)]
  const found = [...withoutBrands(parts.masking, written, detected), ...certain]
  const kinds = context.asked.filter((asked) => typeof asked === 'string')
  const read = context.asked.filter((asked) => typeof asked !== 'string')
  const answers = [...read, ...findAnswers(written, kinds, found)]
  const names = joinNames(mergeFindings([...found, ...answers]), written)
  const merged = joinPlaces(names, written, isPlaceBetween)
  const findings = besideOurs(merged, written, context.ours)
  const replacements = findings.map(({ kind, start, end }) => ({
    start,
    end,
    ...context.memory.tokenFor(kind, written.slice(start, end)),
  }))
  return { text: AnonymizedText.of(raw, replacements), findings }
}

/** What was known before: values of the turn and of the talk. */
function findCertain({ known, memory }: AnonymizeContext, written: string): readonly Finding[] {
  const indexes = [indexKnown(known), memory.index()].filter((index) => !isEmpty(index))
  if (indexes.length === 0) return []
  const view = viewOf(written)
  return indexes.flatMap((index) => findKnown(index, view))
}

/** All detectors must answer: a silent detector is not a clean text. */
async function detectAll(
  { detectors, patience }: AnonymizeParts,
  raw: RawText,
  hint: DetectionHint,
): Promise<readonly Finding[]> {
  const asked = detectors.map((detector) => askDetector(detector, raw, hint, patience))
  const answers = asked.some((answer) => answer instanceof Promise) ? await Promise.all(asked) : asked
  return answers.flat() as readonly Finding[]
}
