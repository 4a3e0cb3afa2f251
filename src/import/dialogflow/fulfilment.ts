import { type Json, listAt, textAt, textsAt, within } from './json.ts'
import type { Ledger } from './ledger.ts'
import { localeOf } from './names.ts'

/** Words by language of ours. */
export type Words = ReadonlyMap<string, string>
/** What is said and done at one place of an agent. */
export type Said = {
  readonly words: Words
  /** Each message by itself, as test cases hold them. */
  readonly messages: readonly { readonly locale: string; readonly text: string }[]
  readonly handsOff: boolean
  readonly ends: boolean
}

const silent: Said = { words: new Map(), messages: [], handsOff: false, ends: false }

/** What of a message has no counterpart, by its key. */
const lost: Readonly<Record<string, string>> = {
  payload: 'a custom payload is not shown in WhatsApp',
  playAudio: 'audio is not played',
  mixedAudio: 'audio is not played',
  telephonyTransferCall: 'calls are not transferred',
  conversationSuccess: 'marks of success are not kept',
  knowledgeInfoCard: 'there is no knowledge base',
  toolCall: 'there are no tools',
}

/** Where words are looked at: the language of messages without one, and the ledger. */
export type Reading = { readonly fallback: string; readonly ledger: Ledger; readonly object: string }

/** A fulfilment of any kind; what it does beside speaking is remarked at the object it belongs to. */
export function readFulfilment(fulfilment: Json, reading: Reading): Said {
  remarkDeeds(fulfilment, reading)
  const messages = listAt(fulfilment, 'messages')
  if (messages.length === 0) return silent
  const spoken = messages.flatMap((message) => messageOf(message, reading))
  const words = new Map<string, string>()
  const once = spoken.filter(
    ({ locale, text }, at) => spoken.findIndex((one) => one.locale === locale && one.text === text) === at,
  )
  for (const { locale, text } of once) words.set(locale, [words.get(locale) ?? [], text].flat().join('\n'))
  return {
    words,
    messages: once,
    handsOff: messages.some((message) => 'liveAgentHandoff' in message),
    ends: messages.some((message) => 'endInteraction' in message),
  }
}

/** The words of one message, in a language of ours; none where it has none. */
function messageOf(message: Json, { ledger, object, fallback }: Reading): Said['messages'] {
  for (const [key, why] of Object.entries(lost)) if (key in message) ledger.remark(object, why)
  const texts = textsAt(within(message, 'text'), 'text').filter((text) => text.trim() !== '')
  const [text] = texts
  if (text === undefined) return []
  const code = textAt(message, 'languageCode') || fallback
  const locale = localeOf(code)
  if (locale === null) {
    ledger.remark(object, `its words in "${code}" are in no language that is read here`)
    return []
  }
  if (texts.length > 1) ledger.remark(object, `of ${texts.length} variants of a message the first was taken`)
  return [{ locale, text: text.trim() }]
}

function remarkDeeds(fulfilment: Json, { ledger, object }: Reading): void {
  const webhook = textAt(fulfilment, 'webhook')
  if (webhook !== '') {
    const tag = textAt(fulfilment, 'tag')
    ledger.remark(
      object,
      `it asks a webhook${tag === '' ? '' : ` ("${tag}")`}: declare the service in services.yaml and add a "call"`,
    )
  }
  if (listAt(fulfilment, 'setParameterActions').length > 0)
    ledger.remark(object, 'it sets parameters: write a "set" where they are needed')
  if (listAt(fulfilment, 'conditionalCases').length > 0)
    ledger.remark(object, 'it says different things by condition: write an "if" with a prompt each')
  if (listAt(fulfilment, 'generators').length > 0 || 'enableGenerativeFallback' in fulfilment)
    ledger.remark(object, 'no words are made up by a model here')
}
