import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { edgeWords } from '../cli/coverage-lines.ts'
import type { Bot } from '../flow/bot.ts'
import type { CoverageTally } from '../flow/cover/coverage.ts'
import { firstWords } from '../flow/cover/first-words.ts'
import { nonsense } from '../flow/cover/nonsense.ts'
import { planTalk, type TalkPlan } from '../flow/cover/plan-talk.ts'
import { type Leg, shortestWay } from '../flow/cover/shortest-way.ts'
import { type Edge, edgesOf, walkOf } from '../flow/cover/walk.ts'
import type { Flow } from '../flow/flow.ts'
import type { TalkTest, TalkTurn, WrittenTalk } from '../flow/talk/talk-test.ts'
import { writeTalkTest } from '../flow/talk/write-talk-test.ts'
import type { Locale } from '../ids.ts'
import type { BotLibrary } from './bot-library.ts'
import { coverTalk } from './cover-talk.ts'
import { playTalk, type TalkWatch } from './play-talk.ts'
import { readTextFile } from './read-text-file.ts'
import { recordedTurn } from './recorded-turn.ts'

/** A talk for a way that no talk took; null: none was found that takes it. */
export type WrittenEdge = { readonly flow: string; readonly edge: Edge; readonly talk: WrittenTalk | null }

/** Above the talks of a file that is new. */
const head =
  '# Written by `sigilo flow test --write-missing`: one talk for a way that no other talk takes. Give them names, change them, keep them.\n'

type Needs = { readonly library: BotLibrary; readonly tally: CoverageTally }

/**
 * Writes a talk for every way that no talk takes, by the shortest way there, and plays it: what the bot said is what it
 * must say from then on. Ways that an earlier one of these talks takes need none of their own. Languages take turns.
 */
export async function writeMissing({ library, tally }: Needs): Promise<readonly WrittenEdge[]> {
  const bot = library.current()
  const written: WrittenEdge[] = []
  for (const flow of bot.flows.values())
    for (const edge of edgesOf(flow)) {
      if (isTaken(tally, flow, edge)) continue
      const locale =
        bot.business.locales[written.length % bot.business.locales.length] ?? bot.business.locales[0]
      const talk = await talkFor({ library, tally }, { flow, edge, locale })
      written.push({ flow: flow.flow, edge, talk })
    }
  return written
}

const isTaken = (tally: CoverageTally, { flow }: Flow, edge: Edge): boolean =>
  tally
    .coverage()
    .flows.some(
      (covered) =>
        covered.flow === flow &&
        covered.edges.some((one) => one.taken && one.edge.join(' ') === edge.join(' ')),
    )

type Wanted = { readonly flow: Flow; readonly edge: Edge; readonly locale: Locale }

async function talkFor(needs: Needs, wanted: Wanted): Promise<WrittenTalk | null> {
  const { flow, edge, locale } = wanted
  const bot = needs.library.current()
  const legs = shortestWay(bot, flow, edge)
  if (!legs) return null
  for (const { plan, first } of attempts(bot, legs, wanted)) {
    const talk: WrittenTalk = {
      talk: edgeWords(flow.flow, edge),
      person: { whatsapp: 'unknown', locale },
      ...(Object.keys(plan.services).length > 0 ? { services: plan.services } : {}),
      turns: [...first, ...plan.turns],
    }
    const played = await play(needs, talk, wanted)
    if (played) return played
  }
  return null
}

type Attempt = { readonly plan: TalkPlan; readonly first: readonly TalkTurn[] }

/** After every beginning every kind of nonsense, where there is any to say. */
function attempts(bot: Bot, legs: readonly Leg[], { flow, locale }: Wanted): readonly Attempt[] {
  const beginnings = firstWords(bot, beginsWith(legs, flow), locale)
  const plans = nonsense.flatMap((_, noise) => planTalk(bot, legs, { locale, noise }) ?? [])
  const [only] = plans
  const isQuiet = plans.every((plan) => JSON.stringify(plan) === JSON.stringify(only))
  return beginnings.flatMap((first) => (isQuiet ? plans.slice(0, 1) : plans).map((plan) => ({ plan, first })))
}

const beginsWith = ([first]: readonly Leg[], flow: Flow): Flow => first?.flow ?? flow

/** The talk as it went; null where it did not take the way it is for. What it covers counts only then. */
async function play(
  { library, tally }: Needs,
  talk: WrittenTalk,
  { flow, edge }: Wanted,
): Promise<WrittenTalk | null> {
  const test: TalkTest = { ...talk, file: '', line: 1, lines: [] }
  const turns: TalkTurn[] = []
  const seen: Parameters<TalkWatch['stepped']>[0][] = []
  const watch: TalkWatch = {
    stepped: (taken) => seen.push(taken),
    turnTaken: (room, turn, { lines }) => {
      turns.push(recordedTurn(turn, lines, room.calls, { notice: false }))
    },
  }
  const failures = await playTalk({ library, log: () => undefined, watch }, test)
  const took = seen.some(
    (taken) =>
      taken.flow.flow === flow.flow && walkOf(taken).edges.some((one) => one.join(' ') === edge.join(' ')),
  )
  if (failures.length > 0 || !took) return null
  const kept = { ...talk, turns }
  // Once more as it is written, for what it says and keeps.
  const again = await playTalk(
    { library, log: () => undefined, watch: coverTalk(tally, test) },
    { ...test, turns },
  )
  return again.length === 0 ? kept : null
}

/**
 * Adds the talks to `<flow>.generated.talk.yaml`, each file after what it already has.
 *
 * @returns what to tell the designer
 */
export async function keepMissing(
  folder: string,
  written: readonly WrittenEdge[],
): Promise<readonly string[]> {
  const lines: string[] = []
  for (const flow of new Set(written.map((one) => one.flow))) {
    const talks = written.flatMap((one) => (one.flow === flow && one.talk ? [writeTalkTest(one.talk)] : []))
    if (talks.length === 0) continue
    const path = join(folder, `${flow}.generated.talk.yaml`)
    const before = (await stat(path).catch(() => null)) ? await readTextFile(path) : null
    await writeFile(path, `${before === null ? head : `${before}---\n`}${talks.join('---\n')}`)
    lines.push(`Wrote ${talks.length} talks to ${path}.`)
  }
  const none = written
    .filter(({ talk }) => talk === null)
    .map(({ flow, edge }) => `  ${edgeWords(flow, edge)}`)
  return [...lines, ...(none.length > 0 ? ['These ways need a talk of your own:', ...none] : [])]
}
