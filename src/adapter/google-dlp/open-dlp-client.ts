import type { DlpClient } from './grpc-transport.ts'

export type DlpAccess = {
  readonly project: string
  /** `https://dlp.googleapis.com`, or the endpoint of a region. */
  readonly url: string
  /** A service account's key file; null: who this machine is to Google. */
  readonly credentialsFile: string | null
}

/**
 * Google's own client. It takes half a second and 70 MB, so it is loaded only where DLP is configured. Rejects where nobody
 * says who we are: called all the same, such a client would end the process by a promise nobody can catch.
 */
export async function openDlpClient({ project, url, credentialsFile }: DlpAccess): Promise<DlpClient> {
  const { DlpServiceClient } = await import('@google-cloud/dlp')
  const { hostname, port } = new URL(url)
  const client = new DlpServiceClient({
    projectId: project,
    apiEndpoint: hostname,
    port: Number(port || 443),
    ...(credentialsFile === null ? {} : { keyFilename: credentialsFile }),
  })
  await client.initialize()
  return client
}
