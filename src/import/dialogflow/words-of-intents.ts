import type { AgentPackage, Intent } from './agent-package.ts'
import { type Json, listAt, textAt } from './json.ts'
import { cut, dotted, localeOf, nameGiver } from './names.ts'

/** Whether words look like somebody's data: a name, a number, an address. */
export type LooksPersonal = (words: string, locale: string) => Promise<boolean>
/** Examples by language. */
export type Examples = ReadonlyMap<string, readonly string[]>

const longestTitle = 20

type Hearing = {
  readonly agent: AgentPackage
  readonly looksPersonal: LooksPersonal
  /** language and words → the intent that has them. */
  readonly heard: Map<string, string>
}

/** What people write for each intent, in our languages: every phrase once in the whole bot, none with personal data. */
export async function learnIntents(
  agent: AgentPackage,
  looksPersonal: LooksPersonal,
): Promise<ReadonlyMap<string, Examples>> {
  const hearing: Hearing = { agent, looksPersonal, heard: new Map() }
  const learned = new Map<string, Examples>()
  for (const intent of agent.intents) {
    if (intent.json.isFallback === true) {
      agent.ledger.remark(intent.object, 'what is not understood needs no examples here')
      continue
    }
    const examples = new Map<string, string[]>()
    for (const [code, phrases] of intent.phrases) {
      const locale = localeOf(code)
      if (locale === null) agent.ledger.remark(phrasesObject(intent, code), 'this language is not read here')
      else
        examples.set(locale, [
          ...(examples.get(locale) ?? []),
          ...(await phrasesHeard(hearing, intent, phrases, { code, locale })),
        ])
    }
    learned.set(intent.name, examples)
  }
  return learned
}

async function phrasesHeard(
  { agent, looksPersonal, heard }: Hearing,
  intent: Intent,
  phrases: readonly Json[],
  { code, locale }: { readonly code: string; readonly locale: string },
): Promise<readonly string[]> {
  const kept: string[] = []
  let personal = 0
  let doubled = 0
  for (const words of phrases.map(wordsIn).filter((one) => one !== '')) {
    const key = `${locale} ${words.toLowerCase()}`
    const owner = heard.get(key)
    if (owner !== undefined) doubled += owner === intent.name ? 0 : 1
    else if (await looksPersonal(words, locale)) personal += 1
    else {
      heard.set(key, intent.name)
      kept.push(words)
    }
  }
  const object = phrasesObject(intent, code)
  if (personal > 0)
    agent.ledger.remark(
      object,
      `${personal} look like somebody's data and were left out: write them anew with made-up ones`,
    )
  if (doubled > 0) agent.ledger.remark(object, `${doubled} belong to another intent too and were left out`)
  return kept
}

/** The pieces of a phrase, with what they are examples of, as one text. */
const wordsIn = (phrase: Json): string =>
  listAt(phrase, 'parts')
    .map((part) => textAt(part, 'text'))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

export const phrasesObject = ({ object }: Intent, code: string): string => `phrases in "${code}" of ${object}`

/** Our names for the agent's intents. */
export function intentNames({ intents }: AgentPackage): ReadonlyMap<string, string> {
  const give = nameGiver([])
  return new Map(intents.map(({ name }) => [name, give(dotted(name))] as const))
}

/** What an intent is called on a button: the shortest thing people say for it, else its name. */
export function titleOf(
  intent: string,
  examples: Examples | undefined,
  locales: readonly string[],
): ReadonlyMap<string, string> {
  const plain = cut(intent.replace(/[._-]+/g, ' ').trim() || '…', longestTitle)
  return new Map(
    locales.map((locale) => {
      const [shortest] = (examples?.get(locale) ?? [])
        .filter((words) => words.length >= 2 && words.length <= longestTitle)
        .sort((one, other) => one.length - other.length)
      return [locale, shortest ? `${shortest[0]?.toUpperCase()}${shortest.slice(1)}` : plain] as const
    }),
  )
}
