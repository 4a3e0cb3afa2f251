import type { Page } from 'playwright-core'
import type {
  IncidentClosing,
  IncidentsAsked,
  IncidentsView,
  IncidentView,
} from '../../src/web/incidents-view.ts'

const hour = 60 * 60 * 1000
/** Some of those that numbers of incidents have. */
const signs = '23456789'
const uma = { staff: 'u'.repeat(22), name: 'Uma Reis' }

const made = (n: number, openedAt: number, more: Partial<IncidentView> = {}): IncidentView => ({
  ...{ incident: `I-2222-22${n}${n}`, kind: 'CPF', line: null, places: n, talk: 't'.repeat(22), case: null },
  ...{ openedAt, openedBy: uma, note: null, closed: null, ...more },
})

/** A list as it is on a bad week: a trick, and data of three ages; fifty closed ones behind them. */
export const badWeek = (now: number): readonly IncidentView[] => [
  made(2, now - hour, { kind: 'phishing', line: 7, places: 0, case: '7K2M-XPQ4', note: 'asked for a code' }),
  made(3, now - 2 * hour, { kind: 'NAME', openedBy: { staff: 'cli', name: null } }),
  made(4, now - 50 * hour, { places: 1, note: '[NAME_1] called, ticket 231' }),
  made(5, now - 80 * hour, { kind: 'HEALTH' }),
  ...Array.from({ length: 50 }, (_, n) => ({
    ...made(6, now - (100 + n) * hour),
    incident: `I-3333-${signs[Math.floor(n / 8)]}${signs[n % 8]}22`,
    closed: {
      at: now - 90 * hour,
      by: uma,
      outcome: 'no-risk' as const,
      note: n === 0 ? 'all were ours' : null,
    },
  })),
]

export type MadeUpIncidents = {
  all: readonly IncidentView[]
  readonly closings: IncidentClosing[]
  /** What the next closing meets. */
  meets: 'nothing' | 'faster' | 'gone' | 'away'
}

const most = 50

/** The server's answers, made up: what is closed stays in the list of all. */
export async function playIncidents(page: Page, played: MadeUpIncidents, now: () => number): Promise<void> {
  await page.route('**/api/incidents', (route) => {
    const { isOpen, after } = route.request().postDataJSON() as IncidentsAsked
    const asked = played.all.filter(({ closed }) => !isOpen || !closed)
    const from = asked.findIndex(({ incident }) => incident === after) + 1
    const incidents = asked.slice(from, from + most)
    const older = asked.length > from + most ? (incidents.at(-1)?.incident ?? null) : null
    const open = played.all.filter(({ closed }) => !closed).length
    return route.fulfill({ json: { at: now(), incidents, open, older } satisfies IncidentsView })
  })
  await page.route('**/api/incidents/close', (route) => {
    const closing = route.request().postDataJSON() as IncidentClosing
    played.closings.push(closing)
    if (played.meets === 'away') return route.abort()
    if (played.meets === 'gone') return route.fulfill({ status: 404, json: { error: 'NOT_FOUND' } })
    const { outcome, note } = closing
    const closed = { at: now(), by: uma, outcome, note }
    played.all = played.all.map((one) => (one.incident === closing.incident ? { ...one, closed } : one))
    const incident = played.all.find((one) => one.incident === closing.incident)
    return played.meets === 'faster'
      ? route.fulfill({ status: 409, json: { error: 'ALREADY_CLOSED', incident } })
      : route.fulfill({ json: incident })
  })
}
