import { type AlertSettings, readAlerts } from './alert-settings.ts'
import { type GoogleKmsConfig, type GoogleKmsPlace, readGoogleKms, readKmsPlace } from './kms-settings.ts'
import { readDeployTokens, readPhones } from './listed-settings.ts'
import { readHosts, readSecrets } from './service-settings.ts'
import { badConfig, like, oneOf, safeUrl } from './setting-shapes.ts'

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

/** Google's DLP beside our own detectors. */
export type GoogleDlpConfig = {
  readonly project: string
  /** Where words are read: `europe-west3`, `southamerica-east1`, … */
  readonly location: string
  readonly template: string | null
  readonly use: 'hold' | 'local-only' | 'shadow'
  readonly transport: 'grpc' | 'rest'
  readonly requestsPerMinute: number
  readonly dlpUrl: string
  /** A service account's key file; null: who this machine is to Google. */
  readonly credentialsFile: string | null
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
  /** Null: keys are in the key file or in `keys`. */
  readonly googleKms: GoogleKmsConfig | null
  readonly publicUrl: string | null
  /** How many proxies of the business stand in front of this server: whose address a request has, they say. */
  readonly proxies: number
  /** Who may deploy from elsewhere: a name, and the SHA-256 (hex) of their token. */
  readonly deployTokens: readonly { readonly name: string; readonly hash: string }[]
  /** Whose phones get the draft: international numbers, in digits. While WhatsApp is simulated everybody does. */
  readonly testPhones: readonly string[]
  /** Hosts that services of `services.yaml` may be at: `shop.example`, `shop.example:8443`. */
  readonly serviceHosts: readonly string[]
  /** What services know us by: name without `SIGILO_SECRET_` → value. */
  readonly secrets: ReadonlyMap<string, string>
  /** The file of who was erased; null: with `DATABASE_URL` nobody can guess a place that all replicas reach. */
  readonly tombstones: string | null
  /** A file elsewhere that gets every newest checkpoint of the log; null: none. */
  readonly anchorFile: string | null
  /** Where a witness of the log listens; null: none. */
  readonly witnessUrl: string | null
  /** Who is told of alerts. */
  readonly alerts: AlertSettings
  /** Null: WhatsApp is simulated. */
  readonly whatsapp: WhatsappConfig | null
  /** Null: our own detectors alone. */
  readonly googleDlp: GoogleDlpConfig | null
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
  const googleKms = readGoogleKms(set, keys)
  if (databaseUrl && !keys && !googleKms)
    throw badConfig(
      'DATABASE_URL is set but SIGILO_KEYS is not: replicas would make different keys. Make one with "npm run -s sigilo -- keys new" and set it everywhere',
    )
  return {
    port: readPort(set('PORT')),
    hostname: whatsapp ? '0.0.0.0' : '127.0.0.1',
    data: readDataFolder(environment),
    databaseUrl,
    ...readBotFolders(environment),
    keys,
    googleKms,
    publicUrl: safeUrl('SIGILO_PUBLIC_URL', set('SIGILO_PUBLIC_URL')),
    proxies: readProxies(set('SIGILO_PROXIES')),
    deployTokens: readDeployTokens(set('SIGILO_DEPLOY_TOKENS')),
    testPhones: readPhones(set('SIGILO_TEST_PHONES')),
    serviceHosts: readHosts(set('SIGILO_SERVICE_HOSTS')),
    secrets: readSecrets(environment),
    tombstones:
      set('SIGILO_TOMBSTONES') ?? (databaseUrl ? null : `${readDataFolder(environment)}/tombstones.jsonl`),
    anchorFile: set('SIGILO_ANCHOR_FILE'),
    witnessUrl: safeUrl('SIGILO_WITNESS_URL', set('SIGILO_WITNESS_URL')),
    alerts: readAlerts(set),
    whatsapp,
    googleDlp: readGoogleDlp(set),
  }
}

/** Where designers' files are: all that commands without a database need to know. */
export const readBotFolders = (environment: Environment): Pick<Config, 'flows' | 'prompts'> => ({
  flows: environment.SIGILO_FLOWS?.trim() || './flows',
  prompts: environment.SIGILO_PROMPTS?.trim() || './prompts',
})

/** The key at Google that the environment names; null: none. For `keys new`, which makes what goes with it. */
export const readGoogleKmsPlace = (environment: Environment): GoogleKmsPlace | null =>
  readKmsPlace((name) => environment[name]?.trim() || null)

/** Where this machine keeps what is its own. */
export const readDataFolder = (environment: Environment): string =>
  environment.SIGILO_DATA?.trim() || './.sigilo'

/** What this machine shows a server elsewhere to deploy there; the server has its hash in `SIGILO_DEPLOY_TOKENS`. */
export const readDeployToken = (environment: Environment): string | null =>
  environment.SIGILO_DEPLOY_TOKEN?.trim() || null

function readPort(text: string | null): number {
  const port = Number(text ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw badConfig('PORT must be a whole number from 0 to 65535')
  return port
}

function readProxies(text: string | null): number {
  if (!/^[0-9]$/.test(text ?? '0'))
    throw badConfig('SIGILO_PROXIES must be how many proxies stand in front of this server: 0 to 9')
  return Number(text ?? 0)
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

const dlpNames = {
  project: 'GOOGLE_DLP_PROJECT',
  location: 'GOOGLE_DLP_LOCATION',
  template: 'GOOGLE_DLP_TEMPLATE',
  mode: 'GOOGLE_DLP_MODE',
  policy: 'GOOGLE_DLP_POLICY',
  transport: 'GOOGLE_DLP_TRANSPORT',
  requestsPerMinute: 'GOOGLE_DLP_REQUESTS_PER_MINUTE',
  url: 'GOOGLE_DLP_URL',
} as const

/** Google's quota for a project and place. @see https://cloud.google.com/sensitive-data-protection/limits */
const requestsAllowed = '600'

/** The account's key alone says nothing of DLP: other programs of this machine may use it. */
function readGoogleDlp(set: (name: string) => string | null): GoogleDlpConfig | null {
  if (Object.values(dlpNames).every((name) => set(name) === null)) return null
  const missing = [dlpNames.project, dlpNames.location].filter((name) => set(name) === null)
  if (missing.length > 0)
    throw badConfig(
      `Google DLP is only partly set up; also set ${missing.join(', ')} (or unset all GOOGLE_DLP_*)`,
    )
  if (set('GOOGLE_SDK_NODE_LOGGING'))
    throw badConfig("GOOGLE_SDK_NODE_LOGGING makes Google's client print what customers write: unset it")
  const mode = oneOf(dlpNames.mode, set(dlpNames.mode) ?? 'on', ['on', 'shadow'])
  const policy = oneOf(dlpNames.policy, set(dlpNames.policy) ?? 'hold', ['hold', 'local-only'])
  const transport = oneOf(dlpNames.transport, set(dlpNames.transport) ?? 'grpc', ['grpc', 'rest'])
  const dlpUrl = safeUrl(dlpNames.url, set(dlpNames.url)) ?? 'https://dlp.googleapis.com'
  const credentialsFile = set('GOOGLE_APPLICATION_CREDENTIALS')
  if (transport === 'rest' && !credentialsFile)
    throw badConfig(
      `${dlpNames.transport} is rest: also set GOOGLE_APPLICATION_CREDENTIALS to a service account's key file`,
    )
  if (transport === 'grpc' && !/^https:\/\/[^/]+$/.test(dlpUrl))
    throw badConfig(`${dlpNames.url} must be https:// and a host, without a path, for gRPC`)
  return {
    project: like(/^[a-z][a-z\d.:-]+[a-z\d]$/, dlpNames.project, set(dlpNames.project)),
    location: like(/^[a-z]+(?:-[a-z\d]+)*$/, dlpNames.location, set(dlpNames.location)),
    template: readTemplate(set(dlpNames.template)),
    use: mode === 'shadow' ? 'shadow' : policy,
    transport,
    requestsPerMinute: readRate(set(dlpNames.requestsPerMinute) ?? requestsAllowed),
    dlpUrl,
    credentialsFile,
  }
}

const readTemplate = (text: string | null): string | null =>
  text === null
    ? null
    : like(
        /^(?:(?:projects|organizations)\/[\w.:-]+\/(?:locations\/[\w-]+\/)?inspectTemplates\/)?[\w-]{1,100}$/,
        dlpNames.template,
        text,
      )

function readRate(text: string): number {
  const rate = Number(text)
  if (!/^\d{1,5}$/.test(text) || rate < 1)
    throw badConfig(`${dlpNames.requestsPerMinute} must be a whole number from 1 to 99999`)
  return rate
}
