import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'
import { answerLines, type Row } from './answer-lines.ts'

/** `lang` is a locale such as `pt-BR`, or left out. */
type Question = { readonly text: string; readonly lang: string | null }

/** `sigilo optout`: JSON lines `{"id","text","lang"}` in, `{"id","verdict"}` out. */
export const optOutCommand = (lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> =>
  answerLines(lines, write, {
    read: readQuestion,
    answer: ({ text, lang }) => ({ verdict: optOutVerdict(text, lang) }),
  })

function readQuestion({ text, lang = null }: Row): Question | string {
  if (typeof text !== 'string') return '"text" must be a string'
  if (lang !== null && typeof lang !== 'string') return '"lang" must be a string'
  return { text, lang }
}
