import type { Database } from '../../src/adapter/postgres/database.ts'
import { consoleApp } from './console-app.ts'
import { readerOf } from './expected-reads.ts'
import {
  canaryOf,
  type Dice,
  makeWorld,
  newCaseNumber,
  newTalkId,
  storeWorld,
  type World,
  type WorldTalk,
} from './world.ts'
import { writtenRules } from './written-rules.ts'

export type SwapReport = {
  readonly requests: number
  readonly shown: number
  /** 404 for what is there and somebody else's. */
  readonly hidden: number
  /** Bytes of somebody else's in any answer. */
  readonly foreignBytes: number
  /** Answers that differ from what the page of permissions says. */
  readonly differences: readonly string[]
  /** Denials and looks that are missing in the log. */
  readonly unrecorded: number
}

/** Random people ask for random ids, most of them not theirs, over HTTP; every byte that comes back is looked at. */
export async function swapIds(database: Database, dice: Dice, requests: number): Promise<SwapReport> {
  const world = makeWorld(dice, { departments: 9, talks: 60 })
  await storeWorld(database, world)
  const { ask, notes } = await consoleApp(database, world.staff)
  const reader = readerOf(world, writtenRules())
  const report = { requests: 0, shown: 0, hidden: 0, foreignBytes: 0, unrecorded: 0 }
  const differences: string[] = []
  for (; report.requests < requests; report.requests += 1) {
    const who = world.staff[dice(world.staff.length)]
    if (!who) continue
    const asked = questionOf(dice, world, (action, talk, name) =>
      name === undefined ? reader.mayTalk(who, action, talk) : reader.may(who, action, name),
    )
    const noted = notes.length
    const { status, text } = await ask(who, asked.path, asked.body)
    if (status === 200) report.shown += 1
    if (status === 404 && asked.isThere) report.hidden += 1
    if (notes.length !== noted + 1) report.unrecorded += 1
    if (asked.isShown !== null && (status === 200) !== asked.isShown)
      differences.push(`${who.roles} ${asked.path} ${status}`)
    const foreign = world.talks.filter((talk) => !reader.mayTalk(who, asked.action, talk))
    for (const talk of foreign) if (text.includes(canaryOf(talk.talk))) report.foreignBytes += text.length
    for (const { number, department } of world.talks.flatMap(({ cases }) => cases))
      if (text.includes(number) && !reader.may(who, asked.action, department))
        report.foreignBytes += text.length
  }
  return { ...report, differences }
}

type May = (
  action: 'case.list' | 'case.open' | 'talk.open' | 'talk.search',
  talk: WorldTalk,
  name?: WorldTalk['cases'][number]['department'],
) => boolean

function questionOf(dice: Dice, world: World, may: May) {
  const talk = world.talks[dice(world.talks.length)] ?? { talk: newTalkId(dice), lane: '', cases: [] }
  const one = talk.cases[dice(Math.max(1, talk.cases.length))]
  switch (dice(10)) {
    case 0:
      return {
        path: '/api/cases',
        body: { which: 'all' },
        action: 'case.list',
        isShown: null,
        isThere: false,
      } as const
    case 1: {
      const words = `canary ${talk.talk.slice(0, dice(3))}`.trim()
      return {
        path: '/api/talks/search',
        body: { words },
        action: 'talk.search',
        isShown: null,
        isThere: false,
      } as const
    }
    case 2:
      return {
        path: '/api/talks/open',
        body: { talk: newTalkId(dice) },
        action: 'talk.open',
        isShown: false,
        isThere: false,
      } as const
    case 3:
      return {
        path: '/api/cases/open',
        body: { case: newCaseNumber(dice) },
        action: 'case.open',
        isShown: false,
        isThere: false,
      } as const
    case 4:
    case 5:
    case 6:
      if (one)
        return {
          path: '/api/cases/open',
          body: { case: one.number },
          action: 'case.open',
          isShown: may('case.open', talk, one.department),
          isThere: true,
        } as const
  }
  return {
    path: '/api/talks/open',
    body: { talk: talk.talk },
    action: 'talk.open',
    isShown: may('talk.open', talk),
    isThere: true,
  } as const
}
