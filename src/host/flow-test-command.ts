import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { memoryStores } from '../adapter/memory/memory-stores.ts'
import { counted } from '../cli/counted.ts'
import { coverageJson, coverageLines, lowestPercent } from '../cli/coverage-lines.ts'
import { type FlowTestResult, flowTestLines, isPassed, type PlayedTalk } from '../cli/flow-test.ts'
import { junitXml } from '../cli/junit.ts'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { type CoverageTally, tallyOf } from '../flow/cover/coverage.ts'
import { mistakeLine } from '../flow/mistake.ts'
import { checkTalks } from '../flow/talk/check-talks.ts'
import type { TalkTest } from '../flow/talk/talk-test.ts'
import { botFilesOf, mediaBytesOf } from './bot-files-of.ts'
import { type BotLibrary, createBotLibrary } from './bot-library.ts'
import { readBotFolders, readDataFolder } from './config.ts'
import { coverTalk } from './cover-talk.ts'
import { keepCoverage } from './coverage-file.ts'
import { emptyShelf, shelfOver } from './media-shelf.ts'
import { playTalk } from './play-talk.ts'
import { trainHere } from './train-model.ts'
import { keepMissing, writeMissing } from './write-missing.ts'

type TestIo = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What is wanted beside the talks themselves. */
export type FlowTestWish = {
  readonly folder: string | undefined
  readonly coverage: boolean
  /** Percent of steps and of ways that talks must come to; null: any. */
  readonly min: number | null
  /** Talks are written for the ways that no talk takes. */
  readonly writeMissing: boolean
  /** Files to write, coverage as JSON and the talks as JUnit's XML. */
  readonly json: string | null
  readonly junit: string | null
}

/** `sigilo flow test [DIR]` @throws Fault `BAD_FLOW` */
export async function runFlowTests({ out, tell, environment }: TestIo, wish: FlowTestWish): Promise<number> {
  const files = await botFilesOf(environment, wish.folder)
  const media = shelfOver(mediaBytesOf(environment, wish.folder, files))
  const library = await loadForPlay(files, tell, join(readDataFolder(environment), 'models'), media)
  const tally = tallyOf(library.current())
  const { tests, mistakes, leftOut } = checkTalks(files, library.current())
  const result: FlowTestResult = { mistakes, played: await playAll(library, tests, tally) }
  for (const line of flowTestLines(result)) out(line)
  if (leftOut > 0) out(`${counted(leftOut, 'talk')} not played: in languages that "locales" does not list.`)
  const { flows } =
    wish.folder === undefined ? readBotFolders(environment) : { flows: join(wish.folder, 'flows') }
  if (wish.writeMissing)
    for (const line of await keepMissing(flows, await writeMissing({ library, tally }))) out(line)
  const coverage = tally.coverage()
  const json = coverageJson(library.current().hash, coverage)
  if (wish.coverage) {
    for (const line of ['', ...coverageLines(coverage)]) out(line)
    await keepCoverage(flows, json).catch(() =>
      tell('The page of flows cannot show this: no file can be kept beside the flows.'),
    )
  }
  if (wish.junit !== null) await writeFile(wish.junit, junitXml(result))
  if (wish.json !== null) await writeFile(wish.json, json)
  const isEnough = wish.min === null || lowestPercent(coverage) >= wish.min
  if (!isEnough)
    out(`Talks come to ${lowestPercent(coverage)} % of steps and ways; --min asks for ${wish.min} %.`)
  return isPassed(result) && isEnough ? 0 : 1
}

export const talksOf = (files: ReadonlyMap<string, string>): readonly TalkTest[] =>
  checkTalks(files, null).tests

/** Talks in play at once: each waits for timers of its own little world. */
const atOnce = 8

/** Plays every talk in a room of its own; the results are in the order of the talks. */
export async function playAll(
  library: BotLibrary,
  talks: readonly TalkTest[],
  tally: CoverageTally,
): Promise<readonly PlayedTalk[]> {
  const played: PlayedTalk[] = []
  const waiting = talks.entries()
  const play = async () => {
    for (const [at, test] of waiting) {
      const start = systemClock.now()
      const failures = await playTalk({ library, log: () => undefined, watch: coverTalk(tally, test) }, test)
      played[at] = { test, failures, milliseconds: systemClock.now() - start }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, play))
  return played
}

/**
 * A library of one bot, kept in memory.
 * @param cache folder for what is learned from examples; null: it is learned each time
 * @param media where the bytes of pictures are; not given: prompts go in words
 * @throws Fault `BAD_FLOW` after telling every mistake
 */
export async function loadForPlay(
  files: ReadonlyMap<string, string>,
  tell: (line: string) => void,
  cache: string | null,
  media = emptyShelf,
): Promise<BotLibrary> {
  const { botVersions } = memoryStores({ ruleOf: (name) => ({ name, needs: 'nothing' }), clock: systemClock })
  const library = createBotLibrary({ versions: botVersions, media, cache, train: trainHere })
  const mistakes = await library.load(files, systemClock.now())
  for (const mistake of mistakes) tell(mistakeLine(mistake))
  if (mistakes.length > 0) throw new Fault('BAD_FLOW', 'the files have mistakes (listed above)')
  return library
}
