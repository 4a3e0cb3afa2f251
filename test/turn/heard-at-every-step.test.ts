import { afterEach, beforeAll, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { beginningAt } from '../../src/host/beginning-at.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { parseLocale } from '../../src/ids.ts'
import { loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

/** What people write for each command in each language. */
const words = {
  'pt-BR': { help: 'ajuda', privacy: 'meus dados', stop: 'PARAR', menu: 'menu', person: 'atendente' },
  it: { help: 'aiuto', privacy: 'i miei dati', stop: 'STOP', menu: 'menu', person: 'operatore' },
  es: { help: 'ayuda', privacy: 'mis datos', stop: 'BAJA', menu: 'menú', person: 'agente' },
  en: { help: 'help', privacy: 'my data', stop: 'unsubscribe', menu: 'menu', person: 'agent' },
} as const
type Locale = keyof typeof words
const locales = Object.keys(words) as readonly Locale[]

/** Steps at which a talk stands and waits. */
const waits = new Set(['ask', 'choose', 'choose_from', 'confirm', 'prove', 'consent', 'wait'])

let library: BotLibrary
let room: TurnRoom
let dani: LocalPerson
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

const says = (text: string) => room.said(() => dani.write(text))
const state = () => [...room.stores.state.talks.values()].at(-1)?.state
const place = () => state()?.frames.map(({ flow, step }) => `${flow}.${step}`)

/** A talk at a step, come there by the shortest way. */
async function standsAt(flow: string, step: string, locale: Locale): Promise<void> {
  room = openTurnRoom(library)
  dani = room.somebody({ locale })
  await room.introduce(dani.phone(), parseLocale(locale))
  await beginsAt(flow, step, locale)
}

async function beginsAt(flow: string, step: string, locale: Locale): Promise<void> {
  const phone = dani.phone().spec.phone
  const beginning = beginningAt(library.current(), { flow, step }, { now: room.clock.now(), phone, locale })
  if (!beginning) throw new Error(`no way to ${flow}.${step}`)
  await room.beginAt(dani, beginning)
  await room.said(() => undefined)
}

test('help, privacy, stop, menu and a person are heard at every step that waits, in every language', {
  timeout: 60_000,
}, async () => {
  const flows = [...library.current().flows.values()]
  const steps = flows.flatMap(({ flow, steps }) =>
    steps.filter(({ verb }) => waits.has(verb)).map(({ name }) => [flow, name] as const),
  )
  expect(steps.length).toBeGreaterThan(20)
  for (const [at, [flow, step]] of steps.entries()) {
    // Each step with every command, each command in every language: which language it is says nothing of the step.
    const locale = locales[at % locales.length] as Locale
    const say = words[locale]
    await standsAt(flow, step, locale)
    const there = place()
    for (const command of ['help', 'privacy'] as const) {
      expect((await says(say[command]))[0], `${command} at ${flow}.${step}`).toBe(command)
      expect(place()).toEqual(there)
    }
    expect((await says(say.stop))[0], `stop at ${flow}.${step}`).toBe('stopped')
    expect((await says(say.menu))[0], `menu at ${flow}.${step}`).toBe('menu')
    expect(place()).toEqual([])
    await beginsAt(flow, step, locale)
    expect((await says(say.person)).at(-1), `person at ${flow}.${step}`).toMatch(/^handoff\.|^we_open/)
    expect(state()?.handedOff).not.toBeNull()
    room.close()
  }
})

test.each(locales)(
  'while a case is open only withdrawal, privacy, the number and the way back are heard: %s',
  async (locale) => {
    const say = words[locale]
    await standsAt('order_status', 'number', locale)
    await says(say.person)
    expect(await says(say.help)).toEqual([])
    expect(await says(say.menu)).toEqual([])
    expect(await says(say.privacy)).toEqual(['privacy'])
    expect(await says(say.person)).toEqual(['handoff.already'])
    expect(await says(say.stop)).toEqual(['stopped'])
    expect(state()?.handedOff).not.toBeNull()
  },
)
