import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

type WitnessNeeds = {
  /** What is to be answered to a request with this body. */
  readonly heed: (
    body: string,
  ) => Promise<
    | { readonly status: 200; readonly body: string }
    | { readonly status: 409; readonly size: number }
    | { readonly status: 400 | 403 | 404 | 422 }
  >
  /** The last checkpoint of every log, with our signature. */
  readonly kept: () => readonly string[]
  readonly vkey: string
}

const largest = 64 * 1024

/**
 * A witness over HTTP: `POST /add-checkpoint` as C2SP has it, `GET /checkpoints` what it signed last, `GET /vkey`.
 * @see https://c2sp.org/tlog-witness
 */
export function witness({ heed, kept, vkey }: WitnessNeeds): Hono {
  const app = new Hono()
  app.post('/add-checkpoint', bodyLimit({ maxSize: largest }), async (context) => {
    const answer = await heed(await context.req.text())
    switch (answer.status) {
      case 200:
        return context.text(answer.body)
      case 409:
        return context.body(`${answer.size}\n`, 409, { 'content-type': 'text/x.tlog.size' })
      default:
        return context.text('', answer.status)
    }
  })
  app.get('/checkpoints', (context) => context.text(kept().join('\n')))
  app.get('/vkey', (context) => context.text(`${vkey}\n`))
  return app
}
