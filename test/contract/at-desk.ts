import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { clockAt, type Instant } from '../../src/clock.ts'
import type { CaseCommand } from '../../src/handoff/case/case-command.ts'
import type { CaseNumber } from '../../src/ids.ts'
import { actOnCase } from '../../src/turn/act-on-case.ts'
import { noon } from './made-up.ts'
import type { Stores } from './stores.ts'

/** Somebody of the business does one thing to a case. */
export const commands = (
  { desk }: Pick<Stores, 'desk'>,
  number: CaseNumber,
  command: CaseCommand,
  at: Instant = noon,
) =>
  actOnCase(
    { desk, crypto: nodeCrypto, clock: clockAt(at) },
    number,
    { role: 'operator', id: 'cli' },
    () => command,
  )

export const closes = (stores: Pick<Stores, 'desk'>, number: CaseNumber) =>
  commands(stores, number, {
    ...{ type: 'close', at: noon, outcome: 'solved', survey: null, by: 'carla', as: 'supervisor' },
  })
