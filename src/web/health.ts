import { Hono } from 'hono'

export type HealthNeeds = {
  /** Whether a message could be kept now, as far as is known. Never rejects; cheap enough to be asked by anybody. */
  readonly isReady: () => Promise<boolean>
  /** Whether entries of the log wait too long for their places: messages are taken, but nobody is shown words. */
  readonly isLogBehind: () => boolean
}

/** `GET /health`: 200 when ready to take messages, else 503; `log` says whether the log keeps up. */
export function health({ isReady, isLogBehind }: HealthNeeds): Hono {
  const app = new Hono()
  app.get('/health', async (context) => {
    const ready = await isReady()
    return context.json({ ready, log: isLogBehind() ? 'behind' : 'in-time' }, ready ? 200 : 503)
  })
  return app
}
