import { beforeAll, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { Flow, Step } from '../../src/flow/flow.ts'
import { newTalkState } from '../../src/flow/new-talk-state.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { type Locale, parseLocale } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import type { Draft } from '../../src/turn/draft.ts'
import { hearWords } from '../../src/turn/hear-words.ts'
import type { TurnNeeds } from '../../src/turn/needs.ts'
import { loadBot, wednesday } from './turn-room.ts'

const commands = ['help', 'menu', 'person', 'privacy', 'looks', 'stop'] as const
type Command = (typeof commands)[number]

/** Words that mean the command in this language alone, so that no other language lends them. */
const words: Readonly<Record<string, Readonly<Record<Command, string>>>> = {
  'pt-BR': {
    help: 'ajuda',
    menu: 'ver opções',
    person: 'falar com atendente',
    privacy: 'meus dados',
    looks: 'quem leu minha conversa?',
    stop: 'não quero mais receber mensagens',
  },
  it: {
    help: 'aiuto',
    menu: 'lascia perdere',
    person: 'operatore',
    privacy: 'i miei dati',
    looks: 'chi ha letto i miei messaggi?',
    stop: 'non voglio più ricevere messaggi',
  },
  es: {
    help: 'ayuda',
    menu: 'ver opciones',
    person: 'hablar con un asesor',
    privacy: 'mis datos',
    looks: '¿quién leyó mi conversación?',
    stop: 'no quiero recibir más mensajes',
  },
  en: {
    help: 'what can you do',
    menu: 'show options',
    person: 'talk to a human',
    privacy: 'my data',
    looks: 'who has read my chat?',
    stop: 'stop sending me messages',
  },
}
const locales = Object.keys(words).map(parseLocale)

const waits: ReadonlySet<Step['verb']> = new Set([
  'ask',
  'choose',
  'choose_from',
  'confirm',
  'consent',
  'wait',
])
/** Steps at which a talk stands and waits; a proof by the number alone asks nobody. */
const isWaiting = (step: Step): boolean =>
  step.verb === 'prove' ? step.by.some(({ by }) => by === 'answer') : waits.has(step.verb)

let library: BotLibrary
beforeAll(async () => {
  library = await loadBot()
})

/** A talk that stands at a step and knows nothing yet: as much of a turn as words are heard with. */
function standing({ flow, hash }: Flow, step: Step, locale: Locale): Draft {
  const bot = library.current()
  const frame = { flow, hash, bot: bot.hash, step: step.name, tries: 0, page: 0 }
  const sealed = { plain: {}, vault: 'row', proved: false }
  const results = step.verb === 'prove' ? { [step.result]: sealed } : {}
  const claim = {
    consent: [],
    suppressedAt: null,
    case: null,
    starts: [],
    salt: new Uint8Array(16),
    person: 'p',
    talk: null,
  }
  return {
    ...{ claim, bot, speaks: bot, now: wednesday, at: wednesday, pinned: new Map(), moved: null },
    ...{
      talk: 't'.repeat(22),
      effect: `${'t'.repeat(22)}.2.1`,
      message: 'm',
      vault: new Map(),
      put: new Set(),
      forgotten: new Set(),
    },
    ...{
      prompts: [],
      choices: null,
      lines: [],
      consent: [],
      case: null,
      log: [],
      starts: [],
      events: [],
      calls: [],
    },
    ...{
      state: { ...newTalkState(locale), frames: [frame], results },
      ended: false,
      profileName: null,
      memo: {},
    },
    ...{ person: { phone: null, bsuid: null, parentBsuid: null }, lastInboundAt: wednesday },
  } as unknown as Draft
}

/** A command asks nothing of anybody outside: whatever else is reached for is a failure. */
const needs = (): TurnNeeds =>
  ({
    ...{ bots: library, crypto: nodeCrypto, looks: async () => [], log: () => undefined },
    lanes: { ownCase: async () => null },
  }) as unknown as TurnNeeds

/** What a command leaves: the first words of the answer, and where the talk stands then. */
async function afterSaying(draft: Draft, said: string) {
  const raw = new RawText(said)
  await hearWords(needs(), draft, { words: raw, safe: AnonymizedText.of(raw, []), media: null })
  const { frames, handedOff } = draft.state
  return {
    says: draft.prompts[0]?.name ?? '',
    stands: frames.at(-1)?.step ?? null,
    isHandedOff: handedOff !== null,
  }
}

function isDone(command: Command, { name }: Step, after: Awaited<ReturnType<typeof afterSaying>>): boolean {
  switch (command) {
    case 'help':
    case 'privacy':
      return after.says === command && after.stands === name
    case 'looks':
      return after.says === 'looks.none' && after.stands === name
    case 'menu':
      return after.says === 'menu' && after.stands === null
    case 'stop':
      return after.says === 'stopped'
    case 'person':
      return after.isHandedOff && /^handoff\.|^we_open/.test(after.says)
  }
}

test('every command is heard at every step that waits, in every language', async () => {
  const steps = [...library.current().flows.values()].flatMap((flow) =>
    flow.steps.filter(isWaiting).map((step) => ({ flow, step })),
  )
  expect(steps.length).toBeGreaterThan(30)
  expect([...library.current().business.locales].sort()).toEqual([...locales].sort())
  const unheard: string[] = []
  for (const { flow, step } of steps)
    for (const locale of locales)
      for (const command of commands) {
        const said = words[locale]?.[command] ?? ''
        const after = await afterSaying(standing(flow, step, locale), said)
        if (!isDone(command, step, after))
          unheard.push(`${locale} "${said}" at ${flow.flow}.${step.name}: ${JSON.stringify(after)}`)
      }
  expect(unheard).toEqual([])
})
