import type { Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Bot } from '../flow/bot.ts'
import { loadBot } from '../flow/load-bot.ts'
import type { Mistake } from '../flow/mistake.ts'
import { recallBot } from '../flow/recall-bot.ts'
import { departmentOpening, type Opening } from '../handoff/department-hours.ts'
import { type IsHoliday, loadHolidays } from '../handoff/holidays.ts'
import { type OpeningHours, parseOpeningHours } from '../handoff/opening-hours.ts'
import type { BlindIndex, DepartmentName } from '../ids.ts'
import { trainingHash } from '../intent/training-hash.ts'
import type { BotVersions } from '../turn/bot-versions.ts'
import type { Bots, Understanding } from '../turn/needs.ts'
import type { Lacks } from './deployment-mistakes.ts'
import { hashText } from './hash-text.ts'
import { type LearnedModels, type LearningNeeds, learnedModels } from './learned-models.ts'
import { emptyShelf, type MediaShelf, shownBy } from './media-shelf.ts'
import { examplesOf, understandingFrom } from './understand.ts'
import { versionFiles } from './version-files.ts'

export type BotLibrary = Bots & {
  /** What was saved last without a mistake: what designers are at. Until something was saved, the live version. */
  readonly draft: () => Bot
  /** Makes these files the draft, unless they have mistakes: then all of them, and the last good draft stays. */
  readonly load: (files: ReadonlyMap<string, string>, now: Instant) => Promise<readonly Mistake[]>
  /** The files that were loaded last, mistakes and all; until some were, those of the live version. */
  readonly saved: () => ReadonlyMap<string, string>
  /** What is wrong with the files that were loaded last; none: they are the draft. */
  readonly mistakes: () => readonly Mistake[]
  /** Gives customers this version from now on. False: it was never kept, or cannot be read here. */
  readonly goLive: (hash: string) => Promise<boolean>
  /** The bytes of a file that a prompt shows, by their SHA-256; null: not there. */
  readonly mediaBytes: MediaShelf['bytes']
}

type LibraryNeeds = LearningNeeds & {
  readonly versions: BotVersions
  /** Nothing is there where it is not given: prompts go in words. */
  readonly media?: MediaShelf
  /** Who gets the draft; nobody where it is not given. */
  readonly isTester?: (identifiers: readonly BlindIndex[]) => boolean
  /** What a bot asks for and this deployment does not give; nothing is looked at where it is not given. */
  readonly lacks?: Lacks
}

type OpeningAt = (now: Instant) => Opening

/** Older versions held ready; the next one takes the place of the one that was longest not asked for. */
const mostShelved = 12

const nobody = () => false
const nothing = () => []

/** The bots this process knows: the live one, the draft, and older versions that talks still stand on, loaded when first asked for. */
export function createBotLibrary({
  versions,
  media = emptyShelf,
  isTester = nobody,
  lacks = nothing,
  ...learning
}: LibraryNeeds): BotLibrary {
  const shelf = new Map<string, Promise<Bot | null>>()
  const understandings = new WeakMap<Bot, Understanding>()
  const openings = new WeakMap<Bot, Map<DepartmentName, Promise<OpeningAt>>>()
  let live: Bot | null = null
  let draft: Bot | null = null
  let learned: { readonly of: string; readonly models: LearnedModels } | null = null
  let saved: ReadonlyMap<string, string> | null = null
  let mistakes: readonly Mistake[] = []

  async function taught(bot: Bot): Promise<Bot> {
    const examples = examplesOf(bot)
    const of = trainingHash(examples)
    // Most edits change no example.
    if (learned?.of !== of) learned = { of, models: await learnedModels(learning, examples) }
    understandings.set(bot, understandingFrom(bot, learned.models))
    return bot
  }

  async function fromVersions(hash: string): Promise<Bot | null> {
    const files = await versions.files(hash)
    const bot = files && (await recallBot(files, hashText))
    return bot && taught(bot)
  }

  /** What failed, or is not there, is asked for anew the next time. */
  function shelve(hash: string, bot: Promise<Bot | null>): Promise<Bot | null> {
    const forget = () => shelf.get(hash) === bot && shelf.delete(hash)
    shelf.delete(hash)
    shelf.set(hash, bot)
    bot.then((found) => found ?? forget(), forget)
    const [oldest] = shelf.keys()
    if (oldest !== undefined && shelf.size > mostShelved) shelf.delete(oldest)
    return bot
  }

  const one = (first: Bot | null, second: Bot | null): Bot => {
    const bot = first ?? second
    if (!bot) throw new Fault('BAD_FLOW', 'no bot is loaded yet')
    return bot
  }
  const current = () => one(live, draft)

  async function at(hash: string): Promise<Bot | null> {
    const inHand = [live, draft].find((bot) => bot?.hash === hash)
    return inHand ?? shelve(hash, shelf.get(hash) ?? fromVersions(hash))
  }

  return {
    current,
    draft: () => one(draft, live),
    saved: () => saved ?? one(draft, live).files,
    mistakes: () => mistakes,
    servedTo: (identifiers) => {
      const isDraft = isTester(identifiers)
      return { bot: isDraft ? one(draft, live) : current(), isDraft }
    },
    at,
    understanding: (bot) => {
      const own = understandings.get(bot)
      if (!own) throw new Fault('BAD_FLOW', 'this bot was not loaded here')
      return own
    },
    opening: async (bot, department, now) => {
      const known = openings.get(bot) ?? new Map<DepartmentName, Promise<OpeningAt>>()
      openings.set(bot, known)
      const opening = known.get(department) ?? openingOf(bot, department)
      known.set(department, opening)
      return (await opening)(now)
    },
    load: async (written, now) => {
      const files = versionFiles(written)
      const loaded = await loadBot(files, hashText)
      saved = files
      mistakes = loaded.outcome === 'refused' ? loaded.mistakes : lacks(loaded.bot)
      if (loaded.outcome === 'refused' || mistakes.length > 0) return mistakes
      const { hash } = loaded.bot
      const bot = (await shelf.get(hash)) ?? (await taught(loaded.bot))
      void shelve(hash, Promise.resolve(bot))
      await media.keep(bot, now)
      await versions.keep({ hash, files: bot.files, media: shownBy(bot) }, now)
      draft = bot
      return []
    },
    goLive: async (hash) => {
      const bot = await at(hash)
      live = bot ?? live
      return bot !== null
    },
    mediaBytes: media.bytes,
  }
}

/** A department's clock. What the checks let pass can be read; anything else counts as always closed. */
async function openingOf({ business }: Bot, name: DepartmentName): Promise<OpeningAt> {
  const department = business.departments.get(name)
  const hours: OpeningHours = parsedOr(parseOpeningHours(department?.hours ?? ''), [])
  const { holidays } = department ?? { holidays: null }
  const names = holidays === null ? [] : typeof holidays === 'string' ? [holidays] : holidays
  const isHoliday: IsHoliday = parsedOr(await loadHolidays(names), () => false)
  return (now) => departmentOpening({ hours, isHoliday, timeZone: business.timezone }, now)
}

const parsedOr = <Parsed extends object>(
  parsed: Parsed | { readonly mistake: string },
  otherwise: Parsed,
): Parsed => ('mistake' in parsed ? otherwise : parsed)
