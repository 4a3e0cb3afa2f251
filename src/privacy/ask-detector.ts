import { Fault } from '../fault.ts'
import { RawText } from '../message/raw-text.ts'
import type { DetectionHint, Detector } from './detector.ts'
import { classOf, type Finding } from './finding.ts'

/**
 * What a detector finds, believed only where it can be true. One that answers at once is not waited for.
 *
 * @param patience how long it may take, in milliseconds
 * @returns a promise that fails with Fault `DETECTOR_FAILED` when it throws, is late or answers nonsense; it never holds
 * the words
 */
export function askDetector(
  detector: Detector,
  raw: RawText,
  hint: DetectionHint,
  patience: number,
): readonly Finding[] | Promise<readonly Finding[]> {
  const { length } = RawText.reveal(raw)
  let answer: unknown
  try {
    answer = detector.detect(raw, hint)
  } catch {
    return Promise.reject(failed('threw an error'))
  }
  if (!Array.isArray(answer))
    return inTime(answer, patience).then((late) => soundFindings(late, length) ?? nonsense())
  return soundFindings(answer, length) ?? nonsense()
}

/** What a detector answers in the end. Its own error may quote the words it was given: not even its cause is kept. */
async function inTime(answer: unknown, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = Symbol()
  try {
    const lateness = new Promise<symbol>((resolve) => {
      timer = setTimeout(() => resolve(late), patience)
    })
    const findings: unknown = await Promise.race([answer, lateness])
    if (findings !== late) return findings
  } catch {
    throw failed('threw an error')
  } finally {
    clearTimeout(timer)
  }
  throw failed('took too long')
}

const failed = (how: string) => new Fault('DETECTOR_FAILED', `a detector of personal data ${how}`)

const nonsense = () => Promise.reject(failed('answered nonsense'))

/** Copies, so that what was looked at is what is used; null for nonsense. */
function soundFindings(answer: unknown, length: number): readonly Finding[] | null {
  try {
    if (!Array.isArray(answer)) return null
    const sound: Finding[] = []
    for (const finding of answer) sound.push(soundFinding(finding, length))
    return sound
  } catch {
    return null
  }
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
