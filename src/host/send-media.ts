import { Fault } from '../fault.ts'
import type { MediaShelf } from './media-shelf.ts'
import type { DeployOutcome } from './serve-deploys.ts'

/** The two things that are asked of a server in turn, which may be this machine's. */
export type DeployAsk = {
  readonly deploy: () => Promise<DeployOutcome>
  readonly keepMedia: (base64: string) => Promise<unknown>
}

/**
 * Deploys, and sends before what the server has not yet of pictures, films and documents, one after the other.
 * @throws Fault `BAD_FLOW` when a file was changed meanwhile
 */
export async function deployWithMedia(
  { deploy, keepMedia }: DeployAsk,
  bytesOf: MediaShelf['bytes'],
  tell: (line: string) => void,
): Promise<DeployOutcome> {
  const outcome = await deploy()
  if (outcome.outcome !== 'lacks-media') return outcome
  for (const sha256 of outcome.media) {
    const bytes = await bytesOf(sha256)
    if (!bytes) throw new Fault('BAD_FLOW', 'a file in media/ was changed meanwhile: deploy again')
    await keepMedia(Buffer.from(bytes).toString('base64'))
  }
  const { length } = outcome.media
  tell(`Sent ${length} ${length === 1 ? 'file' : 'files'} of media/.`)
  return deploy()
}
