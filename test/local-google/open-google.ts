import { generateKeyPairSync } from 'node:crypto'
import { systemClock } from '../../src/clock.ts'
import { createLocalDlp, type LocalDlp } from './local-dlp.ts'
import { type Served, serveGrpc, serveRest } from './serve-dlp.ts'
import type { LocalProject } from './settings.ts'

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

export const account = {
  type: 'service_account',
  client_email: 'sigilo@made-up-project.iam.gserviceaccount.com',
  private_key_id: 'made-up-key',
  private_key: pair.privateKey,
}

/** One project with an account. */
export const localProject: LocalProject = {
  project: 'made-up-project',
  locations: ['europe-west3', 'southamerica-east1'],
  requestsPerMinute: 600,
  templates: {},
  publicKey: pair.publicKey,
  account: account.client_email,
  clock: systemClock,
}

/** Google played on this machine, reached by gRPC and by REST. */
export type LocalGoogle = {
  readonly dlp: LocalDlp
  readonly grpc: Served
  readonly rest: Served
  readonly close: () => Promise<void>
}

export async function openGoogle(change: Partial<LocalProject> = {}): Promise<LocalGoogle> {
  const project = { ...localProject, ...change }
  const dlp = createLocalDlp(project)
  const [grpc, rest] = await Promise.all([serveGrpc(dlp), serveRest(dlp, project)])
  return { dlp, grpc, rest, close: async () => void (await Promise.all([grpc.close(), rest.close()])) }
}
