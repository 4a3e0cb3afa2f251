import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { CaseCommand } from '../../src/handoff/case/case-command.ts'
import type { CaseOutcome } from '../../src/handoff/case/case-event.ts'
import { parseStaffId, type StaffId } from '../../src/ids.ts'
import { actOnCase } from '../../src/turn/act-on-case.ts'
import type { TurnRoom } from './turn-room.ts'

export const bia = parseStaffId('bia'.padEnd(22, '0'))
export const carla = parseStaffId('carla'.padEnd(22, '0'))

type Wanted = CaseCommand extends infer Command
  ? Command extends CaseCommand
    ? Omit<Command, 'at'>
    : never
  : never

/** What a colleague does to the newest case, as pages of the console do it. */
export async function act(room: TurnRoom, wanted: Wanted, staff: StaffId = bia) {
  const [number] = [...room.stores.state.cases.keys()].slice(-1)
  if (!number) throw new Error('no case was opened')
  const needs = { desk: room.stores.desk, crypto: nodeCrypto, clock: room.clock }
  return actOnCase(needs, number, { role: 'agent', id: staff }, (_, at) => ({ ...wanted, at }) as CaseCommand)
}

export const claim = (room: TurnRoom, agent: StaffId = bia) => act(room, { type: 'claim', agent }, agent)

/** What `sigilo case close` does to each case. */
export async function closeAll(room: TurnRoom, outcome: CaseOutcome = 'solved'): Promise<void> {
  const needs = { desk: room.stores.desk, crypto: nodeCrypto, clock: room.clock }
  for (const number of room.stores.state.cases.keys())
    await actOnCase(needs, number, { role: 'operator', id: 'cli' }, (_, at) => ({
      ...{ type: 'close', at, outcome, survey: null, by: 'desk', as: 'supervisor' },
    }))
}
