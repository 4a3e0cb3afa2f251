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
import { answerLines, isRow, type Row } from './answer-lines.ts'

type Message = { readonly text: string; readonly lang: string | null }
type Turn = { readonly role: string; readonly text: string }
type Question = { readonly known: readonly string[] } & (
  | { readonly form: 'message'; readonly message: Message }
  | { readonly form: 'talk'; readonly lang: string | null; readonly turns: readonly Turn[] }
)

/** The embedded detectors answer at once; the time is for those that do not. Milliseconds. */
const patience = 5_000

/** The filter `sigilo anonymize`: a message, or the turns of a talk, as spans and masked words. */
export function anonymizeCommand(lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  const parts: AnonymizeParts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience }
  return answerLines<Question>(lines, write, {
    read: readQuestion,
    answer: (asked) =>
      asked.form === 'message' ? maskMessage(parts, asked.message, asked.known) : maskTalk(parts, asked),
  })
}

function readQuestion({ text, lang, known, turns }: Row): Question | string {
  if (known !== undefined && !isTexts(known)) return '"known" is not a list of texts'
  const common = { known: known ?? [] }
  const language = typeof lang === 'string' ? lang : null
  if (typeof text === 'string') return { ...common, form: 'message', message: { text, lang: language } }
  if (!Array.isArray(turns)) return 'neither "text" nor "turns"'
  const read: Turn[] = []
  for (const turn of turns) {
    if (!isRow(turn) || typeof turn.text !== 'string') return 'a turn without "text"'
    read.push({ role: typeof turn.role === 'string' ? turn.role : 'user', text: turn.text })
  }
  return { ...common, form: 'talk', lang: language, turns: read }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

async function maskMessage(parts: AnonymizeParts, { text, lang }: Message, known: readonly string[]) {
  const { text: masked, findings } = await anonymize(parts, new RawText(text), {
    hint: { locale: lang, country: null },
    known: knownValues(known),
    asked: [],
    memory: createTalkMemory([]),
  })
  return { spans: findings.map(toSpan), redacted: masked.text }
}

const toSpan = ({ kind, start, end }: Finding) => ({ start, end, type: classOf[kind] })

const isBusiness = (role: string) => /^(?:assistant|agent|bot|system|business|operator|support)$/i.test(role)

async function maskTalk(parts: AnonymizeParts, { lang, turns, known }: Extract<Question, { form: 'talk' }>) {
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
  return { turns: masked.map((text) => ({ redacted: (remask(text, memory) ?? text).text })) }
}

const knownValues = (known: readonly string[]): readonly KnownValue[] =>
  known.map((value) => ({ kind: kindOfValue(value), value: new RawText(value) }))
