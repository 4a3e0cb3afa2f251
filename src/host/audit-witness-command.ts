import { parseArgs } from 'node:util'
import { Fault } from '../fault.ts'
import type { Io } from './command.ts'
import { serveWitness } from './serve-witness.ts'

/** `sigilo audit witness serve`: runs until it is told to stop. */
export async function auditWitnessCommand(io: Io, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      log: { type: 'string', multiple: true, default: [] },
      data: { type: 'string', default: './.sigilo-witness' },
      name: { type: 'string', default: 'sigilo-witness' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8081' },
    },
  })
  if (values.log.length === 0)
    throw new Fault(
      'BAD_CONFIG',
      'whose log? sigilo audit witness serve --log VKEY ("sigilo audit key" prints it there)',
    )
  if (!/^[^\s+]+$/.test(values.name)) throw new Fault('BAD_CONFIG', '--name has no blanks and no "+"')
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Fault('BAD_CONFIG', '--port is a whole number from 0 to 65535')
  const { data, name, log: logs, host: hostname } = values
  const serving = await serveWitness({ data, name, logs, hostname, port })
  io.tell(`The witness listens on http://${hostname}:${serving.port}; it signs as`)
  io.out(serving.vkey)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await serving.close()
  return 0
}
