import { coreTypes, type Mark, type MarkedDocument, type MarkedText } from './corpus.ts'
import { countIn, coverOf, tellingUnits } from './coverage.ts'
import { looksOf, wordsBefore } from './error-looks.ts'
import type { Masked, MaskedLine } from './masker.ts'
import { remainsOf, survives } from './survives.ts'

/** One mark of a document: how many of its letters and digits there are, and how many are masked. */
export type MarkGrade = {
  readonly type: string
  readonly bare: boolean
  readonly letters: number
  readonly hit: number
}

/** What went wrong once. Only `example` holds words of the corpus. */
export type Trouble = {
  readonly how: 'missed' | 'partly masked' | 'false alarm'
  readonly type: string
  readonly lang: string
  readonly place: 'alone' | 'in context'
  readonly looks: string
  readonly example: string
}

/** One document beside what was masked in it. Counts are of letters and digits. */
export type Grade = {
  readonly lang: string
  readonly marks: readonly MarkGrade[]
  readonly masked: number
  /** Of the masked: those under a mark of any type. */
  readonly rightly: number
  /** Nothing in it is personal. */
  readonly negative: boolean
  readonly troubles: readonly Trouble[]
}

type Document<Form> = Extract<MarkedDocument, { form: Form }>

export function gradeMessage(document: Document<'message'>, stretches: readonly Masked[]): Grade {
  const { lang, negative } = document
  const told = lang ?? '-'
  const grade = gradeText(document, stretches, told)
  const alarms = negative ? alarmsIn(document.text, stretches, told) : []
  return { ...grade, lang: told, negative, troubles: [...grade.troubles, ...alarms] }
}

/** A talk is one document: it leaks when any of its lines does. */
export function gradeTalk({ lang, turns }: Document<'talk'>, lines: readonly MaskedLine[]): Grade {
  const told = lang ?? '-'
  const grades = turns.map((turn, index) => gradeText(turn, lines[index]?.stretches ?? [], told))
  return {
    lang: told,
    negative: false,
    marks: grades.flatMap(({ marks }) => marks),
    masked: sum(grades.map(({ masked }) => masked)),
    rightly: sum(grades.map(({ rightly }) => rightly)),
    troubles: grades.flatMap(({ troubles }) => troubles),
  }
}

/** Of values that must not survive it is only asked whether they can still be read anywhere in the masked talk. */
export function gradeLeak({ lang, secrets }: Document<'leak'>, lines: readonly MaskedLine[]): Grade {
  const told = lang ?? '-'
  const remains = remainsOf(lines.map(({ masked }) => masked).join('\n'))
  const marks: MarkGrade[] = []
  const troubles: Trouble[] = []
  for (const { type, value } of secrets) {
    const leaked = survives(value, remains)
    marks.push({ type, bare: false, letters: 1, hit: leaked ? 0 : 1 })
    if (leaked && coreTypes.has(type))
      troubles.push({
        how: 'missed',
        type,
        lang: told,
        place: 'in context',
        looks: looksOf(value),
        example: value,
      })
  }
  return { lang: told, marks, masked: 0, rightly: 0, negative: false, troubles }
}

type TextGrade = Pick<Grade, 'marks' | 'masked' | 'rightly' | 'troubles'>

function gradeText({ text, marks }: MarkedText, stretches: readonly Masked[], lang: string): TextGrade {
  const telling = tellingUnits(text)
  const cover = coverOf(text.length, stretches)
  const whole = { start: 0, end: text.length }
  const graded = marks
    .filter(({ damaged }) => !damaged)
    .map((mark) => ({
      mark,
      letters: countIn(mark, telling),
      hit: countIn(mark, telling, cover),
    }))
    .filter(({ letters }) => letters > 0)
  return {
    marks: graded.map(({ mark: { type, bare }, letters, hit }) => ({ type, bare, letters, hit })),
    masked: countIn(whole, telling, cover),
    rightly: countIn(whole, telling, cover, coverOf(text.length, marks)),
    troubles: graded
      .filter(({ mark, letters, hit }) => coreTypes.has(mark.type) && hit < letters)
      .map(({ mark, hit }) => missed(text, mark, hit, lang)),
  }
}

function missed(text: string, mark: Mark, hit: number, lang: string): Trouble {
  const value = text.slice(mark.start, mark.end)
  const alone = mark.bare || value.trim() === text.trim()
  return {
    how: hit === 0 ? 'missed' : 'partly masked',
    type: mark.type,
    lang,
    place: alone ? 'alone' : 'in context',
    looks: alone ? looksOf(value) : `${looksOf(value)} ${wordsBefore(text, mark)}`,
    example: value,
  }
}

function alarmsIn(text: string, stretches: readonly Masked[], lang: string): readonly Trouble[] {
  const telling = tellingUnits(text)
  return stretches
    .filter((stretch) => countIn(stretch, telling) > 0)
    .map((stretch) => {
      const value = text.slice(stretch.start, stretch.end)
      const alone = value.trim() === text.trim()
      return {
        how: 'false alarm',
        type: stretch.type ?? 'of no kind',
        lang,
        place: alone ? 'alone' : 'in context',
        looks: alone ? looksOf(value) : `${looksOf(value)} ${wordsBefore(text, stretch)}`,
        example: value,
      }
    })
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
