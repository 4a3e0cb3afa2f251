import { Fault } from '../fault.ts'
import type { BotVersions } from '../turn/bot-versions.ts'
import type { Deployments } from '../turn/deployments.ts'

type Needs = { readonly deployments: Pick<Deployments, 'live' | 'list'>; readonly versions: BotVersions }

/**
 * The designers' files of a version, as they were deployed.
 * @param version null: what customers get now
 * @throws Fault `NOT_FOUND`
 */
export async function deployedFiles(
  { deployments, versions }: Needs,
  version: number | null,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const deployment =
    version === null
      ? await deployments.live()
      : (await deployments.list()).find((one) => one.version === version)
  const files = deployment && (await versions.files(deployment.bot))
  if (!files) throw new Fault('NOT_FOUND', 'there is no such version; see "sigilo flow history"')
  return [...files]
}
