export type Row = Readonly<Record<string, unknown>>

type Filter<Question> = {
  /** What a line asks, or what is wrong with it: never its content. */
  readonly read: (row: Row) => Question | string
  readonly answer: (question: Question) => object | Promise<object>
}

/**
 * A filter over JSON lines: one object in, one out, in the same order, each with the `id` it came with. A line that
 * cannot be read or answered gives `{"error","line"}` and does not stop the rest; an empty one gives nothing.
 *
 * @param write is handed lines without their end
 */
export async function answerLines<Question extends object>(
  lines: AsyncIterable<string>,
  write: (line: string) => void,
  { read, answer }: Filter<Question>,
): Promise<void> {
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    write(JSON.stringify(await answered(line, number)))
  }

  async function answered(text: string, line: number): Promise<object> {
    const row = parseRow(text)
    if (row === null) return { error: 'not a JSON object', line }
    const { id } = row
    if (typeof id !== 'string' && typeof id !== 'number')
      return { error: '"id" must be a string or a number', line }
    const question = read(row)
    if (typeof question === 'string') return { error: question, line }
    try {
      return { id, ...(await answer(question)) }
    } catch {
      return { error: 'the line could not be answered', line }
    }
  }
}

/** A line as a JSON object, or null; the byte order mark some programs begin a file with is no part of it. */
export function parseRow(line: string): Row | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''))
    return isRow(value) ? value : null
  } catch {
    return null
  }
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
