import { Fault } from '../fault.ts'
import { travelsSafely } from '../loopback.ts'

/** The real channel: all of it set, or none. */
export type WhatsappConfig = {
  readonly graphUrl: string
  readonly accessToken: string
  readonly phoneNumberId: string
  /** The WhatsApp Business Account the number belongs to: where its templates and webhooks are set up. */
  readonly businessAccountId: string
  readonly appSecret: string
  readonly verifyToken: string
  readonly graphVersion: string
}

/** Everything a deployment decides; read once, here. */
export type Config = {
  readonly port: number
  /** 127.0.0.1 while WhatsApp is simulated: a demo must not be reachable. */
  readonly hostname: '127.0.0.1' | '0.0.0.0'
  readonly data: string
  readonly databaseUrl: string | null
  readonly flows: string
  readonly prompts: string
  readonly keys: string | null
  readonly publicUrl: string | null
  /** Null: WhatsApp is simulated. */
  readonly whatsapp: WhatsappConfig | null
}

type Environment = Readonly<Record<string, string | undefined>>

const required = {
  accessToken: 'WHATSAPP_ACCESS_TOKEN',
  phoneNumberId: 'WHATSAPP_PHONE_NUMBER_ID',
  businessAccountId: 'WHATSAPP_BUSINESS_ACCOUNT_ID',
  appSecret: 'WHATSAPP_APP_SECRET',
  verifyToken: 'WHATSAPP_VERIFY_TOKEN',
} as const

/**
 * Reads the environment; nothing else does.
 * @throws Fault `BAD_CONFIG` naming every variable that is missing or wrong, never its value
 */
export function readConfig(environment: Environment): Config {
  const set = (name: string): string | null => environment[name]?.trim() || null
  const whatsapp = readWhatsapp(set)
  const databaseUrl = set('DATABASE_URL')
  const keys = set('SIGILO_KEYS')
  if (databaseUrl && !keys)
    throw badConfig(
      'DATABASE_URL is set but SIGILO_KEYS is not: replicas would make different keys. Make one with "npm run -s sigilo -- keys new" and set it everywhere',
    )
  return {
    port: readPort(set('PORT')),
    hostname: whatsapp ? '0.0.0.0' : '127.0.0.1',
    data: set('SIGILO_DATA') ?? './.sigilo',
    databaseUrl,
    ...readBotFolders(environment),
    keys,
    publicUrl: safeUrl('SIGILO_PUBLIC_URL', set('SIGILO_PUBLIC_URL')),
    whatsapp,
  }
}

/** Where designers' files are: all that commands without a database need to know. */
export const readBotFolders = (environment: Environment): Pick<Config, 'flows' | 'prompts'> => ({
  flows: environment.SIGILO_FLOWS?.trim() || './flows',
  prompts: environment.SIGILO_PROMPTS?.trim() || './prompts',
})

const badConfig = (message: string) => new Fault('BAD_CONFIG', message)

function readPort(text: string | null): number {
  const port = Number(text ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw badConfig('PORT must be a whole number from 0 to 65535')
  return port
}

function readWhatsapp(set: (name: string) => string | null): WhatsappConfig | null {
  const graphUrl = safeUrl('WHATSAPP_GRAPH_URL', set('WHATSAPP_GRAPH_URL'))
  const graphVersion = set('WHATSAPP_GRAPH_VERSION')
  const names = Object.values(required)
  const missing = names.filter((name) => set(name) === null)
  if (missing.length === names.length && !graphUrl && !graphVersion) return null
  if (missing.length > 0)
    throw badConfig(
      `WhatsApp is only partly set up; also set ${missing.join(', ')} (or unset all WHATSAPP_* for the demo)`,
    )
  if (graphVersion && !/^v\d+\.\d+$/.test(graphVersion))
    throw badConfig('WHATSAPP_GRAPH_VERSION must look like v26.0')
  for (const name of [required.phoneNumberId, required.businessAccountId])
    if (!/^\d+$/.test(set(name) ?? ''))
      throw badConfig(`${name} is the digits Meta shows under API setup, not the phone number itself`)
  return {
    graphUrl: graphUrl ?? 'https://graph.facebook.com',
    graphVersion: graphVersion ?? 'v26.0',
    accessToken: set(required.accessToken) ?? '',
    phoneNumberId: set(required.phoneNumberId) ?? '',
    businessAccountId: set(required.businessAccountId) ?? '',
    appSecret: set(required.appSecret) ?? '',
    verifyToken: set(required.verifyToken) ?? '',
  }
}

/** Plain http only to this machine: whatever leaves it travels encrypted. */
function safeUrl(name: string, text: string | null): string | null {
  if (text === null) return null
  if (!URL.canParse(text)) throw badConfig(`${name} is not an address`)
  if (!travelsSafely(text))
    throw badConfig(`${name} must begin with https:// (plain http is accepted to this machine only)`)
  return text.replace(/\/+$/, '')
}
