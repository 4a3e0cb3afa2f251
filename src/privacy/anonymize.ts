import { Fault } from '../fault.ts'
import { RawText } from '../message/raw-text.ts'
import { AnonymizedText } from './anonymized-text.ts'
import { findAnswer } from './answer.ts'
import { viewOf } from './detect/view.ts'
import type { DetectionHint, Detector } from './detector.ts'
import { classOf, type Finding, type FindingKind } from './finding.ts'
import { findKnown, indexKnown, isEmpty, type KnownValue } from './known-values.ts'
import { findAlways, type MaskingWords, withoutBrands } from './masking-words.ts'
import { joinNames, mergeFindings } from './merge-findings.ts'
import type { TalkMemory } from './talk-memory.ts'

/** What the turn knows when it reads a person's words. */
export type AnonymizeContext = {
  readonly hint: DetectionHint
  readonly known: readonly KnownValue[]
  /** The kinds of the personal questions just asked; or, where an answer was read already, where it stands. */
  readonly asked: readonly (FindingKind | Finding)[]
  readonly memory: TalkMemory
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
  const answers = context.asked.flatMap((asked) =>
    typeof asked === 'string' ? findAnswer(written, asked, found) : [asked],
  )
  const findings = joinNames(mergeFindings([...found, ...answers]), written)
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
  const length = RawText.reveal(raw).length
  const answers = await Promise.all(detectors.map((detector) => answerOf(detector, raw, hint, patience)))
  return answers.flatMap((answer) => soundFindings(answer, length))
}

/** What a detector answers, whatever that is. Its own error may quote the words it was given: not even its cause is kept. */
async function answerOf(
  detector: Detector,
  raw: RawText,
  hint: DetectionHint,
  patience: number,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = Symbol()
  try {
    const answer = detector.detect(raw, hint)
    if (Array.isArray(answer)) return answer
    const inTime = new Promise<symbol>((resolve) => {
      timer = setTimeout(() => resolve(late), patience)
    })
    const findings: unknown = await Promise.race([answer, inTime])
    if (findings !== late) return findings
  } catch {
    throw failed('threw an error')
  } finally {
    clearTimeout(timer)
  }
  throw failed('took too long')
}

const failed = (how: string) => new Fault('DETECTOR_FAILED', `a detector of personal data ${how}`)

/** Copies, so that what was looked at is what is used. @throws Fault `DETECTOR_FAILED` */
function soundFindings(answer: unknown, length: number): readonly Finding[] {
  try {
    if (Array.isArray(answer)) return Array.from(answer, (finding) => soundFinding(finding, length))
  } catch {
    // Said below in our own words.
  }
  throw failed('answered nonsense')
}

function soundFinding({ kind, start, end, confidence }: Finding, length: number): Finding {
  const isSound =
    Object.hasOwn(classOf, kind) &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= length
  if (!isSound || !(confidence >= 0 && confidence <= 1)) throw new RangeError('no finding of this text')
  return { kind, start, end, confidence }
}
