import { RawText } from '../message/raw-text.ts'
import { type AnonymizeParts, anonymize } from '../privacy/anonymize.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { embeddedDetectors } from '../privacy/detect/embedded.ts'
import { kindOfValue } from '../privacy/detect/kind-of-value.ts'
import { classOf, type Finding, type FindingKind } from '../privacy/finding.ts'
import type { KnownValue } from '../privacy/known-values.ts'
import { noMaskingWords } from '../privacy/masking-words.ts'
import { askedIn } from '../privacy/question.ts'
import { createTalkMemory, remask } from '../privacy/talk-memory.ts'

type Message = { readonly id: unknown; readonly text: string; readonly lang: string | null }
type Turn = { readonly role: string; readonly text: string }
type Line = { readonly known: readonly string[] } & (
  | { readonly form: 'message'; readonly message: Message }
  | {
      readonly form: 'talk'
      readonly id: unknown
      readonly lang: string | null
      readonly turns: readonly Turn[]
    }
)

/** The embedded detectors answer at once; the time is for those that do not. Milliseconds. */
const patience = 5_000

/**
 * The filter `sigilo anonymize`: one JSON object a line in, one out, in the same order. A bad line is answered by an
 * error with its number and does not stop the rest.
 */
export async function anonymizeCommand(
  lines: AsyncIterable<string>,
  write: (line: string) => void,
): Promise<void> {
  const parts: AnonymizeParts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience }
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    write(JSON.stringify(await answerLine(parts, line, number)))
  }
}

async function answerLine(parts: AnonymizeParts, text: string, number: number): Promise<object> {
  const line = readLine(text)
  if (typeof line === 'string') return { error: line, line: number }
  try {
    return line.form === 'message'
      ? await maskMessage(parts, line.message, line.known)
      : await maskTalk(parts, line)
  } catch {
    return { error: 'the line could not be anonymized', line: number }
  }
}

/** A line as its parts, or what is wrong with it. */
function readLine(text: string): Line | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not JSON'
  }
  if (!isRecord(value)) return 'not a JSON object'
  const { id, lang, known, turns } = value
  if (id === undefined) return 'no "id"'
  if (known !== undefined && !isTexts(known)) return '"known" is not a list of texts'
  const common = { known: known ?? [] }
  const language = typeof lang === 'string' ? lang : null
  if (typeof value.text === 'string') {
    return { ...common, form: 'message', message: { id, text: value.text, lang: language } }
  }
  if (!Array.isArray(turns)) return 'neither "text" nor "turns"'
  const read: Turn[] = []
  for (const turn of turns) {
    if (!isRecord(turn) || typeof turn.text !== 'string') return 'a turn without "text"'
    read.push({ role: typeof turn.role === 'string' ? turn.role : 'user', text: turn.text })
  }
  return { ...common, form: 'talk', id, lang: language, turns: read }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

async function maskMessage(parts: AnonymizeParts, { id, text, lang }: Message, known: readonly string[]) {
  const { text: masked, findings } = await anonymize(parts, new RawText(text), {
    hint: { locale: lang, country: null },
    known: knownValues(known),
    asked: [],
    memory: createTalkMemory([]),
  })
  return { id, spans: findings.map(toSpan), redacted: masked.text }
}

const toSpan = ({ kind, start, end }: Finding) => ({ start, end, type: classOf[kind] })

const isBusiness = (role: string) => /^(?:assistant|agent|bot|system|business|operator|support)$/i.test(role)

async function maskTalk(parts: AnonymizeParts, { id, lang, turns, known }: Extract<Line, { form: 'talk' }>) {
  const memory = createTalkMemory([])
  const values = knownValues(known)
  const masked: AnonymizedText[] = []
  let asked: readonly FindingKind[] = []
  for (const { role, text } of turns) {
    const context = { hint: { locale: lang, country: null }, known: values, memory }
    const ownQuestion = isBusiness(role)
    const result = await anonymize(parts, new RawText(text), { ...context, asked: ownQuestion ? [] : asked })
    masked.push(result.text)
    if (ownQuestion) asked = askedIn(text)
    else if (result.findings.length > 0) asked = []
  }
  return { id, turns: masked.map((text) => ({ redacted: (remask(text, memory) ?? text).text })) }
}

const knownValues = (known: readonly string[]): readonly KnownValue[] =>
  known.map((value) => ({ kind: kindOfValue(value), value: new RawText(value) }))
