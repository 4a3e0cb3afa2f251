import type { Bot } from '../flow/bot.ts'
import { writeMachine } from '../flow/machine/write-machine.ts'
import { didYouMean } from '../flow/parse/closest.ts'

/**
 * `sigilo flow export`: a flow as XState JSON, which Stately Studio opens and `flows/*.machine.json` takes back; without
 * a name all flows, by name.
 *
 * @returns the exit code: 1 when there is no such flow
 */
export function flowExportCommand(
  bot: Bot,
  name: string | undefined,
  write: (line: string) => void,
  tell: (line: string) => void,
): 0 | 1 {
  const flows = [...bot.flows.values()]
  if (name === undefined) {
    const machines = Object.fromEntries(flows.map((flow) => [flow.flow, writeMachine(flow)]))
    write(JSON.stringify(machines, null, 2))
    return 0
  }
  const flow = flows.find((one) => one.flow === name)
  if (flow) {
    write(JSON.stringify(writeMachine(flow), null, 2))
    return 0
  }
  const names = flows.map((one) => one.flow)
  tell(`There is no flow "${name}"; ${didYouMean(name, names, `there are: ${names.join(', ')}`)}`)
  return 1
}
