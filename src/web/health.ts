import { Hono } from 'hono'

export type HealthNeeds = {
  /** Whether a message could be kept now, as far as is known. Never rejects; cheap enough to be asked by anybody. */
  readonly isReady: () => Promise<boolean>
}

/** `GET /health`: 200 when ready to take messages, else 503. */
export function health({ isReady }: HealthNeeds): Hono {
  const app = new Hono()
  app.get('/health', async (context) => {
    const ready = await isReady()
    return context.json({ ready }, ready ? 200 : 503)
  })
  return app
}
