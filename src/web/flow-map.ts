import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import type { FlowMap, FlowPicture } from './flow-map-view.ts'
import { showFault } from './show-fault.ts'

/** The flows as designers left them; the host draws and lays them out. */
export type FlowMaps = {
  readonly map: () => Promise<FlowMap>
  /** Null: there is no such flow. */
  readonly picture: (flow: string) => Promise<FlowPicture | null>
  /** Another text whenever the map may have changed. */
  readonly mark: () => Promise<string>
}

/** How often it is looked whether something changed, and how often an idle page is told that the line is open. Milliseconds. */
const glance = 250
const heartbeat = 15_000

/** The API of the page of flows. For this machine while WhatsApp is simulated, else for designers. */
export function flowMap(maps: FlowMaps, guard: MiddlewareHandler): Hono {
  const app = new Hono()
  for (const path of ['/flow-map', '/flow-map/*']) app.use(path, guard, secureHeaders())

  app.get('/flow-map', async (context) => context.json(await maps.map()))

  app.get('/flow-map/pictures/:flow', async (context) => {
    const picture = await maps.picture(context.req.param('flow'))
    return picture ? context.json(picture) : context.json({ error: 'NOT_FOUND' }, 404)
  })

  app.get('/flow-map/events', (context) =>
    streamSSE(context, async (stream) => {
      let told = ''
      let beat = 0
      while (!stream.aborted) {
        const now = await maps.mark()
        if (now !== told || beat * glance >= heartbeat) {
          await stream.writeSSE({ event: now === told ? 'open' : 'changed', data: '' })
          told = now
          beat = 0
        }
        beat += 1
        await stream.sleep(glance)
      }
    }),
  )

  app.onError(showFault)
  return app
}
