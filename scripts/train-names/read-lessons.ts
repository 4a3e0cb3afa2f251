import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tag } from '../../src/privacy/detect/sequence/tags.ts'
import type { Lesson, Mark } from './lesson.ts'

/** The corpora whose licence lets a model be trained on them, and whether all that is personal in them is marked. */
const corpora: ReadonlyMap<string, boolean> = new Map([
  ['multidogo', false],
  ['multidogo_neg', true],
  ['restaurant8k', true],
  ['slurp', false],
  ['evi', false],
  ['meddocan', true],
  ['wnut17', true],
  ['presidio_synth', true],
  ['presidio_unit_pos', false],
  ['tau_bench', false],
  ['lener_br', true],
  ['pii_anon', true],
])

const tagOf: Readonly<Record<string, Tag | null>> = {
  PERSON: 'PERSON',
  ADDRESS: 'ADDRESS',
  POSTAL_CODE: 'POSTCODE',
  ID_NUMBER: 'NUMBER',
  CREDIT_CARD: 'NUMBER',
  IBAN_BANK: 'NUMBER',
  PHONE: 'NUMBER',
  ACCOUNT: 'NUMBER',
  IP: 'NUMBER',
  DATE_OF_BIRTH: 'BIRTH',
  SECRET: 'SECRET',
  EMAIL: 'EMAIL',
  URL: null,
  LOCATION: 'O',
  ORG: 'O',
  DATE: 'O',
  ORDER_ID: 'O',
  HEALTH: 'O',
  OTHER: 'O',
}

type Row = {
  readonly text: string
  readonly spans: readonly { start: number; end: number; type: string; artifact?: boolean }[]
}

/** Lessons of the corpora in a folder. */
export async function readCorpora(folder: string): Promise<readonly Lesson[]> {
  const lessons: Lesson[] = []
  for (const [name, isWhole] of corpora) {
    const written = await readFile(join(folder, `${name}.jsonl`), 'utf8')
    for (const line of written.split('\n').filter(Boolean)) {
      const { text, spans } = JSON.parse(line) as Row
      lessons.push({ text, isWhole, marks: spans.map(toMark) })
    }
  }
  return lessons
}

const toMark = ({ start, end, type, artifact }: Row['spans'][number]): Mark => ({
  start,
  end,
  tag: artifact ? null : (tagOf[type] ?? 'O'),
})

const mark = /\[\[([A-Z_]+)\|([\s\S]*?)\]\]/g

/** Our own messages of a language, with what is personal marked in them: `sou a [[PERSON|Bia]]`. */
export async function readOwn(language: string): Promise<readonly Lesson[]> {
  const written = await readFile(new URL(`messages-${language}.jsonl`, import.meta.url), 'utf8')
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => readMarked((JSON.parse(line) as { text: string }).text))
}

export function readMarked(marked: string): Lesson {
  const marks: Mark[] = []
  let text = ''
  let done = 0
  for (const { 0: whole, 1: type = '', 2: value = '', index } of marked.matchAll(mark)) {
    text += marked.slice(done, index)
    marks.push({ start: text.length, end: text.length + value.length, tag: tagOf[type] ?? 'O' })
    text += value
    done = index + whole.length
  }
  return { text: text + marked.slice(done), marks, isWhole: true }
}
