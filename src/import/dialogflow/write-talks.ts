import type { AgentPackage, Page } from './agent-package.ts'
import type { Said } from './fulfilment.ts'
import { type Json, listAt, textAt, textsAt, within } from './json.ts'
import type { Ledger } from './ledger.ts'
import { localeOf } from './names.ts'
import type { LooksPersonal } from './words-of-intents.ts'

/** language and words → the prompt that says them. */
export type Spoken = Map<string, string>

export const remember = (spoken: Spoken, prompt: string, { messages }: Said): void => {
  for (const { locale, text } of messages) {
    const key = spokenKey(locale, text)
    if (!spoken.has(key)) spoken.set(key, prompt)
  }
}

const spokenKey = (locale: string, text: string): string => `${locale} ${text.trim().replace(/\s+/g, ' ')}`

type WrittenTalk = {
  readonly talk: string
  readonly person: { readonly whatsapp: 'unknown'; readonly locale: string }
  readonly turns: readonly Turn[]
}

/** Test cases as talks: what a person wrote, and which prompts our bot has for what the agent said then. */
export async function writeTalks(
  agent: AgentPackage,
  spoken: Spoken,
  looksPersonal: LooksPersonal,
): Promise<readonly WrittenTalk[]> {
  const { ledger } = agent
  const talks: WrittenTalk[] = []
  for (const test of agent.testCases) {
    const [first = {}] = listAt(test.json, 'testCaseConversationTurns')
    const locale = localeOf(
      textAt(inputOf(first), 'languageCode') || textAt(agent.agent, 'defaultLanguageCode'),
    )
    if (locale === null) {
      ledger.remark(test.object, 'its language is not read here')
      continue
    }
    const turns = await turnsOf({ ledger, spoken, looksPersonal, locale }, test)
    if (turns.length === 0) continue
    ledger.map(test.object)
    talks.push({ talk: test.name, person: { whatsapp: 'unknown', locale }, turns })
  }
  return talks
}

type Turn = Readonly<Record<string, unknown>>
type TalkNeeds = {
  readonly ledger: Ledger
  readonly spoken: Spoken
  readonly looksPersonal: LooksPersonal
  readonly locale: string
}

const inputOf = (turn: Json): Json => within(within(turn, 'userInput'), 'input')

/** The turns up to the first that nobody could write, or that holds somebody's data. */
async function turnsOf(
  { ledger, spoken, looksPersonal, locale }: TalkNeeds,
  { object, json }: Page,
): Promise<readonly Turn[]> {
  const turns: Turn[] = []
  for (const [index, turn] of listAt(json, 'testCaseConversationTurns').entries()) {
    const words = textAt(within(inputOf(turn), 'text'), 'text').trim()
    const why =
      words === ''
        ? 'nobody writes there, an event or a key is pressed'
        : (await looksPersonal(words, locale))
          ? "the words look like somebody's data"
          : null
    if (why !== null) {
      ledger.remark(object, `from turn ${index + 1} on it was left out: ${why}`)
      return turns
    }
    const responses = listAt(within(turn, 'virtualAgentOutput'), 'textResponses')
    const { prompts, unknown } = promptsOf(responses, locale, spoken)
    if (unknown > 0)
      ledger.remark(object, `turn ${index + 1}: ${unknown} of the agent's messages are no prompt of ours`)
    turns.push(prompts.length > 0 && unknown === 0 ? { person: words, bot: prompts } : { person: words })
  }
  return turns
}

function promptsOf(responses: readonly Readonly<Record<string, unknown>>[], locale: string, spoken: Spoken) {
  const prompts: string[] = []
  let unknown = 0
  for (const text of responses.flatMap((response) => textsAt(response, 'text').slice(0, 1))) {
    const prompt = spoken.get(spokenKey(locale, text))
    if (prompt === undefined) unknown += text.trim() === '' ? 0 : 1
    else if (prompts.at(-1) !== prompt) prompts.push(prompt)
  }
  return { prompts, unknown }
}
