/** One folder of `src/`: what it is for and what it may import besides the single files and itself. */
export type Room = {
  readonly folder: string
  readonly holds: string
  /** Folders; `types of x` means nothing of x is there at run time. A folder below one that is named is a room of its own. */
  readonly mayImport: readonly string[]
}

/** What stands directly in `src/`; everybody may import these. */
export const singleFiles = [
  'src/clock.ts',
  'src/decode-text.ts',
  'src/fault.ts',
  'src/ids.ts',
  'src/log.ts',
  'src/loopback.ts',
  'src/read-short.ts',
] as const

/**
 * Who may import whom. The README's table is written from this one (`npx tsx scripts/write-docs.ts`). Whoever adds
 * a line says in the commit what it gives up.
 */
export const importTable: readonly Room[] = [
  {
    folder: 'message',
    holds: 'what passes between a person and us: raw words, inbound, reply',
    mayImport: [],
  },
  {
    folder: 'privacy',
    holds: 'from raw to storable: known values, memory, `AnonymizedText`, `SealedText`, keys',
    mayImport: ['message', 'privacy/detect'],
  },
  {
    folder: 'privacy/detect',
    holds: 'one file a kind of personal data',
    mayImport: ['message', 'types of privacy'],
  },
  {
    folder: 'privacy/measure',
    holds: 'how well it masks: marked corpora, scores, kinds of errors',
    mayImport: ['privacy/detect'],
  },
  {
    folder: 'flow',
    holds: 'a bot as data: machine, one pure step, rendering; it never holds what a person wrote',
    mayImport: ['types of message', 'types of privacy', 'flow/parse', 'flow/check', 'flow/media'],
  },
  {
    folder: 'flow/media',
    holds: 'pictures, films and documents of the project: what they are by their bytes, what WhatsApp takes',
    mayImport: [],
  },
  {
    folder: 'flow/parse',
    holds: "designers' files, read with the place of every word",
    mayImport: ['flow', 'flow/machine', 'flow/media', 'types of flow/check'],
  },
  {
    folder: 'flow/machine',
    holds: 'a flow as XState JSON, written and read back',
    mayImport: ['flow', 'flow/parse'],
  },
  {
    folder: 'flow/check',
    holds: 'one file a mistake that a schema cannot see',
    mayImport: [
      'flow',
      'flow/parse',
      'flow/graph',
      'flow/media',
      'flow/wording',
      'privacy',
      'consent',
      'access',
      'handoff',
      'intent',
    ],
  },
  {
    folder: 'flow/wording',
    holds: 'what questions of consent and templates may say, in four languages',
    mayImport: ['consent'],
  },
  {
    folder: 'flow/graph',
    holds: 'a flow as steps and the ways between them: what checks, coverage and pictures walk',
    mayImport: ['types of flow', 'types of flow/parse'],
  },
  {
    folder: 'flow/picture',
    holds: 'a flow as boxes and lines, in an SVG and in words',
    mayImport: ['flow', 'flow/parse', 'flow/check', 'flow/graph'],
  },
  {
    folder: 'flow/talk',
    holds: 'talks as tests: their files, their words held against the bot, their clock',
    mayImport: ['flow', 'flow/parse'],
  },
  {
    folder: 'flow/sample',
    holds: 'made-up answers and records: the value, and the words that say it, by type and language',
    mayImport: ['flow', 'types of flow/talk'],
  },
  {
    folder: 'flow/cover',
    holds: 'what talks walked through and said of a bot, and the shortest talk to the rest',
    mayImport: ['flow', 'flow/graph', 'flow/sample', 'flow/talk', 'types of message'],
  },
  {
    folder: 'flow/version',
    holds: 'what becomes of open talks when customers get another version',
    mayImport: ['flow', 'flow/check', 'flow/graph'],
  },
  {
    folder: 'flow/diff',
    holds: 'one file a respect in which two bots may differ for people',
    mayImport: ['flow', 'flow/graph', 'flow/media'],
  },
  {
    folder: 'flow/translate',
    holds: "texts as a translator's sheet, and back into their places",
    mayImport: ['flow', 'flow/parse'],
  },
  {
    folder: 'flow/schema',
    holds: 'the kinds of files as JSON Schema, every key explained, for editors and the guide',
    mayImport: ['flow', 'flow/parse', 'flow/talk', 'types of flow/check'],
  },
  {
    folder: 'flow/read',
    holds: "people's answers in four languages; sees raw words, in process",
    mayImport: ['message', 'privacy/detect', 'types of flow'],
  },
  { folder: 'intent', holds: 'the embedded intent classifier; runs everywhere', mayImport: [] },
  { folder: 'consent', holds: "the ledger's rules, opt-out words", mayImport: [] },
  {
    folder: 'rights',
    holds: 'what people may ask about their data: requests, deadlines, erasures',
    mayImport: ['types of retention'],
  },
  {
    folder: 'access',
    holds: 'who of the business may do what: roles, the table, departments',
    mayImport: [],
  },
  { folder: 'audit', holds: 'what the log says, and its proofs', mayImport: ['types of access'] },
  {
    folder: 'sign-in',
    holds: 'how people of the business come in: passwords, second factors, sessions, invitations',
    mayImport: ['types of access', 'types of audit', 'types of privacy'],
  },
  {
    folder: 'handoff',
    holds: 'cases, departments, opening hours; what people of the business read of them',
    mayImport: [
      'types of access',
      'types of message',
      'types of privacy',
      'handoff/case',
      'types of handoff/phishing',
    ],
  },
  {
    folder: 'handoff/case',
    holds: 'what happens to a case, line by line: who has it, who waits for whom, what its clocks do',
    mayImport: [],
  },
  {
    folder: 'handoff/canned',
    holds: 'texts that agents answer with again and again, and sheets of them',
    mayImport: ['types of access', 'types of audit', 'types of privacy', 'flow/translate'],
  },
  {
    folder: 'handoff/phishing',
    holds: 'messages that ask for codes, cards, passwords or money; reads raw words and keeps none',
    mayImport: ['message', 'privacy/detect'],
  },
  {
    folder: 'handoff/reveal',
    holds: 'the one door to raw words: who asked why, what it costs, and the words once the log has it',
    mayImport: ['message', 'privacy', 'access', 'audit', 'turn', 'handoff', 'handoff/case'],
  },
  {
    folder: 'handoff/live',
    holds: 'what may have changed on a screen: whom it is told to, and what a reader has seen already',
    mayImport: ['types of access'],
  },
  { folder: 'retention', holds: 'what must go and when; erasure; tombstones', mayImport: [] },
  {
    folder: 'turn',
    holds: 'one turn of a talk, and the ports it needs',
    mayImport: [
      'message',
      'privacy',
      'flow',
      'flow/read',
      'flow/version',
      'consent',
      'rights',
      'audit',
      'handoff',
      'handoff/case',
      'handoff/phishing',
    ],
  },
  { folder: 'adapter/whatsapp', holds: 'the Cloud API', mayImport: ['message', 'types of privacy'] },
  {
    folder: 'adapter/postgres',
    holds: 'the stores, on PGlite and PostgreSQL; never sees raw words, so never `message`',
    mayImport: [
      'privacy',
      'consent',
      'types of access',
      'audit',
      'types of flow',
      'types of flow/version',
      'types of handoff',
      'types of handoff/canned',
      'types of handoff/phishing',
      'handoff/case',
      'handoff/reveal',
      'handoff/live',
      'types of sign-in',
      'types of retention',
      'types of rights',
      'types of turn',
    ],
  },
  {
    folder: 'adapter/memory',
    holds: 'the same stores in memory, for `sigilo chat` and talk tests',
    mayImport: [
      'privacy',
      'consent',
      'types of audit',
      'types of flow/version',
      'handoff/case',
      'types of rights',
      'types of turn',
    ],
  },
  {
    folder: 'adapter/local-key',
    holds: 'keys without a cloud',
    mayImport: ['privacy', 'types of sign-in', 'audit'],
  },
  {
    folder: 'adapter/audit-file',
    holds: 'the log in files: a copy that is on the disk, and checkpoints kept elsewhere',
    mayImport: ['audit'],
  },
  {
    folder: 'adapter/tombstone-file',
    holds: 'who was erased, in a file outside of the database',
    mayImport: ['types of retention'],
  },
  {
    folder: 'adapter/audit-witness',
    holds: 'a witness of the log, over HTTP',
    mayImport: ['audit'],
  },
  {
    folder: 'adapter/alert',
    holds: 'alerts leave the house: a signed webhook, e-mail',
    mayImport: ['types of privacy'],
  },
  { folder: 'adapter/services', holds: "the business's services over HTTP", mayImport: ['types of flow'] },
  { folder: 'adapter/demo-shop', holds: 'a small shop to ask, for the demo', mayImport: [] },
  {
    folder: 'adapter/google',
    holds: 'who we are to Google',
    mayImport: [],
  },
  {
    folder: 'adapter/google-kms',
    holds: 'data keys wrapped by a key of Google Cloud KMS, over HTTP',
    mayImport: ['privacy'],
  },
  {
    folder: 'adapter/google-dlp',
    holds:
      "Google's DLP as one more detector, over gRPC and over HTTP; words leave for it where it is configured",
    mayImport: ['message', 'types of privacy', 'privacy/detect'],
  },
  {
    folder: 'adapter/local-meta',
    holds: 'Meta played on this machine, for the demo and tests',
    mayImport: [],
  },
  {
    folder: 'web',
    holds:
      'Hono apps: webhook, health, phones, rehearsals, flow map, deploys; adapters only through what a host hands in',
    mayImport: ['access', 'types of audit', 'types of message', 'types of sign-in'],
  },
  {
    folder: 'console',
    holds: 'what people see in a browser; speaks HTTP to `web`',
    mayImport: ['access', 'types of audit', 'types of web'],
  },
  { folder: 'import', holds: 'files of other tools, read without trust', mayImport: [] },
  {
    folder: 'import/dialogflow',
    holds: 'an agent of Dialogflow CX as a bot of ours',
    mayImport: ['import', 'flow', 'flow/check', 'types of flow', 'privacy'],
  },
  {
    folder: 'cli',
    holds: 'one file a command, handed its parts by `host`',
    mayImport: [
      'message',
      'privacy',
      'privacy/detect',
      'privacy/measure',
      'flow',
      'flow/picture',
      'flow/machine',
      'flow/diff',
      'flow/translate',
      'flow/schema',
      'flow/parse',
      'flow/talk',
      'types of flow/cover',
      'types of audit',
      'consent',
      'intent',
    ],
  },
  {
    folder: 'host',
    holds: 'composition and nothing else; nobody imports it',
    mayImport: ['everything'],
  },
]

/** Who may use a package; one that is not here may be used by nobody. `node:` stands for all of Node's own. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
  'node:': [
    'host',
    'cli',
    'adapter/postgres',
    'adapter/audit-file',
    'adapter/tombstone-file',
    'adapter/local-key',
    'adapter/local-meta',
  ],
  '@electric-sql/pglite': ['adapter/postgres'],
  '@google-cloud/dlp': ['adapter/google-dlp'],
  '@hono/node-server': ['host'],
  '@marcbachmann/cel-js': ['flow'],
  '@xyflow/react': ['console'],
  canonicalize: ['audit', 'consent'],
  'cpf-cnpj-validator': ['privacy/detect', 'flow/read'],
  'date-holidays': ['handoff'],
  'drizzle-orm': ['adapter/postgres'],
  elkjs: ['host'],
  fflate: ['import'],
  hono: ['web', 'host', 'adapter/demo-shop', 'adapter/local-meta'],
  ibantools: ['privacy/detect'],
  'intl-messageformat': ['flow', 'flow/parse', 'flow/check'],
  jose: ['adapter/google'],
  'libphonenumber-js': ['privacy', 'privacy/detect', 'flow/read'],
  nodemailer: ['adapter/alert'],
  otplib: ['sign-in'],
  pino: ['host'],
  postgres: ['adapter/postgres'],
  react: ['console'],
  'react-dom': ['console'],
  stdnum: ['privacy/detect', 'flow/read'],
  'temporal-polyfill': ['audit', 'flow', 'flow/read', 'flow/talk', 'handoff', 'adapter/demo-shop', 'rights'],
  uqr: ['console'],
  xstate: ['flow'],
  yaml: ['import/dialogflow', 'flow', 'flow/parse', 'flow/translate'],
  zod: ['flow/parse', 'flow', 'adapter/local-key', 'web', 'host', 'flow/talk', 'flow/schema'],
}
