import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, type Instant, instantOf } from '../../src/clock.ts'
import { type Consent, decide, evolve, noConsent } from '../../src/consent/consent.ts'
import type { CommandOf, ConsentCommand } from '../../src/consent/consent-command.ts'
import type { ConsentEvent } from '../../src/consent/consent-event.ts'
import { mayAsk } from '../../src/consent/may-ask.ts'
import { mayNotify, type PurposeRule } from '../../src/consent/may-notify.ts'
import { wordingHash } from '../../src/consent/wording-hash.ts'
import { parseEffectId, parseLocale, parseMessageKey, parsePurposeName } from '../../src/ids.ts'

const minute = 60_000
const day = 24 * 60 * minute
const start = instantOf(1_795_000_000_000)
const at = (milliseconds: number) => after(start, milliseconds)
const effect = (n: number) => parseEffectId(`${'t'.repeat(22)}.1.${n}`)
const message = (n: number) => parseMessageKey(String(n).padStart(43, 'm'))
const purpose = parsePurposeName('offers')
const rule: PurposeRule = { name: purpose, needs: 'double-opt-in' }
const text = {
  wordingHash: 'ab'.repeat(32),
  locale: parseLocale('pt-BR'),
  noticeVersion: '2026-01',
}

const told = (when: Instant) =>
  ({ purpose, legalBasis: 'gdpr:6-1-a', at: when, recordedAt: when, actor: 'person', door: 'chat' }) as const
const ask = (n: number, when: Instant): CommandOf<'ask'> => ({
  ...told(when),
  type: 'ask',
  question: 'ask',
  effect: effect(n),
  text,
  first: text.wordingHash,
})
const confirm = (n: number, when: Instant): CommandOf<'ask'> => ({ ...ask(n, when), question: 'confirm' })
const say = (
  answer: 'yes' | 'no',
  asked: number | 'next-message',
  m: number,
  when: Instant,
): CommandOf<'answer'> => ({
  ...told(when),
  type: 'answer',
  answer,
  repliesTo: asked === 'next-message' ? asked : effect(asked),
  message: message(m),
  replyKind: 'button',
})
const stop = (m: number, when: Instant): CommandOf<'withdraw'> => ({
  ...told(when),
  type: 'withdraw',
  message: message(m),
  replyKind: 'keyword',
})
const doubt = (n: number, m: number, when: Instant): CommandOf<'doubt'> => ({
  ...told(when),
  type: 'doubt',
  effect: effect(n),
  message: message(m),
  replyKind: 'keyword',
})
const lift = (m: number, when: Instant): CommandOf<'lift'> => ({
  ...told(when),
  type: 'lift',
  message: message(m),
  replyKind: 'keyword',
})
const passed = (when: Instant): CommandOf<'time-passed'> => ({
  ...told(when),
  actor: 'system',
  door: 'clock',
  type: 'time-passed',
})

const take = (consent: Consent, command: ConsentCommand) => decide(consent, command).reduce(evolve, consent)
const play = (...commands: readonly ConsentCommand[]) => commands.reduce(take, noConsent)
const lines = (consent: Consent, command: ConsentCommand) => decide(consent, command).map(({ type }) => type)

const doubleOptIn = [
  ask(1, at(0)),
  say('yes', 1, 1, at(minute)),
  confirm(2, at(minute)),
  say('yes', 2, 2, at(2 * minute)),
] as const

describe('a consent', () => {
  test('is confirmed by two yeses to two questions, and says what was asked and answered', () => {
    expect(play(...doubleOptIn).status).toBe('confirmed')
    const [line] = decide(play(...doubleOptIn.slice(0, 3)), doubleOptIn[3])
    expect(line).toEqual({
      ...told(at(2 * minute)),
      type: 'confirmed',
      text,
      asked: effect(2),
      answered: message(2),
      replyKind: 'button',
    })
    expect(JSON.parse(JSON.stringify(line))).toEqual(line)
  })
  test('is refused by a no to either question', () => {
    expect(play(ask(1, at(0)), say('no', 1, 1, at(minute))).status).toBe('refused')
    expect(play(...doubleOptIn.slice(0, 3), say('no', 2, 2, at(minute))).status).toBe('refused')
  })
  test('expires when a question is not answered within a day, a late yes included', () => {
    expect(play(ask(1, at(0)), passed(at(day + 1))).status).toBe('expired')
    expect(play(ask(1, at(0)), passed(at(day))).status).toBe('requested')
    expect(play(ask(1, at(0)), say('yes', 1, 1, at(day + 1))).status).toBe('expired')
    expect(play(...doubleOptIn.slice(0, 3), passed(at(2 * day))).status).toBe('expired')
  })
  test('lapses after 24 months, at the gate before any timer has run', () => {
    const confirmed = play(...doubleOptIn)
    expect(mayNotify(confirmed, rule, at(729 * day))).toEqual({ may: true })
    expect(mayNotify(confirmed, rule, at(732 * day))).toEqual({ may: false, why: 'expired' })
    expect(play(...doubleOptIn, passed(at(732 * day))).status).toBe('expired')
  })
  test('is paused by ambiguous words, goes on after "keep", ends after "stop" or a silent day', () => {
    const paused = play(...doubleOptIn, doubt(3, 3, at(3 * minute)))
    expect(mayNotify(paused, rule, at(4 * minute))).toEqual({ may: false, why: 'paused' })
    expect(take(paused, say('yes', 3, 4, at(4 * minute))).status).toBe('confirmed')
    expect(take(paused, say('no', 3, 4, at(4 * minute))).status).toBe('withdrawn')
    expect(take(paused, passed(at(2 * day))).status).toBe('withdrawn')
  })
  test('must be asked for again when the text changes its meaning', () => {
    const changed = play(...doubleOptIn, {
      ...told(at(day)),
      type: 'text-changed',
      text: { ...text, noticeVersion: '2026-02' },
    })
    expect(mayNotify(changed, rule, at(day))).toEqual({ may: false, why: 'text-changed' })
    expect(lines(changed, { ...ask(5, at(day)), actor: 'system' })).toEqual(['requested'])
  })
  test('is not confirmed by a second question in another language, after another wording or notice', () => {
    const given = play(...doubleOptIn.slice(0, 2))
    expect(lines(given, { ...confirm(2, at(minute)), text: { ...text, noticeVersion: '2026-02' } })).toEqual(
      [],
    )
    expect(lines(given, { ...confirm(2, at(minute)), text: { ...text, locale: parseLocale('it') } })).toEqual(
      [],
    )
    expect(lines(given, { ...confirm(2, at(minute)), first: 'cd'.repeat(32) })).toEqual([])
    expect(lines(given, confirm(1, at(minute)))).toEqual([])
  })
  test('for a purpose that needs no asking is still ended by a withdrawal and paused by a doubt', () => {
    const reminders: PurposeRule = { name: purpose, needs: 'nothing' }
    expect(mayNotify(noConsent, reminders, at(0))).toEqual({ may: true })
    expect(mayNotify(play(doubt(1, 1, at(0))), reminders, at(1))).toEqual({ may: false, why: 'paused' })
    expect(mayNotify(play(stop(1, at(0)), ask(1, at(1))), reminders, at(2)).may).toBe(false)
    expect(
      mayNotify(play(stop(1, at(0)), ask(1, at(1)), passed(at(2 * day))), reminders, at(3 * day)).may,
    ).toBe(false)
  })
  test('for a purpose that needs no asking comes back when the person who stopped it asks for it', () => {
    const reminders: PurposeRule = { name: purpose, needs: 'nothing' }
    const stopped = play(stop(1, at(0)))
    expect(mayNotify(take(stopped, lift(2, at(1))), reminders, at(2))).toEqual({ may: true })
    expect(lines(stopped, lift(1, at(1)))).toEqual([])
    expect(take(play(doubt(1, 1, at(0))), lift(2, at(1))).status).toBe('none')
    expect(lines(stopped, { ...lift(2, at(1)), actor: 'staff:a1' })).toEqual([])
    expect(lines(play(...doubleOptIn), lift(3, at(day)))).toEqual([])
    expect(mayNotify(take(stopped, lift(2, at(1))), rule, at(2)).may).toBe(false)
  })
  test('answers no question that was asked after it was written', () => {
    const paused = play(...doubleOptIn, { ...doubt(3, 3, at(3 * minute)), recordedAt: at(60 * minute) })
    expect(lines(paused, say('yes', 'next-message', 4, at(59 * minute)))).toEqual([])
    expect(lines(paused, say('yes', 'next-message', 4, at(61 * minute)))).toEqual(['resumed'])
  })
  test('for a purpose with another basis needs one yes', () => {
    const updates: PurposeRule = { name: purpose, needs: 'opt-in' }
    expect(mayNotify(play(ask(1, at(0))), updates, at(1)).may).toBe(false)
    const given = play(ask(1, at(0)), say('yes', 1, 1, at(1)), passed(at(3 * day)))
    expect(mayNotify(given, updates, at(3 * day))).toEqual({ may: true })
    expect(mayNotify(given, rule, at(3 * day))).toEqual({ may: false, why: 'not-confirmed' })
  })
})

/** Any command at any time after the one before, in any order of messages, with repeats. */
const anyCommand = fc
  .tuple(
    fc.nat(11),
    fc.nat(5),
    fc.nat(5),
    fc.constantFrom('person', 'system', 'staff:a1'),
    fc.integer({ min: -10, max: 10 }),
  )
  .map(([kind, e, m, actor, late]) => (now: Instant): ConsentCommand => {
    const when = after(now, -late * minute)
    const commands: readonly ConsentCommand[] = [
      ask(e, when),
      confirm(e, when),
      say('yes', e, m, when),
      say('yes', e, m, when),
      say('yes', 'next-message', m, when),
      say('no', e, m, when),
      stop(m, when),
      doubt(e, m, when),
      lift(m, when),
      { ...told(when), type: 'preference', value: m % 2 ? 'stop' : 'resume', message: message(m) },
      passed(when),
      { ...told(when), type: 'text-changed', text: { ...text, noticeVersion: `2026-0${e}` } },
    ]
    return { ...(commands[kind] ?? stop(m, when)), actor: actor as 'person', recordedAt: now }
  })
/** Mostly commands that fit, so that confirmed states are reached; then anything. */
const story = fc
  .tuple(
    fc.nat(4),
    fc.array(fc.tuple(anyCommand, fc.constantFrom(1000, minute, 20 * minute, day, 30 * day)), {
      maxLength: 25,
    }),
  )
  .map(([head, tail]) => {
    let now = at(2 * minute)
    const rest = tail.map(([command, wait]) => {
      now = after(now, wait)
      return command(now)
    })
    return [...doubleOptIn.slice(0, head), ...rest]
  })

/** The ledger a story writes, with the state before each line and the command that wrote it. */
function ledgerOf(commands: readonly ConsentCommand[]) {
  let consent = noConsent
  return commands.flatMap((command) =>
    decide(consent, command).map((event) => {
      const before = consent
      consent = evolve(consent, event)
      return { event, command, before, after: consent }
    }),
  )
}
const lawful = (law: (ledger: ReturnType<typeof ledgerOf>, commands: readonly ConsentCommand[]) => void) =>
  fc.assert(
    fc.property(story, (commands) => law(ledgerOf(commands), commands)),
    { numRuns: 200 },
  )
const typesOf = (events: readonly { readonly event: ConsentEvent }[]) => events.map(({ event }) => event.type)

test('what blocks withdraws, also where its message had counted for a yes before', () => {
  const stopped = play(...doubleOptIn, {
    ...told(at(day)),
    type: 'preference',
    value: 'stop',
    message: message(1),
  })
  const resumed = { ...told(at(2 * day)), type: 'preference', value: 'resume', message: message(9) } as const
  expect(mayNotify(evolve(stopped, decide(stopped, resumed)[0] as ConsentEvent), rule, at(2 * day)).may).toBe(
    false,
  )
})

describe('the seven rules', () => {
  test('1: a message is sent only while the last will recorded is a confirmation', () => {
    lawful((ledger) => {
      const last = typesOf(ledger).filter((type) => type !== 'unblocked')
      const state = ledger.at(-1)?.after ?? noConsent
      const now = ledger.at(-1)?.event.at ?? start
      if (mayNotify(state, rule, now).may) expect(['confirmed', 'resumed']).toContain(last.at(-1))
    })
  })
  test('2: a confirmation rests on two messages that answer two questions of one text', () => {
    lawful((ledger) => {
      ledger.forEach(({ event }, index) => {
        if (event.type !== 'confirmed') return
        const given = ledger.slice(0, index).findLast((line) => line.event.type === 'given')?.event
        expect(given?.type).toBe('given')
        if (given?.type !== 'given') return
        expect(given.answered).not.toBe(event.answered)
        expect(given.asked).not.toBe(event.asked)
        expect([given.text.noticeVersion, given.text.locale]).toEqual([
          event.text.noticeVersion,
          event.text.locale,
        ])
        const asked = ledger.slice(0, index).filter((line) => line.event.type === 'requested')
        expect(asked.map((line) => line.event.type === 'requested' && line.event.asked)).toContain(
          event.asked,
        )
      })
    })
  })
  test('2: a message that has counted never counts again', () => {
    lawful((ledger) => {
      const yes = ledger.flatMap(({ event }) =>
        event.type === 'given' || event.type === 'confirmed' ? [event.answered] : [],
      )
      expect(new Set(yes).size).toBe(yes.length)
    })
  })
  test('3: only the person says yes, to that question or right after it, within a day', () => {
    lawful((ledger) => {
      for (const { event, command, before } of ledger) {
        if (event.type !== 'given' && event.type !== 'confirmed' && event.type !== 'resumed') continue
        expect(event.actor).toBe('person')
        expect(event.asked).toBe(before.question?.asked)
        expect(event.at - (before.question?.at ?? 0)).toBeLessThanOrEqual(day)
        if (command.type === 'answer') expect([event.asked, 'next-message']).toContain(command.repliesTo)
      }
    })
    const given = play(...doubleOptIn.slice(0, 3))
    expect(lines(given, { ...say('yes', 2, 9, at(2 * minute)), actor: 'staff:a1', door: 'console' })).toEqual(
      [],
    )
    expect(lines(given, say('yes', 7, 9, at(2 * minute)))).toEqual([])
  })
  test('4: after a no the business does not ask for 180 days; the person may', () => {
    lawful((ledger) => {
      for (const { event, before } of ledger) {
        if (event.type !== 'requested' || event.question !== 'ask' || event.actor === 'person') continue
        if (before.lastNo !== null) expect(event.at - before.lastNo).toBeGreaterThanOrEqual(180 * day)
      }
    })
    const withdrawn = play(...doubleOptIn, stop(3, at(day)))
    expect(mayAsk(withdrawn, 'business', at(180 * day))).toEqual({ may: false, why: 'said-no' })
    expect(mayAsk(withdrawn, 'business', at(181 * day))).toEqual({ may: true })
    expect(take(withdrawn, ask(5, at(2 * day))).status).toBe('requested')
  })
  test('5: switching WhatsApp marketing on again lifts the block and gives nothing', () => {
    const preference = (value: 'stop' | 'resume', m: number, when: Instant): ConsentCommand => ({
      ...told(when),
      type: 'preference',
      value,
      message: message(m),
      door: 'whatsapp',
    })
    const stopped = play(...doubleOptIn, preference('stop', 3, at(day)))
    expect(stopped).toMatchObject({ status: 'withdrawn', isBlocked: true })
    const resumed = take(stopped, preference('resume', 4, at(2 * day)))
    expect(resumed).toEqual({ ...stopped, isBlocked: false, counted: [...stopped.counted, message(4)] })
    lawful((ledger) => {
      for (const { event, before, after: then } of ledger) {
        if (event.type === 'unblocked') expect(then.status).toBe(before.status)
      }
    })
  })
  test('6: a withdrawal from any door holds whatever follows but a new double opt-in, and is recorded once', () => {
    lawful((ledger) => {
      for (const { event, before } of ledger)
        if (event.type === 'withdrawn') expect(before.status).not.toBe('withdrawn')
      const withdrawn = ledger.findLastIndex(({ event }) => event.type === 'withdrawn')
      const since = typesOf(ledger.slice(withdrawn + 1))
      const state = ledger.at(-1)?.after ?? noConsent
      if (withdrawn >= 0 && state.status === 'confirmed') {
        expect(
          since.filter((type) => ['requested', 'given', 'confirmed'].includes(type)).length,
        ).toBeGreaterThanOrEqual(4)
      }
    })
    for (const door of ['chat', 'whatsapp', 'console', 'api', 'import', 'erasure'] as const) {
      const withdrawn = play(...doubleOptIn, {
        ...stop(3, at(day)),
        door,
        actor: door === 'console' ? 'staff:a1' : 'person',
      })
      expect(mayNotify(withdrawn, rule, at(day))).toEqual({ may: false, why: 'withdrawn' })
      expect(lines(withdrawn, stop(4, at(2 * day)))).toEqual([])
    }
  })
  test('7: a withdrawal older than a confirmation wins if it arrives within five minutes of it', () => {
    const confirmed = play(...doubleOptIn)
    const late = (minutes: number): ConsentCommand => ({
      ...stop(9, at(minute)),
      recordedAt: at((2 + minutes) * minute),
    })
    expect(lines(confirmed, late(5))).toEqual(['withdrawn'])
    expect(lines(confirmed, late(6))).toEqual([])
    expect(lines(confirmed, { ...stop(9, at(3 * minute)), recordedAt: at(day) })).toEqual(['withdrawn'])
  })
  test('7: a yes older than a withdrawal gives nothing when it arrives after it', () => {
    const withdrawn = play(...doubleOptIn.slice(0, 3), stop(9, at(3 * minute)))
    expect(lines(withdrawn, doubleOptIn[3])).toEqual([])
  })
})

test('a wording is named by its content, however its accents were typed', async () => {
  const hash = async (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
  const one = await wordingHash(hash, { body: 'Você quer?', buttons: ['Sim', 'Não'] })
  expect(one).toBe(createHash('sha256').update('{"body":"Você quer?","buttons":["Sim","Não"]}').digest('hex'))
  expect(await wordingHash(hash, { body: 'Voce\u0302 quer?', buttons: ['Sim', 'Na\u0303o'] })).toBe(one)
  expect(await wordingHash(hash, { body: 'Você quer?', buttons: ['Não', 'Sim'] })).not.toBe(one)
})

describe('a yes that was overtaken by a withdrawal in another conversation', () => {
  const ledger = (...lists: readonly (readonly ConsentEvent[])[]) => lists.flat().reduce(evolve, noConsent)
  const asked = decide(noConsent, ask(1, at(0)))
  const given = decide(ledger(asked), say('yes', 1, 1, at(minute)))
  const askedTwice = decide(ledger(asked, given), confirm(2, at(2 * minute)))
  const confirmed = decide(ledger(asked, given, askedTwice), say('yes', 2, 2, at(3 * minute)))
  const paused = decide(ledger(asked, given, askedTwice, confirmed), doubt(3, 3, at(4 * minute)))

  test.each([
    ['the first question', [asked], given],
    ['the second question', [asked, given, askedTwice], confirmed],
    [
      'whether to go on',
      [asked, given, askedTwice, confirmed, paused],
      decide(ledger(asked, given, askedTwice, confirmed, paused), say('yes', 3, 4, at(5 * minute))),
    ],
  ])('to %s counts for nothing', (_, before, yes) => {
    const withdrawn = decide(ledger(...before), stop(9, at(10 * minute)))
    expect(yes).toHaveLength(1)
    expect(ledger(...before, withdrawn, yes).status).toBe('withdrawn')
  })
})
