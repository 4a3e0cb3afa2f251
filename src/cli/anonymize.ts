import { type TalkLine, talkLineOf } from '../privacy/measure/talk-line.ts'
import { answerLines, isRow, type Row } from './answer-lines.ts'
import { embeddedParts } from './embedded-parts.ts'
import { maskMessage, maskTalk } from './mask-talk.ts'

type Question = { readonly lang: string | null; readonly known: readonly string[] } & (
  | { readonly form: 'message'; readonly text: string }
  | { readonly form: 'talk'; readonly lines: readonly TalkLine[] }
)

/** The filter `sigilo anonymize`: a message, or the turns of a talk, as spans and masked words. */
export function anonymizeCommand(lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  const parts = embeddedParts()
  return answerLines<Question>(lines, write, {
    read: readQuestion,
    answer: async (asked) => {
      if (asked.form === 'talk')
        return {
          turns: (await maskTalk(parts, asked.lines, asked)).map(({ masked }) => ({ redacted: masked })),
        }
      const { stretches, masked } = await maskMessage(parts, asked.text, asked)
      return { spans: stretches, redacted: masked }
    },
  })
}

function readQuestion({ text, lang, known, turns }: Row): Question | string {
  if (known !== undefined && !isTexts(known)) return '"known" is not a list of texts'
  const common = { known: known ?? [], lang: typeof lang === 'string' ? lang : null }
  if (typeof text === 'string') return { ...common, form: 'message', text }
  if (!Array.isArray(turns)) return 'neither "text" nor "turns"'
  const lines: TalkLine[] = []
  for (const turn of turns) {
    if (!isRow(turn) || typeof turn.text !== 'string') return 'a turn without "text"'
    lines.push(talkLineOf(typeof turn.role === 'string' ? turn.role : 'user', turn.text))
  }
  return { ...common, form: 'talk', lines }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
