import type { Action } from '../../src/access/action.ts'
import type { DepartmentName } from '../../src/ids.ts'

/** What an action is done to, made anew where it changes. */
export type Subject = {
  readonly talk: string
  /** Null: a talk nobody of the business was called to. */
  readonly case: string | null
  readonly grant: string
  readonly incident: string
  readonly colleague: string
  readonly session: string
  readonly department: DepartmentName | null
  readonly alert: number
}

/** How to ask for an action over HTTP. `route` is as the app has it. */
export type Way = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly route: string
  /** Null: there cannot be such a thing there. */
  readonly body?: (subject: Subject) => object | null
  /** Of an action that is done to somebody, where it is about nobody who is here yet. */
  readonly isAboutNobody?: true
}

/** `later`: nobody can ask for it over HTTP yet, and why. */
export type Asked = { readonly ways: readonly Way[] } | { readonly later: string }

const post = (route: string, body?: Way['body']): Way => ({
  method: 'POST',
  route,
  ...(body ? { body } : {}),
})
const get = (route: string): Way => ({ method: 'GET', route })
const ways = (...all: readonly Way[]): Asked => ({ ways: all })
const reason = { code: 'answer-customer', text: 'a cliente pediu para conferir o pedido' }
const reveals = (more: (subject: Subject) => object): Asked =>
  ways(post('/api/reveal', (subject) => ({ talk: subject.talk, reason, ...more(subject) })))
const filter = {
  ...{ groups: [], staff: null, department: null, talk: null, case: null },
  ...{ from: null, to: null },
}
/** About a case; nothing where a talk has none. */
const ofCase = (act: string, more: object = {}): Way =>
  post(`/api/cases/${act}`, (subject) => (subject.case ? { case: subject.case, ...more } : null))
const ofInbox = 'comes with the inbox of agents and its Case page'
const ofPrivacy = 'comes with the pages of privacy officers; today a command on the server'

/** Every action, and how it is asked for. One without a line does not compile. */
export const asked: Readonly<Record<Action, Asked>> = {
  'case.list': ways(
    post('/api/cases', () => ({ which: 'all' })),
    get('/api/live'),
    post('/api/inbox', () => ({
      view: { which: 'all', department: null, agent: null, tag: null, priority: null, order: 'oldest' },
      ...{ from: 0, most: 200 },
    })),
    post('/api/inbox/next', () => ({ department: null })),
    post('/api/cases/bulk', (subject) => ({
      cases: [subject.case ?? 'none'],
      act: { do: 'tag', add: ['urgente'], remove: [] },
    })),
    get('/api/desk/colleagues'),
    get('/api/canned'),
    get('/api/views'),
    post('/api/views/save', () => ({
      ...{ id: null, name: 'Atrasados' },
      filter: { which: 'all', department: null, agent: null, tag: null, priority: 'high', order: 'oldest' },
    })),
    post('/api/views/remove', () => ({ id: 'a'.repeat(22) })),
  ),
  'case.open': ways(ofCase('open'), ofCase('desk')),
  'case.claim': ways(ofCase('claim'), ofCase('release'), ofCase('return'), ofCase('reopen')),
  'case.reply': ways(
    ofCase('reply', { id: 'words-1', words: 'já vejo' }),
    ofCase('follow-up', { id: 'words-2', template: 'case_follow_up' }),
    ofCase('media', { id: 'file-1', mime: 'text/plain', name: 'a.txt', caption: '', base64: 'b2k=' }),
    ofCase('typing'),
    ofCase('draft', { words: 'vou v' }),
    ofCase('send-again', { effect: `${'a'.repeat(22)}.1.2` }),
  ),
  'case.assign': ways(ofCase('assign', { to: 'somebody'.padEnd(22, '0') })),
  'case.transfer': ways(ofCase('transfer', { to: { department: 'support' } })),
  'case.annotate': ways(
    ofCase('snooze', { until: 4_000_000_000_000 }),
    ofCase('wake'),
    ofCase('tag', { add: ['urgente'], remove: [] }),
    ofCase('priority', { priority: 'high' }),
    ofCase('note', { id: 'note-1', words: 'ligar depois das 14h' }),
  ),
  'case.close': ways(ofCase('close', { outcome: 'solved', survey: false })),
  'talk.open': ways(post('/api/talks/open', ({ talk }) => ({ talk }))),
  'talk.search': ways(post('/api/talks/search', () => ({ words: 'cadê o pedido' }))),
  'reveal.message': reveals(() => ({ scope: 'message', line: 2 })),
  'reveal.token': reveals(() => ({ scope: 'token', token: 'CPF_1' })),
  'reveal.talk': reveals(() => ({ scope: 'talk' })),
  'reveal.case': ways(
    post('/api/reveal', (subject) =>
      subject.case ? { scope: 'case', case: subject.case, reason: null } : null,
    ),
  ),
  'reveal.approve': ways(post('/api/reveal/approve', ({ grant }) => ({ grant, answer: 'yes' }))),
  'reveal.review': ways(post('/api/reveal/review', ({ grant }) => ({ grant, outcome: 'justified' }))),
  'glass.break': ways(post('/api/reveal/break-glass', ({ talk }) => ({ scope: 'talk', talk, reason }))),
  'talk.export': reveals(() => ({ scope: 'talk', use: 'export' })),
  'consent.show': { later: ofPrivacy },
  'words.mask': { later: ofInbox },
  'incident.open': ways(post('/api/incidents/phishing', ({ talk }) => ({ talk, line: 1 }))),
  'incident.list': ways(post('/api/incidents', () => ({ isOpen: false, after: null }))),
  'incident.close': ways(
    post('/api/incidents/close', ({ incident }) => ({ incident, outcome: 'no-risk', note: null })),
  ),
  'person.find': { later: ofPrivacy },
  'person.erase': { later: ofPrivacy },
  'insight.ask': { later: 'comes with the pages of analysts' },
  'log.read': ways(
    post('/api/access-log', () => ({ ...filter, before: null, entry: null })),
    post('/api/access-log/counts', () => ({ ...filter, from: 0, to: 1 })),
    post('/api/access-log/state', () => ({})),
    post('/api/access-log/weeks', () => ({})),
    post('/api/access-log/alerts', () => ({ isOpen: false, before: null })),
    post('/api/access-log/proof', () => ({ entry: 0 })),
  ),
  'log.verify': { later: 'nobody verifies a log by asking the server that keeps it: `sigilo audit verify`' },
  'log.review': ways(
    post('/api/access-log/alerts/settle', ({ alert }) => ({ entry: alert, outcome: 'justified' })),
    post('/api/access-log/review', () => ({ week: '2026-W47', entries: 0, alerts: 99 })),
  ),
  'staff.list': ways(get('/api/staff')),
  'staff.invite': ways(post('/api/staff/:staff/invitation'), {
    ...post('/api/staff', ({ department }) => ({
      ...{ name: 'Bea Reis', email: 'bea@loja.example', roles: ['agent'] },
      departments: department ? [department] : [],
    })),
    isAboutNobody: true,
  }),
  'staff.change': ways(
    {
      ...post('/api/staff/:staff/roles', ({ department }) => ({
        roles: ['agent'],
        departments: department ? [department] : [],
      })),
      method: 'PUT',
    },
    post('/api/staff/:staff/trained', () => ({ at: 0 })),
    post('/api/staff/:staff/reset', () => ({ what: 'password' })),
  ),
  'staff.disable': ways(post('/api/staff/:staff/disabled'), post('/api/staff/:staff/enabled')),
  'session.list': ways(get('/api/staff/:staff/sessions')),
  'session.end': ways({ method: 'DELETE', route: '/api/staff/:staff/sessions/:session' }),
  'department.change': { later: 'departments stand in business.yaml and change with a deploy' },
  'operations.open': ways(
    get('/api/operations'),
    post('/api/operations/check', () => ({})),
  ),
  'operations.act': ways(
    post('/api/operations/sends/settle', () => ({ effect: `${'a'.repeat(22)}.1.1`, outcome: 'lost' })),
    post('/api/operations/letters/retry', () => ({ messages: null })),
    post('/api/operations/letters/case', () => ({ message: 'a'.repeat(43), department: 'support' })),
  ),
  'settings.read': ways(get('/api/settings')),
  'settings.change': { later: 'settings stand in files and the environment' },
  'replies.change': ways(
    get('/api/canned/all'),
    post('/api/canned/save', () => ({
      ...{ code: 'oi', was: null, department: null },
      texts: { 'pt-BR': 'Olá, aqui é {{agent}}.' },
    })),
    post('/api/canned/remove', () => ({ codes: ['oi'] })),
    post('/api/canned/import', () => ({ file: '', write: false })),
  ),
  'flow.read': ways(
    get('/flow-map'),
    get('/flow-map/pictures/:flow'),
    get('/flow-map/events'),
    get('/pictures/:sha256{[0-9a-f]{64}}'),
  ),
  'flow.deploy': { later: 'goes by tokens of designers (deploy-door.ts), until deploys are people’s' },
  'deploy.approve': { later: 'a command on the server, until deploys are people’s' },
}

/** Routes behind a sign-in that are about whoever asks alone, so that the table has no line for them. */
export const aboutOneself: Readonly<Record<string, string>> = {
  'GET /api/grants':
    'what somebody asked for themselves, and what waits for them by the rules of two actions above',
  'POST /api/reveal/open': 'what they asked for and somebody agreed to; anybody else’s is not there',
  'POST /api/reveal/media':
    'what was sent with words that they have open; anybody else’s is not there, and each time is in the log',
  'GET /api/desk/me': 'whether they are at the desk, and how many cases they have',
  'POST /api/desk/me': 'comes to the desk or leaves it',
  'GET /api/channel':
    'whether WhatsApp works: everybody at the business sees the same, and nothing of anybody',
  'POST /api/grants/end': 'gives back what they have open; anybody else’s is not there',
}

/** Rooms of `src/web` that are no part of the console, or ask for no role. */
export const besidesTheConsole: Readonly<Record<string, string>> = {
  'deploy-door.ts': 'a token of a designer, by its hash in the settings',
  'health.ts': 'says whether the server is up',
  'own-account.ts': 'one’s own sign-in, by its cookie',
  'phones.ts': 'phones of the simulator, on this machine alone',
  'rehearsal.ts': 'the simulator, on this machine alone',
  'sign-in.ts': 'the way in',
  'webhook.ts': 'Meta, by its signature',
  'witness.ts': 'another server’s: takes checkpoints',
}

/** Rooms of `src/web` whose routes are asked for here. */
export const consoleRooms = [
  ...[
    'access-log.ts',
    'canned.ts',
    'case-acts.ts',
    'case-media.ts',
    'case-words.ts',
    'conversations.ts',
    'inbox.ts',
    'incidents.ts',
    'flow-map.ts',
    'live.ts',
    'operations.ts',
    'pictures.ts',
    'reveal.ts',
    'saved-views.ts',
    'settings.ts',
  ],
  'staff.ts',
] as const
