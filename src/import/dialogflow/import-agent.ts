import { loadBot } from '../../flow/load-bot.ts'
import { mistakeLine } from '../../flow/mistake.ts'
import { readZip } from '../read-zip.ts'
import { type AgentPackage, readPackage } from './agent-package.ts'
import { botFiles } from './bot-files.ts'
import { textAt, textsAt } from './json.ts'
import type { Fate } from './ledger.ts'
import { localeOf } from './names.ts'
import { reportOf } from './report.ts'
import { type LooksPersonal, learnIntents, phrasesObject } from './words-of-intents.ts'
import { writeBot } from './write-bot.ts'
import { writeTalks } from './write-talks.ts'

export type ImportNeeds = {
  readonly looksPersonal: LooksPersonal
  /** The prompts that ship: path → text. */
  readonly shipped: ReadonlyMap<string, string>
  /** The day an answer of the FAQ is to be read again, `2027-03-01`. */
  readonly review: string
  readonly hash: (text: string) => Promise<string>
}

export type Imported =
  | { readonly outcome: 'refused'; readonly why: string }
  | {
      readonly outcome: 'imported'
      /** `flows/…`, `prompts/…` and the report, by path. */
      readonly files: ReadonlyMap<string, string>
      readonly fates: ReadonlyMap<string, Readonly<Fate>>
      /** What `flow check` says of the result. */
      readonly mistakes: readonly string[]
      readonly name: string
    }

/** A Dialogflow CX agent as a bot of ours: pure, nothing is written. Never throws because of what the zip holds. */
export async function importAgent(zip: Uint8Array, needs: ImportNeeds): Promise<Imported> {
  const unzipped = readZip(zip)
  if (unzipped.outcome === 'refused') return unzipped
  const read = readPackage(unzipped.files)
  if (read.outcome === 'refused') return read
  const { agent } = read
  const locales = localesOf(agent)
  if (locales.length === 0)
    return { outcome: 'refused', why: 'it speaks none of Portuguese, Italian, Spanish and English' }
  for (const intent of agent.intents)
    for (const code of intent.phrases.keys()) agent.ledger.expect(phrasesObject(intent, code))
  const learned = await learnIntents(agent, needs.looksPersonal)
  const bot = writeBot({ agent, locales, learned })
  const talks = await writeTalks(agent, bot.spoken, needs.looksPersonal)
  const files = new Map(botFiles({ ...needs, agent, locales, learned, bot, talks }))
  const loaded = await loadBot(files, needs.hash)
  const mistakes = loaded.outcome === 'refused' ? loaded.mistakes.map(mistakeLine) : []
  const fates = agent.ledger.settle(unspoken)
  const name = textAt(agent.agent, 'displayName') || 'agent'
  files.set('IMPORT.md', reportOf({ name, fates, mistakes, flows: bot.flows }))
  return { outcome: 'imported', files, fates, mistakes, name }
}

const settings = new Set([
  'displayName',
  'defaultLanguageCode',
  'supportedLanguageCodes',
  'timeZone',
  'startFlow',
])

function unspoken(object: string): string {
  if (object.startsWith('agent setting')) return 'it has no counterpart here'
  if (/^(intent|phrases)/.test(object)) return 'no flow begins with it'
  if (object.startsWith('entity')) return 'no question of an imported flow asks for it'
  return 'no way that was carried over leads here'
}

/** Our languages for those of the agent, its first one first. */
function localesOf({ agent, ledger }: AgentPackage): readonly string[] {
  const codes = [textAt(agent, 'defaultLanguageCode'), ...textsAt(agent, 'supportedLanguageCodes')]
  const locales: string[] = []
  for (const key of settings) if (key in agent) ledger.map(`agent setting "${key}"`)
  for (const code of codes.filter((one) => one !== '')) {
    const locale = localeOf(code)
    const setting = 'agent setting "supportedLanguageCodes"'
    if (locale === null) ledger.remark(setting, `"${code}" is not read here`)
    else if (locales.includes(locale)) ledger.remark(setting, `"${code}" became one with "${locale}"`)
    else locales.push(locale)
  }
  return locales
}
