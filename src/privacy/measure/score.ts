import { coreTypes } from './corpus.ts'
import type { Grade, MarkGrade, Trouble } from './grade.ts'

/** Marks, and how many of them are masked to the last letter and digit. */
export type Found = { readonly marks: number; readonly found: number }

export type TypeScore = Found & {
  readonly type: string
  readonly isCore: boolean
  readonly partly: number
  /** Values that are the whole message or line. */
  readonly bare: Found
  readonly inContext: Found
}

/** Documents with personal data and those that leak some of it; documents with none and those where some was seen. */
export type Documents = {
  readonly documents: number
  readonly personal: number
  /** A letter or digit of a value can be read. */
  readonly leaking: number
  /** A whole value can be read. */
  readonly leakingWhole: number
  readonly negative: number
  readonly falseAlarms: number
}

/** Kinds of errors with how often each came; it holds no words of the corpus. */
export type ErrorGroup = Omit<Trouble, 'looks' | 'example'> & {
  readonly times: number
  readonly looks: readonly { readonly looks: string; readonly times: number }[]
}

export type Score = Documents &
  Found & {
    /** Letters and digits: of those masked, how many under a mark; null when nothing is masked. */
    readonly precision: number | null
    /** Letters and digits of core types: how many are masked. */
    readonly characterRecall: number | null
    readonly byType: readonly TypeScore[]
    readonly byLanguage: readonly (Documents & Found & { readonly lang: string })[]
    readonly errors: readonly ErrorGroup[]
  }

/** What the grades of a corpus come to. Only core types count in anything but `byType`. */
export function scoreOf(grades: readonly Grade[]): Score {
  const marks = grades.flatMap((grade) => grade.marks)
  const core = marks.filter(isCore)
  return {
    ...documentsOf(grades),
    ...foundIn(core),
    precision: share(total(grades, 'rightly'), total(grades, 'masked')),
    characterRecall: share(total(core, 'hit'), total(core, 'letters')),
    byType: groupBy(marks, ({ type }) => type)
      .map(([type, group]) => typeScore(type, group))
      .sort((a, b) => b.marks - a.marks),
    byLanguage: groupBy(grades, ({ lang }) => lang).map(([lang, group]) => ({
      lang,
      ...documentsOf(group),
      ...foundIn(group.flatMap((grade) => grade.marks).filter(isCore)),
    })),
    errors: groupErrors(grades.flatMap(({ troubles }) => troubles)),
  }
}

const isCore = ({ type }: MarkGrade) => coreTypes.has(type)
const isFound = ({ letters, hit }: MarkGrade) => hit === letters

const foundIn = (marks: readonly MarkGrade[]): Found => ({
  marks: marks.length,
  found: marks.filter(isFound).length,
})

function documentsOf(grades: readonly Grade[]): Documents {
  const core = grades.map(({ marks }) => marks.filter(isCore)).filter((marks) => marks.length > 0)
  const negative = grades.filter((grade) => grade.negative)
  return {
    documents: grades.length,
    personal: core.length,
    leaking: core.filter((marks) => !marks.every(isFound)).length,
    leakingWhole: core.filter((marks) => marks.some(({ hit }) => hit === 0)).length,
    negative: negative.length,
    falseAlarms: negative.filter(({ masked }) => masked > 0).length,
  }
}

function typeScore(type: string, marks: readonly MarkGrade[]): TypeScore {
  return {
    type,
    isCore: coreTypes.has(type),
    ...foundIn(marks),
    partly: marks.filter((mark) => mark.hit > 0 && !isFound(mark)).length,
    bare: foundIn(marks.filter(({ bare }) => bare)),
    inContext: foundIn(marks.filter(({ bare }) => !bare)),
  }
}

/** Looks shown of each group of errors. */
const mostLooks = 5

function groupErrors(troubles: readonly Trouble[]): readonly ErrorGroup[] {
  return groupBy(troubles, ({ how, type, lang, place }) => [how, type, lang, place].join('|'))
    .flatMap(([, group]) => {
      const [first] = group
      if (!first) return []
      const { how, type, lang, place } = first
      const looks = groupBy(group, (one) => one.looks)
        .map(([name, alike]) => ({ looks: name, times: alike.length }))
        .sort((a, b) => b.times - a.times)
      return [{ how, type, lang, place, times: group.length, looks: looks.slice(0, mostLooks) }]
    })
    .sort((a, b) => b.times - a.times)
}

function groupBy<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): (readonly [string, readonly One[]])[] {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups]
}

const total = <Key extends string>(all: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  all.reduce((sum, one) => sum + one[key], 0)

/** A share, or null of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
