import { readServiceAccount, tokensOf } from '../../../src/adapter/google/service-account.ts'
import type { InspectRequest } from '../../../src/adapter/google-dlp/inspect.ts'
import { restTransport } from '../../../src/adapter/google-dlp/rest-transport.ts'
import { systemClock } from '../../../src/clock.ts'

type Environment = { readonly ACCOUNT: string; readonly GOOGLE: string }
type Asked = { readonly request: InspectRequest; readonly milliseconds: number }

/** A Worker that does nothing but ask Google what it is told to ask. */
export default {
  async fetch(asked: Request, environment: Environment): Promise<Response> {
    const { request, milliseconds } = (await asked.json()) as Asked
    const token = tokensOf(readServiceAccount(environment.ACCOUNT), systemClock)
    const inspect = restTransport({ fetch: (...call) => fetch(...call), token }, environment.GOOGLE)
    return Response.json(await inspect(request, milliseconds))
  },
}
