import type { Instant } from '../clock.ts'
import type { LoadedBot } from '../flow/bot.ts'
import { checkBot } from '../flow/check-bot.ts'
import { listPersonalWays } from '../flow/list-personal-ways.ts'
import { mistakeLine, warningLine } from '../flow/mistake.ts'
import type { HashText } from '../flow/parse/read-draft.ts'
import { checkTalks } from '../flow/talk/check-talks.ts'
import { counted } from './counted.ts'

export type FlowCheckNeeds = {
  /** The texts of `flows/` and `prompts/` by path. */
  readonly read: () => Promise<ReadonlyMap<string, string>>
  readonly hash: HashText
  readonly write: (line: string) => void
  readonly now: Instant
}

/**
 * `sigilo flow check`: every mistake and every warning as `file:line:column says; advice`, then one line that sums up.
 *
 * @param wish `strict`: warnings fail too; `paths`: also every allowed way of something personal to where it is handed on
 * @returns the exit code: 1 when there is a mistake
 */
export async function flowCheckCommand(
  { read, hash, write, now }: FlowCheckNeeds,
  wish: { readonly strict: boolean; readonly paths: boolean },
): Promise<0 | 1> {
  const files = await read()
  const { loaded, warnings } = await checkBot(files, hash, now)
  const own = loaded.outcome === 'refused' ? loaded.mistakes : []
  const talks = checkTalks(files, loaded.outcome === 'loaded' ? loaded.bot : null)
  const mistakes = [...own, ...talks.mistakes]
  for (const mistake of mistakes) write(mistakeLine(mistake))
  for (const warning of warnings) write(warningLine(warning))
  if (talks.leftOut > 0)
    write(`${counted(talks.leftOut, 'talk')} not read: in languages that "locales" does not list.`)
  if (wish.paths) for (const way of await listPersonalWays(files, hash)) write(mistakeLine(way))
  const worthALook = warnings.length > 0 ? `, ${counted(warnings.length, 'warning')}` : ''
  write(
    loaded.outcome === 'refused' || mistakes.length > 0
      ? `${counted(mistakes.length, 'mistake')}${worthALook}.`
      : `No mistakes${worthALook}: ${summed(loaded)}.`,
  )
  return mistakes.length > 0 || (wish.strict && warnings.length > 0) ? 1 : 0
}

function summed({ bot }: Extract<LoadedBot, { outcome: 'loaded' }>): string {
  const { flows, faq, business } = bot
  const steps = [...flows.values()].reduce((sum, flow) => sum + flow.steps.length, 0)
  const languages = counted(business.locales.length, 'language')
  return `${counted(flows.size, 'flow')}, ${counted(steps, 'step')}, ${faq.size} FAQ entries, ${languages}`
}
