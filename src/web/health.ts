import { Hono } from 'hono'

export type HealthNeeds = {
  /** Whether a message could be kept now, as far as is known. Never rejects; cheap enough to be asked by anybody. */
  readonly isReady: () => Promise<boolean>
  /** Whether entries of the log wait too long for their places: messages are taken, but nobody is shown words. */
  readonly isLogBehind: () => boolean
  /** Whether the log is not as it was signed: an alert of the access log says more. */
  readonly isLogDoubted: () => boolean
}

/** `GET /health`: 200 when ready to take messages, else 503; `log` says whether the log keeps up, and can be believed. */
export function health({ isReady, isLogBehind, isLogDoubted }: HealthNeeds): Hono {
  const app = new Hono()
  app.get('/health', async (context) => {
    const ready = await isReady()
    const log = isLogDoubted() ? 'doubted' : isLogBehind() ? 'behind' : 'in-time'
    return context.json({ ready, log }, ready ? 200 : 503)
  })
  return app
}
