import { v2 } from '@google-cloud/dlp'
import { credentials } from '@grpc/grpc-js'
import { expect, test } from 'vitest'
import { readServiceAccount, tokensOf } from '../../../src/adapter/google/service-account.ts'
import { grpcTransport } from '../../../src/adapter/google-dlp/grpc-transport.ts'
import { openDlpClient } from '../../../src/adapter/google-dlp/open-dlp-client.ts'
import { restTransport } from '../../../src/adapter/google-dlp/rest-transport.ts'
import { systemClock } from '../../../src/clock.ts'
import { inspectsContent } from '../../contract/dlp-inspect.ts'
import { account } from '../../local-google/open-google.ts'

// Nobody is asked who this machine is: the channel of these tests is open.
process.env.METADATA_SERVER_DETECTION = 'none'

inspectsContent('the official client over gRPC', async ({ grpc }) =>
  grpcTransport(async () => {
    return new v2.DlpServiceClient({
      apiEndpoint: '127.0.0.1',
      port: grpc.port,
      projectId: 'made-up-project',
      sslCreds: credentials.createInsecure(),
    })
  }),
)

test('a client that nobody says who we are to is not called: what was said is refused, and it is tried again', async () => {
  let opened = 0
  const { inspect, close } = grpcTransport(() => {
    opened += 1
    return openDlpClient({
      project: 'made-up-project',
      url: 'https://dlp.googleapis.com',
      credentialsFile: '/made/up/key.json',
    })
  })
  for (let n = 0; n < 3; n++)
    expect(await inspect({ parent: 'projects/made-up-project' }, 5000)).toEqual({
      outcome: 'refused',
      why: 'denied',
    })
  expect(opened).toBeGreaterThan(1)
  await close()
})

inspectsContent('fetch with a signed token on Node', async ({ rest }) => ({
  inspect: restTransport(
    { fetch, token: tokensOf(readServiceAccount(JSON.stringify(account)), systemClock) },
    `http://127.0.0.1:${rest.port}`,
  ),
  close: async () => undefined,
}))
