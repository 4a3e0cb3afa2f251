import * as z from 'zod'
import { Fault } from '../fault.ts'
import { deployDoor } from '../web/deploy-door.ts'
import type { Config } from './config.ts'
import { deployCommandShapes, serveDeployCommand } from './deploy-commands.ts'
import { ownerOf } from './deploy-tokens.ts'
import type { DeployNeeds } from './serve-deploys.ts'

const deployCommand = z.discriminatedUnion('command', deployCommandShapes)

type RemoteNeeds = DeployNeeds & {
  /** Resolves when customers get what was deployed last. */
  readonly look: () => Promise<void>
}

/** Deploys from elsewhere, in the name of whoever has the token. A yes is said on this machine alone. */
export const remoteDeploys = (
  { look, ...needs }: RemoteNeeds,
  tokens: Config['deployTokens'],
): ReturnType<typeof deployDoor> =>
  deployDoor({
    ownerOf: (token) => ownerOf(tokens, token),
    serve: async (command, by) => {
      const asked = deployCommand.safeParse(
        typeof command === 'object' && command !== null ? { ...command, by } : command,
      )
      if (!asked.success || asked.data.command === 'approve')
        throw new Fault('BAD_PAYLOAD', 'this cannot be asked here: are both of one version?')
      const answer = await serveDeployCommand(needs, asked.data)
      await look().catch(() => undefined)
      return answer
    },
  })
