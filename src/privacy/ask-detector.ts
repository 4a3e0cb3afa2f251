import { Fault } from '../fault.ts'
import { RawText } from '../message/raw-text.ts'
import type { DetectionHint, Detector } from './detector.ts'
import { classOf, type Finding } from './finding.ts'

/**
 * What a detector finds, believed only where it can be true.
 *
 * @param patience how long it may take, in milliseconds
 * @throws Fault `DETECTOR_FAILED` when it throws, is late or answers nonsense; it never holds the words
 */
export async function askDetector(
  detector: Detector,
  raw: RawText,
  hint: DetectionHint,
  patience: number,
): Promise<readonly Finding[]> {
  const answer = await answerOf(detector, raw, hint, patience)
  return soundFindings(answer, RawText.reveal(raw).length)
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
