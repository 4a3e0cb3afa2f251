import { createServiceCall } from '../adapter/services/call-service.ts'
import type { Clock } from '../clock.ts'
import type { ServiceCall } from '../flow/service.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import { guardedAsUsual } from './fetch-guarded.ts'
import type { OutsideWorld } from './outside-world.ts'
import { rehearseUnset } from './rehearsed-services.ts'

type CallNeeds = Pick<OutsideWorld, 'bases'> & { readonly library: BotLibrary; readonly clock: Clock }

/** Calls services; those that cannot be called are rehearsed while WhatsApp is simulated. */
export function serviceCall({ library, clock, bases }: CallNeeds, config: Config): ServiceCall {
  const call = createServiceCall(
    {
      fetch: guardedAsUsual(config.serviceHosts, Object.values(bases)),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      clock,
      secrets: (name) => config.secrets.get(name) ?? null,
    },
    bases,
  )
  return config.whatsapp ? call : rehearseUnset({ library, clock }, config, call)
}
