import type { Clock } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import type { ServiceCall } from '../flow/service.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import { serviceMistakes } from './deployment-mistakes.ts'
import { madeUpResult, outcomeOf } from './made-up-result.ts'

type Settings = Pick<Config, 'secrets' | 'serviceHosts'>

/** Digits of nobody: whose a made-up record is where nobody says who asks. */
const nobody = '5511955550100'

/**
 * While WhatsApp is simulated a designer's own services need no settings: those that cannot be called answer with a
 * made-up result, as declared.
 */
export const rehearseUnset =
  (
    { library, clock }: { readonly library: Pick<BotLibrary, 'draft'>; readonly clock: Clock },
    settings: Settings,
    real: ServiceCall,
  ): ServiceCall =>
  async (operation, input, options) => {
    if (serviceMistakes([operation], settings).length === 0) return real(operation, input, options)
    const bot = library.draft()
    const [locale] = bot.business.locales
    const fields = madeUpResult(bot, operation, { now: clock.now(), phone: nobody, locale })
    return outcomeOf(operation, fields) ?? { outcome: 'failed', why: 'unlike', field: null }
  }

/** What is said of them at a start: one line a service, with what keeps it from being called. */
export function rehearsedLines({ services }: Pick<Bot, 'services'>, settings: Settings): readonly string[] {
  const names = new Set([...services.values()].map(({ service }) => service))
  return [...names].flatMap((name) => {
    const own = [...services.values()].filter(({ service }) => service === name)
    const lacking = serviceMistakes(own, settings).map(({ says }) => says)
    if (lacking.length === 0) return []
    return [`"${name}" is rehearsed, its calls answer with made-up results: ${lacking.join('; ')}`]
  })
}
