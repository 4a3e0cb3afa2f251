/** A stretch somebody marked by hand. UTF-16 offsets, end exclusive. */
export type Mark = {
  readonly start: number
  readonly end: number
  /** `PERSON`, `PHONE` … as in `classOf`; others are allowed. */
  readonly type: string
  /** The value is the whole message or line: the answer to a question. */
  readonly bare: boolean
  /** The corpus damaged the value itself, so it is not counted. */
  readonly damaged: boolean
}

export type MarkedText = { readonly text: string; readonly marks: readonly Mark[] }
export type MarkedTurn = MarkedText & { readonly role: string }
type Common = { readonly id: string; readonly lang: string | null }

/** One line of a corpus of marked messages, of marked talks, or of talks with the values that must not survive. */
export type MarkedDocument = Common &
  (
    | ({
        readonly form: 'message'
        /** Nothing in it is personal: whatever is masked is a false alarm. */
        readonly negative: boolean
      } & MarkedText)
    | { readonly form: 'talk'; readonly turns: readonly MarkedTurn[] }
    | {
        readonly form: 'leak'
        readonly turns: readonly { readonly role: string; readonly text: string }[]
        readonly secrets: readonly { readonly type: string; readonly value: string }[]
      }
  )

/** The types a corpus is scored on; masking or missing any other is neither right nor wrong. */
export const coreTypes: ReadonlySet<string> = new Set([
  'PERSON',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'POSTAL_CODE',
  'ID_NUMBER',
  'CREDIT_CARD',
  'IBAN_BANK',
  'IP',
  'DATE_OF_BIRTH',
  'ACCOUNT',
  'SECRET',
])

type Row = Readonly<Record<string, unknown>>

/** A JSON object of a corpus file as a document, or what is wrong with it: never its content. */
export function readDocument(row: Row): MarkedDocument | string {
  const { id, lang, text, turns, secrets, spans } = row
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number'
  const common = { id: String(id), lang: typeof lang === 'string' ? lang : null }
  if (typeof text === 'string') {
    const marks = readMarks(spans, text.length)
    if (typeof marks === 'string') return marks
    return { ...common, form: 'message', text, marks, negative: row.negative === true }
  }
  if (!Array.isArray(turns)) return 'neither "text" nor "turns"'
  const read = turns.map(readTurn)
  const wrong = read.find((turn) => typeof turn === 'string')
  if (wrong !== undefined) return wrong
  const whole = read.filter((turn) => typeof turn !== 'string')
  if (secrets === undefined) return { ...common, form: 'talk', turns: whole }
  if (!Array.isArray(secrets) || !secrets.every(isSecret)) return '"secrets" are not {"type","value"}'
  return { ...common, form: 'leak', turns: whole, secrets }
}

function readTurn(turn: unknown): MarkedTurn | string {
  if (!isRow(turn) || typeof turn.text !== 'string') return 'a turn without "text"'
  const marks = readMarks(turn.spans ?? [], turn.text.length)
  if (typeof marks === 'string') return marks
  return { role: typeof turn.role === 'string' ? turn.role : 'user', text: turn.text, marks }
}

function readMarks(spans: unknown, length: number): readonly Mark[] | string {
  if (!Array.isArray(spans)) return 'no "spans"'
  const marks: Mark[] = []
  for (const span of spans) {
    if (!isRow(span) || typeof span.type !== 'string') return 'a span without "type"'
    const { start, end, type } = span
    if (!isOffset(start, length) || !isOffset(end, length) || start > end) return 'a span outside of its text'
    marks.push({ start, end, type, bare: span.bare === true, damaged: Boolean(span.artifact) })
  }
  return marks
}

const isOffset = (value: unknown, length: number): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= length

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSecret = (value: unknown): value is { type: string; value: string } =>
  isRow(value) && typeof value.type === 'string' && typeof value.value === 'string'
