import { createHash } from 'node:crypto'
import type { Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Bot } from '../flow/bot.ts'
import { loadBot } from '../flow/load-bot.ts'
import type { Mistake } from '../flow/mistake.ts'
import { departmentOpening, type Opening } from '../handoff/department-hours.ts'
import { type IsHoliday, loadHolidays } from '../handoff/holidays.ts'
import { type OpeningHours, parseOpeningHours } from '../handoff/opening-hours.ts'
import type { DepartmentName } from '../ids.ts'
import type { Bots, Understanding } from '../turn/needs.ts'
import type { BotVersions } from '../turn/ports.ts'
import { understand } from './understand.ts'

type Shelved = { readonly bot: Bot; readonly understanding: Understanding }

export type BotLibrary = Bots & {
  /** Makes these files the live bot, unless they have mistakes: then all of them, and the last good bot stays. */
  readonly load: (files: ReadonlyMap<string, string>, now: Instant) => Promise<readonly Mistake[]>
}

const hashText = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'))

type LibraryNeeds = {
  readonly versions: BotVersions
  /** Folder for learned models; null: learned at each start. */
  readonly cache: string | null
}

/** The bots this process knows: the live one, and older versions that talks still stand on, loaded when first asked for. */
export function createBotLibrary({ versions, cache }: LibraryNeeds): BotLibrary {
  const shelf = new Map<string, Shelved>()
  const openings = new Map<string, Promise<(now: Instant) => Opening>>()
  let live: Shelved | null = null

  async function shelve(files: ReadonlyMap<string, string>): Promise<Shelved | readonly Mistake[]> {
    const loaded = await loadBot(files, hashText)
    if (loaded.outcome === 'refused') return loaded.mistakes
    const known = shelf.get(loaded.bot.hash)
    if (known) return known
    const shelved = { bot: loaded.bot, understanding: await understand(loaded.bot, cache) }
    shelf.set(loaded.bot.hash, shelved)
    return shelved
  }

  const current = (): Shelved => {
    if (!live) throw new Fault('BAD_FLOW', 'no bot is loaded yet')
    return live
  }

  return {
    current: () => current().bot,
    at: async (hash) => {
      const known = shelf.get(hash)
      if (known) return known.bot
      const files = await versions.files(hash)
      const shelved = files ? await shelve(files) : null
      return shelved && 'bot' in shelved ? shelved.bot : null
    },
    understanding: (bot) => (shelf.get(bot.hash) ?? current()).understanding,
    opening: async (bot, department, now) => {
      const key = `${bot.hash} ${department}`
      const known = openings.get(key) ?? openingOf(bot, department)
      openings.set(key, known)
      return (await known)(now)
    },
    load: async (written, now) => {
      const files = new Map([...written].filter(([path]) => !path.endsWith('.talk.yaml')))
      const shelved = await shelve(files)
      if (!('bot' in shelved)) return shelved
      await versions.keep(shelved.bot.hash, shelved.bot.files, now)
      live = shelved
      return []
    },
  }
}

/** A department's clock. What the checks let pass can be read; anything else counts as always closed. */
async function openingOf({ business }: Bot, name: DepartmentName): Promise<(now: Instant) => Opening> {
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
