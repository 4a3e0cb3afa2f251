import type { Hono } from 'hono'
import type { ActionOn } from '../access/action.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import { sessionLimits } from '../sign-in/limits.ts'
import { allowOver, unnamed } from '../web/allow.ts'
import { flowMap } from '../web/flow-map.ts'
import { guards } from '../web/only-from-our-page.ts'
import { onlyFromThisMachine } from '../web/only-from-this-machine.ts'
import { pictures } from '../web/pictures.ts'
import { settings } from '../web/settings.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import type { Lacks } from './deployment-mistakes.ts'
import { openFlowMaps } from './flow-maps.ts'
import { openLayouts } from './open-layouts.ts'
import type { SignInOpened } from './open-sign-in.ts'
import type { Storage } from './open-storage.ts'
import { consoleFiles } from './page-files.ts'
import { recordAccess } from './record-access.ts'
import { settingsShown } from './settings-shown.ts'
import { shownFile } from './shown-file.ts'

type Needs = {
  readonly storage: Storage
  readonly library: BotLibrary
  readonly lacks: Lacks
  readonly clock: Clock
  readonly door: Pick<SignInOpened, 'signedIn' | 'circumstances'>
}

/**
 * The console's pages, and what those read that belong to no other part. Everything is behind the sign-in, but what is
 * tried out on a machine of its own while WhatsApp is simulated.
 */
export function routePages(
  app: Hono,
  { storage, library, lacks, door, clock }: Needs,
  config: Config & { readonly built: URL },
): { readonly close: () => unknown } {
  const isDemo = config.whatsapp === null
  const record = recordAccess({ crypto: nodeCrypto, clock, write: storage.writeEntry })
  const allow = allowOver({ ...door, record })
  const may = (action: ActionOn<'business'>) => allow(action, async () => ({ facts: null, named: unnamed }))
  const designers = isDemo ? onlyFromThisMachine : may('flow.read')
  const layouts = openLayouts(new URL('layout-worker.js', config.built))
  const { leftPlaces } = storage
  const maps = openFlowMaps({ library, leftPlaces, lacks, layOut: layouts.layOut, flows: config.flows })
  app.route('/', pictures(shownFile(library.mediaBytes), designers))
  app.route('/', flowMap(maps, designers))
  app.route(
    '/',
    settings({
      guards: guards(originOf(config)),
      allow: may('settings.read'),
      look: async () => {
        const staff = await storage.staff.list(sessionLimits(clock.now()))
        return settingsShown(
          { bot: library.current(), staff, anchors: config.anchorFile || config.witnessUrl ? 1 : 0 },
          config,
        )
      },
    }),
  )
  app.route('/', consoleFiles(config.built, isDemo))
  return layouts
}

const originOf = ({ publicUrl }: Config): string | null =>
  publicUrl === null ? null : new URL(publicUrl).origin
