import { Fault } from '../fault.ts'
import { classify } from '../intent/classify.ts'
import type { Example } from '../intent/example.ts'
import { trainIntents } from '../intent/train-intents.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * `sigilo intent --train FILE`: learns the file's `train` rows, then answers every line with the best guess. A line
 * that cannot be read gets an error with its number; the rest goes on.
 *
 * @param trainFile JSONL of `{"split","lang","text","intent"}`
 * @param lines JSONL of `{"id","text","lang"}`
 * @throws Fault `BAD_PAYLOAD` when the training file is not such a file; names the line
 */
export async function intentCommand(
  trainFile: string,
  lines: AsyncIterable<string>,
  write: (line: string) => void,
): Promise<void> {
  const model = trainIntents(readExamples(trainFile))
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const row = readRow(line)
    if (row === undefined || typeof row.text !== 'string') {
      write(JSON.stringify({ error: 'not a JSON object with a text', line: number }))
      continue
    }
    const { intent, confidence } = classify(model, row.text).best
    write(JSON.stringify({ id: row.id, intent, confidence }))
  }
}

function readExamples(file: string): Example[] {
  const examples: Example[] = []
  for (const [at, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = readRow(line)
    if (row === undefined) throw new Fault('BAD_PAYLOAD', `training file, line ${at + 1}: not a JSON object`)
    if (row.split !== 'train') continue
    const { lang, text, intent } = row
    if (typeof lang !== 'string' || typeof text !== 'string' || typeof intent !== 'string')
      throw new Fault('BAD_PAYLOAD', `training file, line ${at + 1}: needs lang, text and intent as strings`)
    examples.push({ locale: lang, intent, text })
  }
  return examples
}

function readRow(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
