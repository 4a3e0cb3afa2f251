import { Fault } from '../fault.ts'
import { classify } from '../intent/classify.ts'
import type { Example } from '../intent/example.ts'
import { trainIntents } from '../intent/train-intents.ts'
import { answerLines, parseRow } from './answer-lines.ts'

/**
 * `sigilo intent --train FILE`: learns the file's `train` rows, then answers every line with the best guess.
 *
 * @param trainFile JSONL of `{"split","lang","text","intent"}`
 * @param lines JSONL of `{"id","text","lang"}`
 * @throws Fault `BAD_PAYLOAD` when the training file is not such a file (names the line) or teaches nothing
 */
export async function intentCommand(
  trainFile: string,
  lines: AsyncIterable<string>,
  write: (line: string) => void,
): Promise<void> {
  const model = trainIntents(readExamples(trainFile))
  await answerLines(lines, write, {
    read: ({ text }) => (typeof text === 'string' ? { text } : '"text" must be a string'),
    answer: ({ text }) => {
      const { intent, confidence } = classify(model, text).best
      return { intent, confidence }
    },
  })
}

function readExamples(file: string): readonly Example[] {
  const examples: Example[] = []
  for (const [at, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = parseRow(line)
    if (row === null) throw new Fault('BAD_PAYLOAD', `training file, line ${at + 1}: not a JSON object`)
    if (row.split !== 'train') continue
    const { lang, text, intent } = row
    if (typeof lang !== 'string' || typeof text !== 'string' || typeof intent !== 'string')
      throw new Fault('BAD_PAYLOAD', `training file, line ${at + 1}: needs lang, text and intent as strings`)
    examples.push({ locale: lang, intent, text })
  }
  if (examples.length === 0)
    throw new Fault('BAD_PAYLOAD', 'the training file teaches nothing: no row has "split":"train"')
  return examples
}
