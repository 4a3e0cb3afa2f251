import { secretsOf } from '../adapter/services/secret-headers.ts'
import { Fault } from '../fault.ts'
import type { Bot } from '../flow/bot.ts'
import { mediaPlace } from '../flow/business-places.ts'
import type { Position } from '../flow/flow.ts'
import type { Mistake } from '../flow/mistake.ts'
import type { ServiceOperation } from '../flow/service.ts'
import { isLoopback } from '../loopback.ts'
import type { Config } from './config.ts'

/** What a bot asks for and this deployment does not give. */
export type Lacks = (bot: Bot) => readonly Mistake[]

/** @throws Fault `BAD_CONFIG` naming what is not set: customers would find out otherwise. */
export function refuseWhatLacks(lacking: readonly Mistake[]): void {
  if (lacking.length === 0) return
  const says = lacking.map((mistake) => mistake.says).join('; ')
  throw new Fault('BAD_CONFIG', `the version that customers get cannot be served here: ${says}`)
}

/**
 * What designers' files ask for and this deployment does not give: hosts that are not listed, secrets that are not set,
 * and, on a real number, hosts of pictures that cannot be there. Said when a bot is loaded, not when the first person asks.
 */
export function deploymentMistakes(
  { services, business, files }: Pick<Bot, 'services' | 'business' | 'files'>,
  config: Pick<Config, 'secrets' | 'serviceHosts' | 'whatsapp'>,
): readonly Mistake[] {
  return [
    ...serviceMistakes([...services.values()], config),
    ...(isRealNumber(config) ? madeUpHosts(business.mediaHosts, mediaPlace(files)) : []),
  ]
}

/** Why operations of a service cannot be called here; each service once. */
export function serviceMistakes(
  operations: readonly ServiceOperation[],
  { secrets, serviceHosts }: Pick<Config, 'secrets' | 'serviceHosts'>,
): readonly Mistake[] {
  const byService = new Map(operations.map((operation) => [operation.service, operation]))
  return [...byService.values()].flatMap((operation) => [
    ...hostMistakes(operation, serviceHosts),
    ...secretMistakes(operation, secrets),
  ])
}

/** Nothing lacks while WhatsApp is simulated: services that cannot be called are rehearsed. */
export const lacksIn = (config: Pick<Config, 'secrets' | 'serviceHosts' | 'whatsapp'>): Lacks =>
  config.whatsapp ? (bot) => deploymentMistakes(bot, config) : () => []

/** A Meta that is played on this machine fetches nothing. */
const isRealNumber = ({ whatsapp }: Pick<Config, 'whatsapp'>): boolean =>
  whatsapp !== null && !isLoopback(new URL(whatsapp.graphUrl).hostname)

/** Names that are for examples and tests, where nobody answers. @see https://www.rfc-editor.org/rfc/rfc2606 */
const madeUp = /\.(?:example|test|invalid|localhost)$/

const madeUpHosts = (hosts: readonly string[], at: Position): readonly Mistake[] =>
  hosts
    .filter((host) => madeUp.test(host))
    .map((host) => ({
      ...at,
      says: `nobody answers at ${host}: WhatsApp could not fetch the pictures of prompts from there`,
      advice: 'put your own host here and into the prompts ("….media"), or remove both',
    }))

function hostMistakes(
  { base, baseAt, service }: ServiceOperation,
  hosts: readonly string[],
): readonly Mistake[] {
  if (!base.startsWith('https://')) return []
  const { host } = new URL(base)
  if (hosts.includes(host)) return []
  const says = `this deployment does not let "${service}" call ${host}`
  return [
    { ...baseAt, says, advice: `if it may, add ${host} to SIGILO_SERVICE_HOSTS where the platform runs` },
  ]
}

const secretMistakes = (
  operation: ServiceOperation,
  secrets: ReadonlyMap<string, string>,
): readonly Mistake[] =>
  [...new Set(secretsOf(operation))]
    .filter((name) => !secrets.has(name))
    .map((name) => ({
      ...operation.baseAt,
      says: `"${operation.service}" needs the secret SIGILO_SECRET_${name}, which is not set`,
      advice: `set SIGILO_SECRET_${name} where the platform runs, and start it again`,
    }))
