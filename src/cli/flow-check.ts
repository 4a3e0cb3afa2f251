import { createHash } from 'node:crypto'
import { loadBot } from '../flow/load-bot.ts'
import { mistakeLine } from '../flow/mistake.ts'

/**
 * `sigilo flow check`: every mistake as `file:line:column says; advice`, then one line that sums up.
 *
 * @param read the texts of `flows/` and `prompts/` by path
 * @returns the exit code: 1 when there is a mistake
 */
export async function flowCheckCommand(
  read: () => Promise<ReadonlyMap<string, string>>,
  write: (line: string) => void,
): Promise<0 | 1> {
  const loaded = await loadBot(await read(), sha256)
  if (loaded.outcome === 'refused') {
    for (const mistake of loaded.mistakes) write(mistakeLine(mistake))
    write(`${counted(loaded.mistakes.length, 'mistake')}.`)
    return 1
  }
  const { flows, faq, business } = loaded.bot
  const steps = [...flows.values()].reduce((sum, flow) => sum + flow.steps.length, 0)
  const languages = counted(business.locales.length, 'language')
  write(
    `No mistakes: ${counted(flows.size, 'flow')}, ${counted(steps, 'step')}, ${faq.size} FAQ entries, ${languages}.`,
  )
  return 0
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex')
