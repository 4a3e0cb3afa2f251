import { Fault } from '../../src/fault.ts'
import { RawText } from '../../src/message/raw-text.ts'
import type { Detector } from '../../src/privacy/detector.ts'
import type { Finding } from '../../src/privacy/finding.ts'

/** What a detector may do instead of its work, by what is seen of it from outside. */
const deeds: Readonly<Record<string, (words: string, patience: number) => unknown>> = {
  throws: (words) => {
    throw new Error(words, { cause: words })
  },
  'throws a fault of ours': (words) => {
    throw new Fault('DETECTOR_FAILED', words)
  },
  rejects: (words) => Promise.reject(new TypeError(words)),
  'never answers': () => new Promise(() => {}),
  'answers too late': (_, patience) =>
    new Promise((resolve) => {
      setTimeout(() => resolve([]), patience + 500)
    }),
  'answers nothing': () => undefined,
  'answers the words': (words) => words,
  'answers a stretch beyond the text': (words) => [{ ...whole(words), end: words.length + 1 }],
  'answers a kind there is not': (words) => [{ ...whole(words), kind: words }],
  'answers holes': () => Promise.resolve([null, Number.NaN]),
}

const whole = ({ length }: string): Finding => ({ kind: 'OTHER', start: 0, end: length, confidence: 1 })

export const failures = Object.keys(deeds)

/** A detector that fails once at each text that names a failure, `#failure 3 …`, and finds nothing in the others. */
export function brokenDetector(patience: number): Detector {
  const failed = new Set<string>()
  return {
    name: 'broken',
    detect: (raw) => {
      const words = RawText.reveal(raw)
      const number = /#failure (\d+)/.exec(words)?.[1]
      const deed = number === undefined ? undefined : deeds[failures[Number(number)] ?? '']
      if (!deed || failed.has(words)) return []
      failed.add(words)
      return deed(words, patience) as readonly Finding[]
    },
  }
}
