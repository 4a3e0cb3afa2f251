import type { AnonymizeContext } from './anonymize.ts'
import type { AnonymizedText } from './anonymized-text.ts'
import { findExpected } from './answer.ts'
import { viewOf } from './detect/view.ts'
import type { FindingKind } from './finding.ts'
import { asksFor, isShort, kindsIn } from './question.ts'
import { wordsOfBusiness } from './question-words.ts'

/** What a talk leaves open for the person's next words: kinds of personal data, never words. */
export type OpenQuestion = {
  /** Kinds that are asked for: what answers is hidden. */
  readonly asked: readonly FindingKind[]
  /** Kinds that are only spoken of, or that were asked for before and may still come: what plainly looks like one is hidden. */
  readonly expected: readonly FindingKind[]
  /** Kinds of what the person wrote since. */
  readonly answered: readonly FindingKind[]
}

export const noQuestion: OpenQuestion = { asked: [], expected: [], answered: [] }

/** What the person's words are read for where this is open. */
export const lookedFor = ({ asked, expected }: OpenQuestion, words: string): AnonymizeContext['asked'] => [
  ...asked,
  ...expected.flatMap((kind) => findExpected(words, kind)),
]

/** What is open after a line of the person: all that was, answered by what the line hides. */
export const answeredBy = ({ tokens }: AnonymizedText, before: OpenQuestion): OpenQuestion => ({
  ...before,
  answered: [...new Set([...before.answered, ...tokens.map(({ kind }) => kind)])],
})

/** What is open after something was said that asks nothing: a number that was asked for may still come. */
export const leftOpen = ({ asked, expected }: OpenQuestion): OpenQuestion => ({
  ...noQuestion,
  expected: [...new Set([...asked, ...expected])].filter((kind) => kind !== 'NAME' && kind !== 'ADDRESS'),
})

/** What is open after a line that people of the business wrote, or a bot whose questions nobody declared. */
export function openAfter(line: AnonymizedText, before: OpenQuestion): OpenQuestion {
  const text = withoutValues(line)
  const { folded } = viewOf(text)
  const isAbout = wordsOfBusiness.test(folded)
  const meant = readBack(line, text).filter((kind) => !isAbout || kind !== 'NAME')
  const unknown: readonly FindingKind[] = folded.includes('?') && !isAbout ? ['ACCOUNT'] : []
  const known = asksFor(folded)
  const asked = [...new Set([...known, ...meant])]
  if (asked.length > 0) return { ...noQuestion, asked, expected: known.length > 0 ? [] : unknown }
  const named = kindsIn(folded)
  const left = leftOpen(before)
  if (named.length > 0) return { ...left, expected: [...new Set([...named, ...left.expected])] }
  if (!isAbout && isShort(folded) && asksOn(folded, before))
    return { ...before, expected: [...new Set([...before.expected, ...unknown])], answered: [] }
  return folded.includes('?') ? { ...noQuestion, expected: unknown } : left
}

/** Whether a question asks for something else than the one before: no value goes on across it. */
export const asksElse = ({ text }: AnonymizedText, before: OpenQuestion, after: OpenQuestion): boolean =>
  text.includes('?') &&
  ![...after.asked, ...after.expected].some((kind) => [...before.asked, ...before.expected].includes(kind))

/** "And the new one?", "KB 48?", "Number?", or something short where no answer came. */
const asksOn = (folded: string, { asked, answered }: OpenQuestion): boolean =>
  /\d|(?<![\p{L}])(?:number|numero|num)(?![\p{L}])/u.test(folded) ||
  /^\W*(?:e|ed|y|and|ou|o|or|mas|ma|pero|but)(?![\p{L}])/u.test(folded) ||
  (!folded.includes('?') && !asked.some((kind) => answered.includes(kind)))

/** Kinds of the values that a question reads back: "You live at [ADDRESS_1], right?" */
function readBack({ tokens }: AnonymizedText, text: string): readonly FindingKind[] {
  const confirms = text.includes('?') && confirming.test(text)
  return tokens
    .filter(
      ({ kind, end }) => /^[^.!?]{0,40}\?/.test(text.slice(end, end + 42)) || (confirms && kind !== 'NAME'),
    )
    .map(({ kind }) => kind)
}

const confirming =
  /confer|confirm|corret|corrett|correct|giusto|esatto|(?<!\p{L})(?:right|é isso|isso|certo|cierto|verdad|vero|is that|match|bate)(?!\p{L})/iu

/** The words beside the values: the name of a token is no word of anybody's. Offsets stay; a value counts as two words. */
function withoutValues({ text, tokens }: AnonymizedText): string {
  let beside = ''
  for (const { start, end } of tokens)
    beside += text.slice(beside.length, start) + '\u25ae \u25ae'.padEnd(end - start, '\u25ae')
  return beside + text.slice(beside.length)
}
