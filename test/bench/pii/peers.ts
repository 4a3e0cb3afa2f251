import { OpenRedaction } from 'openredaction'
import { SyncRedactor } from 'redact-pii'
import type { Masked, Masker } from '../../../src/privacy/measure/masker.ts'
import type { TalkLine } from '../../../src/privacy/measure/talk-line.ts'
import { gap, maskedIn } from './align.ts'

/** Finds what it would mask in one text: all that a package for single texts can do. */
type FindIn = (text: string) => readonly Masked[] | Promise<readonly Masked[]>

const redactor = new SyncRedactor({ globalReplaceWith: gap })
const open = new OpenRedaction()

/** Where it rewrote more than it masked, all is taken as masked: that flatters it and is rare. */
const byRedactPii: FindIn = (text) => {
  const masked = maskedIn(text, redactor.redact(text)) ?? [{ start: 0, end: text.length }]
  return masked.map((stretch) => ({ ...stretch, type: null }))
}

const byOpenRedaction: FindIn = async (text) => {
  const { detections } = await open.detect(text)
  return detections.map(({ position: [start, end], type }) => ({ start, end, type }))
}

export type Peer = {
  readonly masker: Masker
  /** The package alone, to be timed. */
  readonly mask: (text: string) => unknown
}

/** The packages measured beside ours, as they come. */
export const peers: readonly Peer[] = [
  { masker: asMasker('redact-pii 3.4.0', byRedactPii), mask: (text) => redactor.redact(text) },
  { masker: asMasker('openredaction 1.1.5', byOpenRedaction), mask: (text) => open.detect(text) },
]

/**
 * A package for single texts, given for nothing what a talk knows: known values are masked wherever they stand, and the
 * answer to a personal question whole and from then on.
 */
function asMasker(name: string, find: FindIn): Masker {
  return {
    name,
    maskMessage: async (text, { known }) => [
      ...(await find(text)),
      ...known.flatMap((value) => allOf(text, value)),
    ],
    maskTalk: async (lines, { known }) => {
      const values = [...known, ...lines.flatMap(answersIn)]
      return Promise.all(
        lines.map(async ({ text }) => {
          const stretches = [...(await find(text)), ...values.flatMap((value) => allOf(text, value))]
          return { stretches, masked: without(text, stretches) }
        }),
      )
    },
  }
}

const answersIn = (line: TalkLine): readonly string[] =>
  line.by === 'person' && line.asked && line.asked.length > 0 ? [line.text.trim()] : []

function allOf(text: string, value: string): readonly Masked[] {
  const found: Masked[] = []
  const [where, sought] = [text.toLowerCase(), value.toLowerCase()]
  if (where.length !== text.length || sought === '') return found
  for (let at = where.indexOf(sought); at >= 0; at = where.indexOf(sought, at + sought.length))
    found.push({ start: at, end: at + sought.length, type: null })
  return found
}

function without(text: string, stretches: readonly Masked[]): string {
  let masked = ''
  let done = 0
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue
    masked += `${text.slice(done, Math.max(done, start))}${gap}`
    done = end
  }
  return masked + text.slice(done)
}
