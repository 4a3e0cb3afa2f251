import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'

/** What a line of the input must be; `lang` is a locale such as `pt-BR`, or left out. */
type Question = { readonly id: string | number; readonly text: string; readonly lang: string | null }

/**
 * `sigilo optout`: JSON lines `{"id","text","lang"}` in, `{"id","verdict"}` out, in the same order. A line that
 * is none gives `{"error","line"}` and the rest goes on.
 *
 * @param write is handed whole lines, each with its line end
 */
export async function optOutCommand(
  lines: AsyncIterable<string>,
  write: (line: string) => unknown,
): Promise<void> {
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const question = readQuestion(line)
    const answer =
      typeof question === 'string'
        ? { error: question, line: number }
        : { id: question.id, verdict: optOutVerdict(question.text, question.lang) }
    await write(`${JSON.stringify(answer)}\n`)
  }
}

/** The question of a line, or what is wrong with the line: never its content. */
function readQuestion(line: string): Question | string {
  const value = parse(line)
  if (typeof value !== 'object' || value === null) return 'not a JSON object'
  const { id, text, lang = null } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number'
  if (typeof text !== 'string') return '"text" must be a string'
  if (lang !== null && typeof lang !== 'string') return '"lang" must be a string'
  return { id, text, lang }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
