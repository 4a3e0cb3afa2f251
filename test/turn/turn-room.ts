import { resolve } from 'node:path'
import { demoOrders } from '../../src/adapter/demo-shop/orders.ts'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import type { AuditEntry, AuditKind } from '../../src/audit/entry.ts'
import { clockAt, type Instant, instantOf } from '../../src/clock.ts'
import { type Consent, evolve, noConsent } from '../../src/consent/consent.ts'
import { mistakeLine } from '../../src/flow/mistake.ts'
import { withoutVariant } from '../../src/flow/prompt-variants.ts'
import { botFilesOf } from '../../src/host/bot-files-of.ts'
import { type BotLibrary, createBotLibrary } from '../../src/host/bot-library.ts'
import { bytesInFolder } from '../../src/host/media-folder.ts'
import { shelfOver } from '../../src/host/media-shelf.ts'
import { linesOf } from '../../src/host/play-talk.ts'
import { openTalkRoom, type TalkRoom } from '../../src/host/talk-room.ts'
import { trainHere } from '../../src/host/train-model.ts'
import type { LogEvent } from '../../src/log.ts'
import type { Reply } from '../../src/message/reply.ts'
import type { OutsideDetector } from '../../src/privacy/outside-detector.ts'

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** A Wednesday at ten, São Paulo time: departments are open. */
export const wednesday: Instant = instantOf(Date.UTC(2026, 10, 18, 13))

const countryOf: Readonly<Record<string, string>> = { 'pt-BR': 'BR', it: 'IT', es: 'ES', en: 'US' }

/** Learned models are named by what they were learned from, so that all tests share them. */
const models = resolve('node_modules', '.cache', 'sigilo', 'models')

let shipped: Promise<BotLibrary> | null = null

/**
 * A library with the bot of these files. Without any, it is the repository's own, read once for all tests of a process:
 * whoever loads other files into it later gives them here.
 */
export function loadBot(written?: Promise<ReadonlyMap<string, string>>): Promise<BotLibrary> {
  if (written) return libraryOf(written)
  shipped ??= libraryOf(botFilesOf({}, undefined)).then((library) => ({
    ...library,
    load: () => Promise.reject(new Error('other tests stand on this bot: give loadBot its files')),
  }))
  return shipped
}

async function libraryOf(written: Promise<ReadonlyMap<string, string>>): Promise<BotLibrary> {
  const files = await written
  const media = shelfOver(bytesInFolder('media', files))
  const clock = clockAt(wednesday)
  const { botVersions } = memoryStores({ ruleOf: (name) => ({ name, needs: 'nothing' }), clock })
  const library = createBotLibrary({ versions: botVersions, media, cache: models, train: trainHere })
  const mistakes = await library.load(files, wednesday)
  if (mistakes.length > 0) throw new Error(mistakes.map(mistakeLine).join('\n'))
  return library
}

export type Who = {
  readonly name?: string
  readonly phone?: string
  readonly locale?: string
  readonly identity?: 'shows-number' | 'hides-number'
}

/** Somebody the business has never seen, or the owner of an order of the demo shop. */
const specOf = ({ name = 'Dani', phone = '5511955550199', locale = 'pt-BR', identity }: Who) => ({
  name,
  phone,
  country: countryOf[locale] ?? 'BR',
  identity: identity ?? ('shows-number' as const),
})

export const ownerOf = (number: string): Who => {
  const order = demoOrders.find((one) => one.number === number)
  if (!order) throw new Error('no such demo order')
  return { name: order.name, phone: order.phone }
}

/** The whole platform with one little Meta, and the words to tell what happened in it. */
export type TurnRoom = TalkRoom & {
  readonly clock: ReturnType<typeof clockAt>
  readonly events: readonly LogEvent[]
  readonly somebody: (who?: Who) => LocalPerson
  /** Does something and waits for the answers; resolves with the prompts said, a list for each reply. */
  readonly replies: (act: () => unknown) => Promise<readonly (readonly string[])[]>
  /** The prompts said in the answers, the first-contact notice left out. */
  readonly said: (act: () => unknown) => Promise<readonly string[]>
  /** Lets time pass and what is due happen. */
  readonly wait: (milliseconds: number) => Promise<readonly string[]>
  readonly consentFor: (purpose: string) => Consent
  readonly audited: (kind: AuditKind) => number
  readonly stored: () => readonly string[]
  /** What a phone shows of the business, in words. */
  readonly shown: (person: LocalPerson) => readonly string[]
  /** Taps the newest offered choice with this name. */
  readonly tap: (person: LocalPerson, name: string) => () => unknown
}

/** People pause this long between two things they do. */
const pause = 10 * second

export function openTurnRoom(
  library: BotLibrary,
  at: Instant = wednesday,
  outside: OutsideDetector | null = null,
): TurnRoom {
  const clock = clockAt(at)
  const events: LogEvent[] = []
  const room = openTalkRoom({ library, clock, log: (event) => events.push(event), outside })
  const heard = new Set<Reply>()
  const fresh = (): readonly Reply[] => {
    const all = linesOf(room).flatMap(({ reply }) => reply ?? [])
    const news = all.filter((reply) => !heard.has(reply))
    for (const reply of news) heard.add(reply)
    return news
  }
  const names = ({ prompts }: Reply) => prompts.map(({ name }) => withoutVariant(name))
  const replies: TurnRoom['replies'] = async (act) => {
    await act()
    await room.settle()
    const news = fresh().map(names)
    clock.advance(pause)
    return news
  }
  const said: TurnRoom['said'] = async (act) =>
    (await replies(act)).flat().filter((name) => name !== 'notice')
  return {
    ...room,
    clock,
    events,
    somebody: (who = {}) => room.meta.person(specOf(who)),
    replies,
    said,
    wait: (milliseconds) => said(() => clock.advance(milliseconds)),
    consentFor: (purpose) =>
      [...room.stores.state.consent.values()]
        .flat()
        .filter((event) => event.purpose === purpose)
        .reduce(evolve, noConsent),
    audited: (kind) => entriesOf(room).filter((entry) => entry.kind === kind).length,
    stored: () => linesOf(room).flatMap(({ words }) => words?.text ?? []),
    shown: (person) => bubblesOf(room, person),
    tap: (person, name) => {
      const offered = [...linesOf(room)].reverse().flatMap(({ reply }) => reply?.choices ?? [])
      const found = offered.find(({ id }) => id.endsWith(`/${name}`))
      if (!found) throw new Error(`nothing called "${name}" was offered`)
      return () => person.tap(found.id)
    },
  }
}

const decoder = new TextDecoder()

export const entriesOf = ({ stores }: Pick<TalkRoom, 'stores'>): readonly AuditEntry[] =>
  stores.state.log.map(({ bytes }) => JSON.parse(decoder.decode(bytes)) as AuditEntry)

const bubblesOf = ({ meta }: TalkRoom, person: LocalPerson): readonly string[] =>
  meta
    .conversationOf(person.phone().spec.phone)
    .flatMap(({ side, content }) => (side === 'business' && 'text' in content ? [content.text] : []))
