import * as z from 'zod'
import type { AuditActor } from '../audit/entry.ts'
import type { Deployment, Deployments, DeployRequest } from '../turn/deployments.ts'
import { approve, type DeployNeeds, type DeployOutcome, deploy, rollBack } from './serve-deploys.ts'
import { keepMedia, longestMedia } from './serve-media.ts'
import { staffName } from './staff-name.ts'

/** What is asked about versions; the same from this machine's terminal and through the deploy door. */
export const deployCommandShapes = [
  z.object({
    command: z.literal('deploy'),
    files: z
      .array(z.tuple([z.string().max(500), z.string()]).readonly())
      .max(5000)
      .readonly(),
    by: staffName,
    isCheck: z.boolean(),
    isAnyway: z.boolean(),
  }),
  z.object({ command: z.literal('keep-media'), bytes: z.base64().max(longestMedia), by: staffName }),
  z.object({ command: z.literal('rollback'), version: z.int().min(1).nullable(), by: staffName }),
  z.object({ command: z.literal('deployments') }),
  z.object({ command: z.literal('approve'), hash: z.string().max(64), by: staffName }),
] as const

export type DeployCommand = z.infer<(typeof deployCommandShapes)[number]>

/** What customers got, and deploys over what is live now that wait for a yes; both the newest first. */
export type History = {
  readonly deployments: readonly Deployment[]
  readonly waiting: readonly DeployRequest[]
}

export type KeptMedia = Awaited<ReturnType<typeof keepMedia>>

/** @throws Fault `NOT_FOUND`, `BAD_CONFIG`, `BAD_PAYLOAD` */
export async function serveDeployCommand(
  needs: DeployNeeds,
  asked: DeployCommand,
): Promise<DeployOutcome | KeptMedia | History> {
  switch (asked.command) {
    case 'deploy':
      return deploy(needs, { ...asked, files: new Map(asked.files), by: designer(asked.by) })
    case 'keep-media':
      return keepMedia(needs, asked.bytes)
    case 'rollback':
      return rollBack(needs, { ...asked, by: designer(asked.by) })
    case 'approve':
      return approve(needs, { ...asked, by: { role: 'privacy-officer', id: asked.by } })
    case 'deployments':
      return historyOf(needs.deployments)
  }
}

const designer = (id: string): AuditActor => ({ role: 'designer', id })

async function historyOf(deployments: Deployments): Promise<History> {
  const history = await deployments.list()
  const asked = await deployments.asked()
  return { deployments: history, waiting: asked.filter(({ over }) => over === history[0]?.version) }
}
