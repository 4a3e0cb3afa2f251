import { Hono, type MiddlewareHandler } from 'hono'
import type { AccessVariables } from './allow.ts'
import type { SettingsView } from './settings-view.ts'
import { showFault } from './show-fault.ts'

type SettingsDesk = {
  /** What stands before every route of the console. */
  readonly guards: readonly MiddlewareHandler[]
  readonly allow: MiddlewareHandler<AccessVariables>
  readonly look: () => Promise<SettingsView>
}

/** What the business's files say, to read. */
export function settings({ guards, allow, look }: SettingsDesk): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  app.use('/api/settings', ...guards)
  app.get('/api/settings', allow, async (context) => context.json(await look()))
  app.onError(showFault)
  return app
}
