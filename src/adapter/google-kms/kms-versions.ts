import { Fault } from '../../fault.ts'
import type { KeyService, KeyVersions, VersionChange } from '../../privacy/key-service.ts'
import { askKms, away, type KmsNeeds } from './ask-kms.ts'
import { type KmsSecrets, versionIn, wrapKmsSecrets } from './kms-secrets.ts'

type Needs = KmsNeeds & { readonly key: string; readonly secrets: KmsSecrets }

/**
 * The versions of a key at Google: listed, made, given up (destroyed after the 30 days that Google waits).
 * @param current the primary version, asked for anew
 * @see https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys.cryptoKeyVersions
 */
export function kmsVersions(
  needs: Needs,
  current: () => Promise<number>,
): Pick<KeyService, 'versions' | 'addVersion' | 'renewal' | 'retireVersion'> {
  const { key, secrets } = needs

  async function versions(): Promise<KeyVersions> {
    const path = `${key}/cryptoKeyVersions?pageSize=1000&filter=state%3DENABLED`
    const answer = await askKms(needs, { path, body: null })
    if (answer.outcome === 'refused') throw away(answer.status)
    const { cryptoKeyVersions: listed } = answer.body
    const all = (Array.isArray(listed) ? listed : []).flatMap((one) => versionIn(one) ?? [])
    return { current: await current(), all: all.sort((one, other) => one - other) }
  }

  return {
    versions,
    addVersion: async () => {
      const made = await askKms(needs, { path: `${key}/cryptoKeyVersions`, body: {} })
      if (made.outcome === 'refused') return notOurs(made.status, rotateThere)
      const body = { cryptoKeyVersionId: String(versionIn(made.body)) }
      const moved = await askKms(needs, { path: `${key}:updatePrimaryVersion`, body })
      if (moved.outcome === 'refused') return notOurs(moved.status, rotateThere)
      return { outcome: 'done', versions: await versions() }
    },
    renewal: async () => {
      const version = await current()
      if (version === secrets.version) return null
      return {
        variable: 'SIGILO_KMS_SECRETS',
        value: await wrapKmsSecrets(needs, key, { ...secrets, version }),
      }
    },
    retireVersion: async (version) => {
      refuseNeeded(version, await versions(), secrets)
      const path = `${key}/cryptoKeyVersions/${version}:destroy`
      const gone = await askKms(needs, { path, body: {} })
      if (gone.outcome === 'refused') return notOurs(gone.status, destroyThere(version))
      return { outcome: 'done', versions: await versions() }
    },
  }
}

/** @throws Fault `NOT_FOUND` */
function refuseNeeded(version: number, { current, all }: KeyVersions, secrets: KmsSecrets): void {
  if (!all.includes(version))
    throw new Fault('NOT_FOUND', `Cloud KMS has no enabled version ${version} of this key`)
  if (version === current)
    throw new Fault('NOT_FOUND', `version ${version} wraps what is new: first run "sigilo keys rotate"`)
  if (version === secrets.version)
    throw new Fault(
      'NOT_FOUND',
      `SIGILO_KMS_SECRETS is wrapped by version ${version}: set what "sigilo keys rotate" prints for it, and start again`,
    )
}

/** An account that wraps keys all day should not be one that may destroy them: mostly somebody else has to do it. */
function notOurs(status: string, advice: string): VersionChange {
  if (status !== 'PERMISSION_DENIED') throw away(status)
  return { outcome: 'not-ours-to-do', advice }
}

const rotateThere =
  'this account may not make versions at Google, which is as it should be: let whoever administers the key run `gcloud kms keys versions create --primary --key … --keyring … --location …` (or let Google rotate on schedule), then run this again'
const destroyThere = (version: number) =>
  `this account may not destroy versions at Google, which is as it should be: nothing is wrapped by version ${version} any more, so whoever administers the key may run \`gcloud kms keys versions destroy ${version} --key … --keyring … --location …\``
