import { describe, expect, test } from 'vitest'
import { memoryMediaUploads } from '../../src/adapter/memory/memory-media.ts'
import { createCloudApi } from '../../src/adapter/whatsapp/cloud-api.ts'
import { systemClock } from '../../src/clock.ts'
import { readConfig } from '../../src/host/config.ts'
import { postByNode } from '../../src/host/post-by-node.ts'
import { whatsappEnvironment } from './local-graph.ts'

const whole = whatsappEnvironment('http://127.0.0.1:9')
const needed = Object.keys(whole).filter((name) => name !== 'WHATSAPP_GRAPH_URL')
const secrets = Object.values(whole)

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
    return 'accepted'
  } catch (error) {
    expect(error).toMatchObject({ code: 'BAD_CONFIG' })
    return String(error)
  }
}

/** Every choice of some of the names, without none and all. */
const someOf = (names: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** names.length - 2 }, (_, n) =>
    names.filter((_name, at) => ((n + 1) >> at) % 2 === 1),
  )

test('nothing set is the demo: embedded, simulated, for this machine only', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    hostname: '127.0.0.1',
    data: './.sigilo',
    databaseUrl: null,
    flows: './flows',
    prompts: './prompts',
    keys: null,
    googleKms: null,
    publicUrl: null,
    deployTokens: [],
    testPhones: [],
    serviceHosts: [],
    secrets: new Map(),
    whatsapp: null,
    tombstones: './.sigilo/tombstones.jsonl',
    anchorFile: null,
    witnessUrl: null,
    alerts: { webhook: null, mail: null },
    proxies: 0,
    googleDlp: null,
  })
})

test('all of WhatsApp set is the real channel, reachable from outside', () => {
  const { hostname, whatsapp } = readConfig({ ...whole, WHATSAPP_GRAPH_URL: '' })
  expect(hostname).toBe('0.0.0.0')
  expect(whatsapp).toMatchObject({ graphUrl: 'https://graph.facebook.com', graphVersion: 'v26.0' })
})

test('each partly set combination names exactly what is missing, and no value', () => {
  const combinations = someOf(needed)
  expect(combinations.length).toBe(30)
  for (const set of combinations) {
    const said = refusal(Object.fromEntries(set.map((name) => [name, whole[name] ?? ''])))
    for (const name of needed)
      expect([set, name, said.includes(name)]).toEqual([set, name, !set.includes(name)])
    for (const secret of secrets) expect(said).not.toContain(secret)
  }
})

test.each([
  ['WHATSAPP_GRAPH_URL', 'http://127.0.0.1:9'],
  ['WHATSAPP_GRAPH_VERSION', 'v26.0'],
])('%s alone is partly set up, too', (name, value) => {
  const said = refusal({ [name]: value })
  for (const one of needed) expect(said).toContain(one)
})

describe('plain http', () => {
  test.each([
    'http://graph.example.org',
    'http://10.0.0.7:8080',
    'http://127.example.org',
    'ftp://localhost/',
  ])('to %s is refused', (url) => {
    expect(refusal({ ...whole, WHATSAPP_GRAPH_URL: url })).toContain('WHATSAPP_GRAPH_URL')
    expect(refusal({ SIGILO_PUBLIC_URL: url })).toContain('SIGILO_PUBLIC_URL')
  })

  test.each([
    'http://localhost:9',
    'http://127.0.0.1:9',
    'http://127.0.0.2:9',
    'http://[::1]:9',
    'https://graph.example.org',
    'https://gateway.example.org/meta',
  ])('to %s is no trouble, for the channel neither', (url) => {
    const { whatsapp } = readConfig({ ...whole, WHATSAPP_GRAPH_URL: url })
    if (!whatsapp) throw new Error('simulated')
    expect(whatsapp.graphUrl).toBe(url)
    const settings = { ...whatsapp, version: whatsapp.graphVersion, timeoutMs: 1 }
    const media = { bytes: async () => null, uploads: memoryMediaUploads() }
    const needs = { post: postByNode(), media, clock: systemClock }
    expect(() => createCloudApi(needs, settings)).not.toThrow()
  })
})

test('a database of one’s own needs keys of one’s own', () => {
  const url = 'postgres://app:hush@localhost/sigilo'
  const said = refusal({ DATABASE_URL: url })
  expect(said).toContain('SIGILO_KEYS')
  expect(said).not.toContain('hush')
  expect(readConfig({ DATABASE_URL: url, SIGILO_KEYS: 'some' })).toMatchObject({
    databaseUrl: url,
    keys: 'some',
  })
})

test.each([
  ['PORT', '80 80'],
  ['PORT', '70000'],
  ['SIGILO_PUBLIC_URL', 'not an address'],
])('%s = %s is refused by its name', (name, value) => {
  expect(refusal({ [name]: value })).toContain(name)
})

test.each([
  ['WHATSAPP_GRAPH_VERSION', '26'],
  ['WHATSAPP_PHONE_NUMBER_ID', '+55 11 95555-0100'],
  ['WHATSAPP_BUSINESS_ACCOUNT_ID', 'Loja Aurora'],
])('%s = %s is refused by its name', (name, value) => {
  const said = refusal({ ...whole, [name]: value })
  expect(said).toContain(name)
  expect(said).not.toContain(value === '26' ? 'nothing' : value)
})

describe('services', () => {
  test('are at listed hosts, and known by secrets that are read once', () => {
    const { serviceHosts, secrets: read } = readConfig({
      SIGILO_SERVICE_HOSTS: 'shop.example, xn--caf-dma.example;stock.example:8443',
      SIGILO_SECRET_SHOP_TOKEN: ' made-up ',
      SIGILO_SECRET_EMPTY: '',
    })
    expect(serviceHosts).toEqual(['shop.example', 'xn--caf-dma.example', 'stock.example:8443'])
    expect([...read]).toEqual([['SHOP_TOKEN', 'made-up']])
  })

  test.each([
    'localhost',
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    'https://shop.example',
    'shop.example/',
    'Shop.example',
    'shop.example.',
    '*.example',
    'shop.example:443',
    'user@shop.example',
    'café.example',
  ])('are at no host written as %s', (host) => {
    expect(refusal({ SIGILO_SERVICE_HOSTS: host })).toContain('SIGILO_SERVICE_HOSTS')
  })

  test('have no secret that would end a header, and it is not repeated', () => {
    const said = refusal({ SIGILO_SECRET_SHOP_TOKEN: 'made-up\r\nhost: elsewhere' })
    expect(said).toContain('SIGILO_SECRET_SHOP_TOKEN')
    expect(said).not.toContain('made-up')
  })
})

describe("Google's DLP", () => {
  const dlp = { GOOGLE_DLP_PROJECT: 'made-up-project', GOOGLE_DLP_LOCATION: 'southamerica-east1' }
  const key = { GOOGLE_APPLICATION_CREDENTIALS: '/made-up/key.json' }

  test('is asked over gRPC, and nothing is stored without it, where only project and place are set', () => {
    expect(readConfig(dlp).googleDlp).toEqual({
      project: 'made-up-project',
      location: 'southamerica-east1',
      template: null,
      use: 'hold',
      transport: 'grpc',
      requestsPerMinute: 600,
      dlpUrl: 'https://dlp.googleapis.com',
      credentialsFile: null,
    })
  })

  test('can be done without, or only be compared with', () => {
    expect(readConfig({ ...dlp, GOOGLE_DLP_POLICY: 'local-only' }).googleDlp?.use).toBe('local-only')
    expect(readConfig({ ...dlp, GOOGLE_DLP_MODE: 'shadow' }).googleDlp?.use).toBe('shadow')
  })

  test('is not there for who only has credentials of Google', () => {
    expect(readConfig(key).googleDlp).toBeNull()
  })

  test.each([
    ['GOOGLE_DLP_PROJECT', 'made-up-project'],
    ['GOOGLE_DLP_LOCATION', 'europe-west3'],
    ['GOOGLE_DLP_TEMPLATE', 'shop'],
    ['GOOGLE_DLP_MODE', 'shadow'],
    ['GOOGLE_DLP_POLICY', 'hold'],
    ['GOOGLE_DLP_TRANSPORT', 'grpc'],
    ['GOOGLE_DLP_REQUESTS_PER_MINUTE', '60'],
    ['GOOGLE_DLP_URL', 'https://dlp.example.org'],
  ])('with %s alone is refused, naming what is missing', (name, value) => {
    const said = refusal({ [name]: value })
    for (const needed of Object.keys(dlp)) expect(said.includes(needed)).toBe(needed !== name)
    expect(said).not.toContain(value)
  })

  test.each([
    ['GOOGLE_DLP_PROJECT', 'Made Up'],
    ['GOOGLE_DLP_LOCATION', 'europe/west3'],
    ['GOOGLE_DLP_TEMPLATE', 'projects/p/../secrets'],
    ['GOOGLE_DLP_MODE', 'off'],
    ['GOOGLE_DLP_POLICY', 'ignore'],
    ['GOOGLE_DLP_TRANSPORT', 'http'],
    ['GOOGLE_DLP_REQUESTS_PER_MINUTE', '0'],
    ['GOOGLE_DLP_REQUESTS_PER_MINUTE', '1e3'],
    ['GOOGLE_DLP_URL', 'http://dlp.example.org'],
    ['GOOGLE_DLP_URL', 'https://dlp.example.org/v2'],
  ])('refuses %s = "%s", without repeating it', (name, value) => {
    const said = refusal({ ...dlp, [name]: value })
    expect(said).toContain(name)
    expect(said).not.toContain(value)
  })

  test("is refused while Google's client would print what it sends", () => {
    expect(refusal({ ...dlp, GOOGLE_SDK_NODE_LOGGING: 'all' })).toContain('GOOGLE_SDK_NODE_LOGGING')
    expect(readConfig({ GOOGLE_SDK_NODE_LOGGING: 'all' }).googleDlp).toBeNull()
  })

  test('over REST needs a key file', () => {
    expect(refusal({ ...dlp, GOOGLE_DLP_TRANSPORT: 'rest' })).toContain('GOOGLE_APPLICATION_CREDENTIALS')
    expect(readConfig({ ...dlp, ...key, GOOGLE_DLP_TRANSPORT: 'rest' }).googleDlp?.transport).toBe('rest')
  })
})

const kms = {
  GOOGLE_KMS_KEY: 'projects/p-1/locations/europe-west3/keyRings/sigilo/cryptoKeys/data',
  SIGILO_KMS_SECRETS: '1:c2VjcmV0',
  GOOGLE_APPLICATION_CREDENTIALS: '/run/secrets/google.json',
}

test('Cloud KMS is set whole, and beside no other keys', () => {
  expect(readConfig({ ...kms, DATABASE_URL: 'postgres://h/d' }).googleKms).toEqual({
    key: kms.GOOGLE_KMS_KEY,
    secrets: kms.SIGILO_KMS_SECRETS,
    kmsUrl: 'https://cloudkms.googleapis.com',
    credentialsFile: kms.GOOGLE_APPLICATION_CREDENTIALS,
  })
  for (const name of Object.keys(kms)) expect(refusal({ ...kms, [name]: '' })).toContain(name)
  expect(refusal({ GOOGLE_KMS_URL: 'https://kms.example' })).toContain('GOOGLE_KMS_KEY')
  expect(refusal({ ...kms, GOOGLE_KMS_URL: 'http://kms.example' })).toContain('https://')
  expect(refusal({ ...kms, SIGILO_KEYS: 'x' })).toContain('SIGILO_KEYS')
  const badNames = ['data', `${kms.GOOGLE_KMS_KEY}/cryptoKeyVersions/1`, `${kms.GOOGLE_KMS_KEY}?x`]
  for (const key of badNames) expect(refusal({ ...kms, GOOGLE_KMS_KEY: key })).toContain('GOOGLE_KMS_KEY')
})
