import type { Page } from 'playwright-core'
import type { CannedView } from '../../src/web/canned-view.ts'
import type { LineView, TalkView } from '../../src/web/conversations-view.ts'
import type {
  BulkAsked,
  BulkDone,
  DeskCaseView,
  DeskMe,
  InboxAsked,
  InboxRow,
  InboxView,
} from '../../src/web/inbox-view.ts'

const minute = 60_000
const hour = 60 * minute
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** `7K2M-XPQ4`, another for every place. */
const numberOf = (at: number): string => {
  const sign = (place: number) => signs[Math.floor((at * 7919 + 4_211_337) / 32 ** place) % 32] ?? '2'
  const text = [3, 1, 4, 0, 2].map(sign).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}${signs[at % 32]}${signs[(at * 5) % 32]}${signs[(at * 11) % 32]}`
}

const said = [
  ['Oi, aqui é [NAME_1]. Meu pedido não chegou', 'NAME'],
  ['O CPF é [CPF_1], pode conferir?', 'CPF'],
  ['Meu endereço mudou para [ADDRESS_1] e preciso trocar antes da entrega de amanhã', 'ADDRESS'],
  ['Quero falar com uma pessoa, por favor', null],
] as const

const lastOf = (at: number, now: number): InboxRow['last'] => {
  const [text, kind] = said[at % said.length] ?? said[0]
  const [start, end] = [text.indexOf('['), text.indexOf(']') + 1]
  const when = now - ((at * 37) % 180) * minute
  if (at % 9 === 5)
    return {
      n: 1,
      side: 'bot',
      kind: 'reply',
      at: when,
      words: null,
      prompts: ['handoff.opened', 'handoff.wait'],
    }
  if (at % 11 === 7) return { n: 1, side: 'customer', kind: 'voice', at: when, words: null, prompts: [] }
  const tokens = kind === null ? [] : [{ start, end, kind, n: 1 }]
  return {
    n: 1,
    side: at % 5 === 4 ? 'agent' : 'customer',
    kind: 'text',
    at: when,
    words: { text, tokens },
    prompts: [],
  }
}

/** As many cases as wanted, each with something of its own. */
export const madeUpRows = (count: number, now: number, me: string): readonly InboxRow[] =>
  Array.from({ length: count }, (_, at) => ({
    case: numberOf(at),
    talk: `talk${at}`,
    department: at % 4 === 3 ? 'after_sales_and_repairs' : 'support',
    status: at % 3 === 0 ? 'claimed' : 'waiting',
    priority: at % 7 === 1 ? 'high' : at % 7 === 4 ? 'low' : 'normal',
    agent:
      at % 3 === 0
        ? { staff: at % 6 === 0 ? me : 'other', name: at % 6 === 0 ? 'Ana Prado' : 'Bruno Alves' }
        : null,
    tags: at % 5 === 0 ? ['entrega', 'troca'] : at % 5 === 2 ? ['nota fiscal'] : [],
    openedAt: now - at * minute,
    waitsSince: at % 5 === 4 || at % 9 === 5 ? null : now - (at % 90) * minute,
    answerBy: at % 5 === 4 || at % 9 === 5 || at % 13 === 9 ? null : now + (at - 3) * 4 * minute,
    isEscalated: at % 17 === 2,
    snoozedUntil: null,
    windowUntil: at % 10 === 8 ? null : now + ((at * 5) % 23) * hour + 30 * minute,
    last: at % 23 === 20 ? null : lastOf(at, now),
  }))

export type MadeUp = {
  rows: readonly InboxRow[]
  me: DeskMe
  withAssistant: number
  toAnswer?: number
  /** What was asked of cases, in order. */
  acts: [string, Readonly<Record<string, unknown>>][]
  /** What is refused, and why. */
  refuses: Readonly<Record<string, { readonly why: string; readonly by?: object; readonly asks?: object }>>
  case: Partial<DeskCaseView>
  talk: Partial<TalkView>
}

/** Texts of a business in two languages. */
const madeUpCanned: CannedView = {
  replies: [
    {
      code: 'ola',
      department: null,
      texts: { en: 'Hello, {{agent}} here.', 'pt-BR': 'Olá, aqui é {{agent}}.' },
    },
    {
      code: 'prazo',
      department: 'support',
      texts: { 'pt-BR': 'Olá, {{customer_name}}! O prazo do caso {{case}} é de 30 dias. {{contact}}' },
    },
    { code: 'troca', department: null, texts: { it: 'Il cambio è gratuito.' } },
  ],
  business: 'Loja Aurora',
  contact: 'sac@lojaaurora.example',
  locale: 'pt-BR',
}

/** A desk between the page and the server, for states a real one is rarely in. */
export async function playDesk(page: Page, desk: MadeUp, now: () => number): Promise<InboxAsked[]> {
  const asked: InboxAsked[] = []
  await page.route('**/api/inbox', async (route) => {
    const question = route.request().postDataJSON() as InboxAsked
    asked.push(question)
    const rows = desk.rows
    const view: InboxView = {
      at: now(),
      total: rows.length,
      rows: rows.slice(question.from, question.from + question.most),
      counts: {
        mine: 3,
        toAnswer: desk.toAnswer ?? 0,
        unassigned: 12,
        waiting: 1204,
        snoozed: 2,
        all: rows.length,
      },
      withAssistant: desk.withAssistant,
      tags: ['entrega', 'nota fiscal', 'troca'],
    }
    await route.fulfill({ json: view })
  })
  await page.route('**/api/inbox/next', (route) => {
    const free = desk.rows.find(({ agent }) => agent === null)
    desk.acts.push(['next', {}])
    return route.fulfill({ json: { case: free ?? null } })
  })
  const row = (number: string) => desk.rows.find((one) => one.case === number)
  await page.route('**/api/incidents/phishing', (route) => {
    desk.acts.push(['report', route.request().postDataJSON()])
    if (desk.refuses.report) return route.fulfill({ status: 503, json: {} })
    return route.fulfill({ status: 201, json: { incident: 'I-7K2M-XPQ4' } })
  })
  await page.route('**/api/cases/**', async (route) => {
    const body = route.request().postDataJSON() as Readonly<Record<string, string>>
    const found = row(body.case ?? '')
    const act = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    desk.acts.push([act, body])
    const refused = desk.refuses[act]
    if (refused && !body.sure)
      return route.fulfill({ status: 409, json: { error: 'REFUSED', by: null, says: '', ...refused } })
    if (act === 'bulk') {
      const [first = '', ...rest] = (body as unknown as BulkAsked).cases
      const done: BulkDone = { done: [first], refused: rest.map((one) => ({ case: one, why: 'taken' })) }
      return route.fulfill({ json: done })
    }
    if (!found) return route.fulfill({ status: 404, json: { error: 'NOT_FOUND' } })
    if (act === 'desk') return route.fulfill({ json: { ...madeUpCase(found, now()), ...desk.case } })
    if (act === 'reply') return route.fulfill({ status: 202, json: { message: 'message' } })
    if (act === 'draft') return route.fulfill({ json: {} })
    return route.fulfill({ json: { case: found } })
  })
  await page.route('**/api/canned', (route) => route.fulfill({ json: madeUpCanned }))
  await page.route('**/api/talks/open', (route) =>
    route.fulfill({ json: { ...madeUpTalk(now()), ...desk.talk } }),
  )
  await page.route('**/api/desk/me', (route) => {
    const { status } = (route.request().postDataJSON() ?? {}) as Partial<DeskMe>
    if (status) desk.me = { ...desk.me, status }
    return route.fulfill({ json: desk.me })
  })
  await page.route('**/api/desk/colleagues', (route) =>
    route.fulfill({
      json: {
        colleagues: [
          { staff: 'other', name: 'Bruno Alves', status: 'online', open: 3, departments: ['support'] },
          {
            staff: 'third',
            name: 'Carla Dias',
            status: 'away',
            open: 0,
            departments: ['support', 'after_sales_and_repairs'],
          },
        ],
      },
    }),
  )
  return asked
}

const words = (text: string) => ({
  text,
  tokens: [...text.matchAll(/\[([A-Z_]+)_(\d+)\]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    kind: found[1] ?? '',
    n: Number(found[2]),
  })),
})

type Delivered = NonNullable<LineView['delivery']>
const line = (
  n: number,
  side: LineView['side'],
  at: number,
  text: string | null,
  more: Partial<Pick<LineView, 'kind' | 'prompts' | 'said' | 'warning'>> & {
    readonly delivery?: Delivered
  } = {},
): LineView => ({
  ...{ n, side, at, kind: 'text', prompts: [], delivery: null },
  words: text === null ? null : words(text),
  ...more,
})
const delivery = (state: Delivered['state'], code: number | null = null): Delivered => ({
  ...{ state, effect: 'effect', code, isSentAgain: false },
})

/** A talk with everything that may stand in one. */
export const madeUpTalk = (now: number): TalkView => {
  const at = (minutes: number) => now - minutes * minute
  return {
    talk: 'talk0',
    startedAt: at(26 * 60),
    lastInboundAt: at(12),
    endedAt: null,
    lines: [
      line(1, 'customer', at(26 * 60), 'Oi, cadê meu pedido?'),
      line(2, 'bot', at(26 * 60 - 1), null, {
        kind: 'reply',
        prompts: ['order_status.ask_number', 'common.help'],
      }),
      line(3, 'customer', at(26 * 60 - 2), 'É o pedido 48213, no nome de [NAME_1], CPF [CPF_1]'),
      line(4, 'bot', at(40), null, {
        kind: 'reply',
        prompts: ['handoff.opened'],
        said: {
          parts: ['Seu protocolo é *7K2M-XPQ4*.\nUma pessoa já vem.', 'Enquanto isso, …'],
          choices: ['Cancelar'],
        },
        delivery: delivery('read'),
      }),
      line(5, 'customer', at(38), null, { kind: 'voice' }),
      line(6, 'agent', at(30), 'Bom dia, [NAME_1]! Já estou vendo o seu pedido com a transportadora.', {
        delivery: delivery('read'),
      }),
      line(7, 'agent', at(29), 'Pode confirmar o CEP da entrega?', { delivery: delivery('delivered') }),
      line(
        8,
        'customer',
        at(20),
        'Claro: [POSTCODE_1]. Mudei para [ADDRESS_1] e o antigo endereço não vale mais',
      ),
      line(9, 'agent', at(19), 'Obrigada! Vou pedir a troca do endereço agora.', {
        delivery: delivery('failed', 131026),
      }),
      line(10, 'agent', at(18), 'Troca pedida.', { delivery: delivery('not-confirmed') }),
      line(11, 'customer', at(12), '<img src=x onerror=alert(1)> <b>obrigado</b>', { warning: 'code' }),
      line(12, 'agent', at(11), 'Por nada!', { delivery: delivery('sent') }),
    ],
  }
}

/** A case with everything a case may have. */
export const madeUpCase = (row: InboxRow, now: number): DeskCaseView => {
  const ana = { staff: 'ana', name: 'Ana Prado' }
  const bruno = { staff: 'other', name: 'Bruno Alves' }
  const at = (minutes: number) => now - minutes * minute
  return {
    ...row,
    outcome: null,
    isDepartmentGone: false,
    locale: 'pt-BR',
    packet: [
      { answer: 'order_number', words: words('48213') },
      { answer: 'name', words: words('…') },
      { answer: 'what_happened', words: words('parcel_lost') },
      { answer: 'photo', words: null },
    ],
    templates: [
      {
        template: 'follow_up',
        text: 'Olá! Temos novidades sobre o seu atendimento. Responda para continuar.',
      },
    ],
    earlier: [
      {
        case: 'K3PX-7TQM',
        openedAt: at(60 * 24 * 30),
        department: 'support',
        status: 'closed',
        outcome: 'solved',
      },
      {
        case: 'W2RD-44HA',
        openedAt: at(60 * 24 * 90),
        department: 'after_sales_and_repairs',
        status: 'closed',
        outcome: 'no-reply',
      },
    ],
    history: [
      { at: at(40), what: 'opened', by: null, to: null, detail: null },
      { at: at(36), what: 'assigned', by: bruno, to: ana, detail: null },
      { at: at(35), what: 'claimed', by: ana, to: null, detail: null },
      { at: at(21), what: 'tagged', by: ana, to: null, detail: 'entrega' },
    ],
    earlierTalks: [],
    notes: [
      {
        id: 'note1',
        at: at(17),
        by: bruno,
        words: words('Transportadora confirma a troca até amanhã; falar com [NAME_2] da filial.'),
      },
    ],
    looks: [
      { at: at(35), by: ana, what: 'talk' },
      { at: at(37), by: bruno, what: 'case' },
    ],
    draft: null,
    areWordsGone: false,
  }
}
