import { expect, test } from 'vitest'
import type { AuditEntry } from '../../../src/audit/entry.ts'
import type { Alert } from '../../../src/audit/watch/alert.ts'
import { openWatch } from '../../../src/audit/watch/watch.ts'
import { instantOf } from '../../../src/clock.ts'
import { judgeWatch } from '../../fault/insider/judge-watch.ts'
import { simulate } from '../../fault/insider/simulate.ts'
import { day, hour, minute, staffOf, start, type Worker, write } from '../../fault/insider/staff-acts.ts'

const ana: Worker = {
  ...{ staff: staffOf(900), role: 'agent', department: 'support', from: 9, hours: 8 },
  ...{ worksWeekends: false, looksADay: 2, isLazy: false, since: 0 },
}
const bob: Worker = { ...ana, staff: staffOf(901) }
const carla: Worker = { ...ana, staff: staffOf(902) }

/** Ten in the morning in São Paulo, of the n-th day. */
const morning = (n: number): number => start + n * day + 10 * hour
const times = <One>(count: number, make: (n: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, n) => make(n))

/** Two weeks of usual days: a claim and a look at its words each morning and each afternoon. */
const usual: readonly AuditEntry[] = [
  ...[ana, bob, carla].map((worker) => write.invited({ worker, at: start })),
  ...times(12, (n) => n)
    .filter((n) => n % 7 < 5)
    .flatMap((n) =>
      [0, 5 * hour].flatMap((later) => {
        const at = morning(n) + later
        const talk = 10_000 + n * 10 + later / hour
        return [
          write.signedIn({ worker: ana, at: at - minute }),
          write.shown({ worker: ana, at }, { talk, scope: 'case' }),
          write.shown({ worker: ana, at: at + minute }, { talk }),
        ]
      }),
    ),
]

const parts = { timeZone: 'America/Sao_Paulo', isHoliday: (one: string) => one === '2026-03-18' }

function alertsOn(entries: readonly AuditEntry[], again = 1): readonly Alert[] {
  const watch = openWatch(parts)
  return entries.flatMap((entry, n) =>
    times(again, () => watch.see({ n, index: n, at: instantOf(entry.at), entry })).flat(),
  )
}

const told = (entries: readonly AuditEntry[]): readonly string[] =>
  alertsOn([...usual, ...entries]).map(({ rule, step }) => `${rule}: ${step}`)

const at = morning(14)
const of = (later: number, worker = ana) => ({ worker, at: at + later })
const strangers = (count: number, apart: number, worker = ana) =>
  times(count, (n) => write.shown(of(n * apart, worker), { talk: 20_000 + n, hasCase: false }))

test('broken glass that nobody has reviewed within three days is told, once; reviewed glass is not', () => {
  const watch = openWatch(parts)
  const [broken, other] = [write.glass(of(0), 60_000), write.glass(of(0, bob), 60_001)]
  const entries = [broken, other, write.glassReviewed(of(hour, carla), other, bob)]
  for (const [index, entry] of entries.entries())
    watch.see({ n: index, index, at: instantOf(entry.at), entry })
  expect(watch.due(instantOf(at + 3 * day))).toEqual([])
  const due = watch.due(instantOf(at + 3 * day + 1))
  expect(due).toMatchObject([
    { rule: 'unreviewed-glass', step: 'alert', staff: ana.staff, cause: 0, numbers: { days: 3, limit: 3 } },
  ])
  expect(watch.due(instantOf(at + 4 * day))).toEqual([])
})

test('two usual weeks are nothing to be told of', () => {
  expect(alertsOn(usual)).toEqual([])
})

test.each<readonly [string, readonly AuditEntry[], readonly string[]]>([
  ['four strangers in a day are no matter', strangers(4, 30 * minute), []],
  ['five are', strangers(5, 30 * minute), ['strangers: alert']],
  [
    'three strangers a day, two days long',
    times(6, (n) => write.shown(of(Math.floor(n / 3) * day + (n % 3) * hour), { talk: 90_000 + n })),
    ['unanswered: alert'],
  ],
  [
    'three strangers a day who are helped afterwards',
    times(6, (n) => [
      write.shown(of(Math.floor(n / 3) * day + (n % 3) * hour), { talk: 91_000 + n }),
      write.closed(of(Math.floor(n / 3) * day + (n % 3) * hour + minute), 91_000 + n),
    ]).flat(),
    [],
  ],
  [
    'six cases claimed in a day, and nobody answered',
    [
      ...times(6, (n) => write.shown(of(n * hour), { talk: 94_000 + n, scope: 'case' })),
      write.signedIn(of(31 * hour)),
    ],
    ['left-alone: alert'],
  ],
  [
    'six cases claimed in a day, one of them answered',
    [
      ...times(6, (n) => write.shown(of(n * hour), { talk: 94_000 + n, scope: 'case' })),
      write.closed(of(6 * hour), 94_000),
      write.signedIn(of(31 * hour)),
    ],
    [],
  ],
  [
    'one neighbour six times',
    times(6, (n) => write.shown(of(n * hour), { talk: 92_000 })),
    ['one-customer: alert'],
  ],
  [
    'one neighbour three times on two days',
    [0, 1, 1.1].map((days) => write.shown(of(days * day), { talk: 92_000 })),
    ['one-customer: alert'],
  ],
  [
    'a colleague who is a customer, at the first look',
    [write.shown(of(0), { talk: 93_000, flag: 'colleague' })],
    ['flagged-person: alert'],
  ],
  [
    'a colleague whose case they have',
    [
      write.shown(of(0), { talk: 93_000, flag: 'colleague', scope: 'case' }),
      write.shown(of(minute), { talk: 93_000, flag: 'colleague' }),
    ],
    [],
  ],
  ['nine values in ten minutes', strangers(9, minute), ['strangers: alert']],
  ['ten', strangers(10, minute), ['strangers: alert', 'burst: end-sessions']],
  [
    'one word in another department, with no case there',
    [write.shown({ ...of(0), department: 'billing' }, { talk: 30_000 })],
    ['unfamiliar-department: note'],
  ],
  [
    'three of them',
    times(3, (n) => write.shown({ ...of(n * hour), department: 'billing' }, { talk: 30_000 + n })),
    ['unfamiliar-department: note', 'unfamiliar-department: alert'],
  ],
  [
    'cases of another department that were given to them',
    times(3, (n) => [
      write.shown({ ...of(n * hour), department: 'billing' }, { talk: 30_000 + n, scope: 'case' }),
      write.shown({ ...of(n * hour + minute), department: 'billing' }, { talk: 30_000 + n }),
    ]).flat(),
    [],
  ],
  ['four refusals in ten minutes', times(4, (n) => write.denied(of(n * minute))), []],
  ['five refusals', times(5, (n) => write.denied(of(n * minute))), ['probing: alert']],
  [
    'fifteen refusals',
    times(15, (n) => write.denied(of(n * 10_000))),
    ['probing: alert', 'probing: end-sessions'],
  ],
  [
    'a look at three in the morning',
    [write.shown({ worker: ana, at: at - 7 * hour }, { talk: 10_000 })],
    ['odd-hours: note'],
  ],
  [
    'strangers at three in the morning',
    times(2, (n) => write.shown({ worker: ana, at: at - 7 * hour + n * minute }, { talk: 40_000 + n })),
    ['odd-hours: note', 'odd-hours: alert'],
  ],
  [
    'a look on a holiday',
    [write.shown({ worker: ana, at: morning(16) }, { talk: 10_000 })],
    ['odd-hours: note'],
  ],
  [
    'a sign-in from a new place, and a case',
    [write.signedIn(of(0), true), write.shown(of(minute), { talk: 50_000, scope: 'case' })],
    [],
  ],
  [
    'a sign-in from a new place, and three strangers',
    [write.signedIn(of(-minute), true), ...strangers(3, minute)],
    ['new-place: note', 'new-place: alert'],
  ],
  [
    'a recovery code, and three strangers',
    [write.recovered(of(-minute)), ...strangers(3, minute)],
    ['after-reset: note', 'after-reset: alert'],
  ],
  ['fifty rows taken along', [write.exported(of(0), 50)], []],
  ['fifty-one', [write.exported(of(0), 51)], ['export: alert']],
  ['more than three hundred in pieces', times(7, (n) => write.exported(of(n * hour), 45)), ['export: alert']],
  ['glass that was broken', [write.glass(of(0), 60_000)], ['broken-glass: alert']],
  [
    'thirty-nine talks looked at in an hour',
    times(39, (n) => write.looked(of(n * minute), 'talk', 9, 70_000 + n)),
    [],
  ],
  ['forty', times(40, (n) => write.looked(of(n * minute), 'talk', 9, 70_000 + n)), ['paging: alert']],
  [
    'two colleagues at one stranger',
    [ana, bob].map((worker, n) => write.shown(of(n * hour, worker), { talk: 80_000 })),
    [],
  ],
  [
    'three colleagues',
    [ana, bob, carla].map((worker, n) => write.shown(of(n * hour, worker), { talk: 80_000 })),
    ['same-person: alert'],
  ],
  [
    'the same reason five times, for cases of their own',
    times(5, (n) => write.shown(of(n * hour), { talk: 10_000, repeats: n })),
    ['copied-reasons: note'],
  ],
])('%s', (_what, entries, alerts) => {
  expect(told(entries)).toEqual(alerts)
})

test('an alert carries its numbers, since when it looked, and the entry that met it', () => {
  const [alert] = alertsOn([...usual, ...strangers(5, hour)])
  expect(alert).toMatchObject({ rule: 'strangers', staff: ana.staff, at: at + 4 * hour })
  expect(alert?.cause).toBe(usual.length + 4)
  expect(alert?.numbers).toEqual({ strangers: 5, usual: 0, limit: 5 })
})

test('entries that come twice change nothing', () => {
  const entries = [
    ...usual,
    ...strangers(12, minute),
    ...times(6, (n) => write.denied(of(hour + n * minute))),
  ]
  expect(alertsOn(entries, 3)).toEqual(alertsOn(entries))
})

test('a rule after the other ends sign-ins, and then nobody comes in as them', () => {
  const steps = told([
    ...strangers(12, 20_000),
    ...times(5, (n) => write.denied(of(hour + n * minute))),
    write.exported(of(2 * hour), 500),
  ])
  expect(steps).toEqual([
    'strangers: alert',
    'burst: end-sessions',
    'probing: end-sessions',
    'export: freeze',
  ])
})

test('of misuses among the work of forty people the watch finds nearly all, and little else', () => {
  const judged = judgeWatch(simulate(11, { days: 30, misused: 28 }), 30)
  expect(judged.recall).toBeGreaterThanOrEqual(0.95)
  expect(judged.falseAWeek).toBeLessThanOrEqual(0.5)
})
