import { clockAt } from '../../src/clock.ts'
import type { Bot } from '../../src/flow/bot.ts'
import type { LogEvent } from '../../src/log.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import type { KnownValue } from '../../src/privacy/known-values.ts'
import { SealedText } from '../../src/privacy/sealed-text.ts'
import { createTalkMemory, remask } from '../../src/privacy/talk-memory.ts'
import type { Draft } from '../../src/turn/draft.ts'
import { type GuardedNeeds, guardExits } from '../../src/turn/guard-exits.ts'
import type { KnownDraft } from '../../src/turn/known-in-talk.ts'
import type { TurnNeeds } from '../../src/turn/needs.ts'
import type { TurnRecord } from '../../src/turn/turn-record.ts'
import { wednesday } from '../turn/turn-room.ts'
import { plantOf } from './guard-forms.ts'
import { type Chance, chanceOf, madeUpNames, madeUpPerson, oddNames, oneOf } from './guard-people.ts'

/** A turn as it was committed, with what was the bot and the talk's state before. */
export type Taken = { readonly record: TurnRecord; readonly bot: Bot }

/** A turn of somebody before it is guarded, and all that gets out of it. */
type Open = {
  readonly guard: (guard: typeof guardExits) => GuardedNeeds
  readonly draft: KnownDraft & Pick<Draft, 'memory'>
  readonly written: unknown[]
  readonly events: LogEvent[]
}

function openTurn({ record, bot }: Taken, known: readonly KnownValue[]): Open {
  if (!record.talk) throw new Error('a turn without a talk')
  const written: unknown[] = []
  const events: LogEvent[] = []
  const write = async (...values: readonly unknown[]) => {
    written.push(...values)
  }
  const lanes = {
    commit: write,
    resend: async (_: unknown, effect: unknown, tell: (deed: unknown) => Promise<unknown>) =>
      write(effect, await tell({ effect, purpose: null, kind: 'send-unknown' })),
    claimStart: write,
    markSent: (_: unknown, ...rest: readonly unknown[]) => write(...rest),
    release: (_: unknown, ...rest: readonly unknown[]) => write(...rest),
    tryProof: write,
  }
  const unguarded = {
    lanes,
    log: (event: LogEvent) => events.push(event),
    callService: (_: unknown, __: unknown, options: unknown) => write(options),
    clock: clockAt(wednesday),
  } as unknown as TurnNeeds
  const person = { phone: null, bsuid: null, parentBsuid: null }
  const claim = { lane: record.lane, business: '100000000000001', talk: null, case: null }
  const draft = {
    person,
    profileName: null,
    vault: new Map(known.map(({ kind, value }, at) => [`answer:${kind}:a${at}`, value])),
    memory: createTalkMemory([]),
    bot,
    speaks: bot,
    pinned: new Map(),
    state: record.talk.state,
    case: record.case && { ...record.case, events: [...record.case.events] },
    ownCases: new Map(),
  }
  const guard = (exits: typeof guardExits): GuardedNeeds => {
    const needs = exits(unguarded, claim as never, person)
    needs.guard.watch(draft)
    needs.guard.learn()
    return needs
  }
  return { guard, draft, written, events }
}

/** Where in a record a program could by mistake put what a person said; declared values are allowed to stand there. */
export function placesIn(record: TurnRecord): readonly (readonly (string | number)[])[] {
  const places: (string | number)[][] = []
  const visit = (value: unknown, path: (string | number)[]) => {
    const way = path.join('.')
    if (/\.(?:answers|results)\.[^.]+\.(?:value|plain)\b/.test(`.${way}`)) return
    if (typeof value === 'string' || typeof value === 'number') places.push(path)
    else if (value instanceof Uint8Array) places.push(path)
    else if (value instanceof AnonymizedText || value instanceof SealedText) return
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value))
        visit(one, [...path, Array.isArray(value) ? Number(name) : name])
  }
  visit(record, [])
  return places
}

/** The record with another value at a place; classes stay what they are. */
export function withPlant(
  value: unknown,
  [first, ...rest]: readonly (string | number)[],
  plant: string,
): unknown {
  if (first === undefined) return value instanceof Uint8Array ? Buffer.from(plant) : plant
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) }
  copy[first] = withPlant(copy[first], rest, plant)
  return copy
}

/**
 * Another talk of another person with the same course: what is random in it is other, and the same wherever it stands;
 * hashes of files stay, and what is one object stays one.
 */
export function withOtherIds(value: unknown, chance: Chance, bot: Bot): unknown {
  const words = new Map(
    [bot.hash, ...[...bot.flows.values()].map(({ hash }) => hash)].map((own) => [own, own]),
  )
  const objects = new Map<object, object>()
  const otherOf = (word: string): string => {
    const other = words.get(word) ?? likeIt(word, chance)
    words.set(word, other)
    return other
  }
  const copyOf = (one: object): object => {
    if (one instanceof AnonymizedText || one instanceof SealedText) return one
    if (one instanceof Uint8Array)
      return one.length === 32 ? Uint8Array.from(one, () => Math.floor(chance() * 256)) : one
    if (Array.isArray(one)) return one.map(other)
    const copy: Record<string, unknown> = { ...one }
    for (const name of Object.keys(copy)) copy[name] = other(copy[name])
    return copy
  }
  const other = (one: unknown): unknown => {
    if (typeof one === 'string')
      return one.replace(/[\w-]{20,}/g, (word) => (isRandom(word) ? otherOf(word) : word))
    if (typeof one !== 'object' || one === null) return one
    const copy = objects.get(one) ?? copyOf(one)
    objects.set(one, copy)
    return copy
  }
  return other(value)
}

const isRandom = (word: string) => /\d/.test(word)
const hex = '0123456789abcdef'
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const likeIt = (word: string, chance: Chance) =>
  [...word].map(() => oneOf(chance, [...(/^[0-9a-f]+$/.test(word) ? hex : base64)])).join('')

/** Sinks beside the commit: each takes what a program may have put there by mistake. */
const sinks: Readonly<Record<string, (needs: GuardedNeeds, plant: string) => unknown>> = {
  log: ({ log }, plant) => log({ event: 'service-failed', operation: plant, why: 'late', field: null }),
  'log of a flow': ({ log }, plant) =>
    log({ event: 'turn-taken', flow: plant as never, messages: 1, milliseconds: 3 }),
  service: ({ callService }, plant) => callService({} as never, {}, { idempotencyKey: plant }),
  resend: ({ lanes }, plant) =>
    lanes.resend({} as never, plant as never, async (deed) => deed as never, wednesday),
  deed: ({ lanes }, plant) =>
    lanes.resend({} as never, 'e' as never, async (deed) => ({ ...deed, why: plant }) as never, wednesday),
  start: ({ lanes }, plant) =>
    lanes.claimStart({} as never, plant as never, async () => ({}) as never, wednesday),
  sent: ({ lanes }, plant) =>
    lanes.markSent({} as never, 'e' as never, { result: 'sent', message: plant as never }, wednesday),
  released: ({ lanes }, plant) =>
    lanes.release(
      {} as never,
      { wakeAt: null, sent: { effect: 'e' as never, message: plant as never } },
      wednesday,
    ),
  proof: ({ lanes }, plant) => lanes.tryProof(plant, 5, wednesday),
}

export type PlantRun = {
  readonly planted: number
  /** What got through: the form and the sink, never the value. */
  readonly written: readonly string[]
  /** Refused, and nobody was told, or told with the value. */
  readonly untold: number
  /** In words: became tokens. */
  readonly masked: number
}

/** Plants known values where a program could by mistake put them: every form, every sink. */
export async function runPlants(
  turns: readonly Taken[],
  plants: number,
  seed: number,
  guard = guardExits,
): Promise<PlantRun> {
  const chance = chanceOf(seed)
  const written: string[] = []
  let untold = 0
  let masked = 0
  const places = turns.map(({ record }) => placesIn(record))
  for (let count = 0; count < plants; count++) {
    const person = madeUpPerson(chance, madeUpNames)
    const plant = plantOf(oneOf(chance, person), chance)
    const at = Math.floor(chance() * turns.length)
    const turn = turns[at] as Taken
    const open = openTurn(turn, person)
    const needs = open.guard(guard)
    const where = chance()
    if (where < 0.25) {
      const words = plantWords(open, plant.text, chance)
      if (words === null) written.push(`${plant.kind} ${plant.form} in words`)
      else masked++
      continue
    }
    const place = oneOf(chance, places[at] ?? [])
    const [sink, put] = where < 0.5 ? oneOf(chance, Object.entries(sinks)) : [place.join('.'), null]
    try {
      if (put) await put(needs, plant.text)
      else await needs.lanes.commit(withPlant(turn.record, place, plant.text) as TurnRecord)
    } catch (error) {
      if ((error as { code?: string }).code !== 'KNOWN_VALUE') throw error
    }
    const told = open.events.filter(({ event }) => event === 'write-refused')
    const isWritten = open.written.length > 0 || open.events.length > told.length
    if (isWritten) written.push(`${plant.kind} ${plant.form} in ${sink}`)
    else if (told.length !== 1 || JSON.stringify(told).includes(plant.text)) untold++
  }
  return { planted: plants, written, untold, masked }
}

/** Words in which no detector saw anything; null when the value still stands in them. */
function plantWords({ draft }: Open, plant: string, chance: Chance): AnonymizedText | null {
  const around = oneOf(chance, ['ok %', 'manda para % por favor', '%', 'è % grazie', 'it is %, thanks'])
  const text = AnonymizedText.of(new RawText(around.replace('%', () => plant)), [])
  const masked = remask(text, draft.memory)
  return masked && !masked.text.includes(plant) ? masked : null
}

export type CleanRun = {
  readonly turns: number
  readonly refused: readonly string[]
  /**
   * Milliseconds of a processor for guarding a turn, all exits together: its forms of what is known, the turn's words, its
   * commit, its line in the log and its release. What the memory makes ready to hide values in stored words is not its,
   * and what the machine gives to other processes meanwhile is nobody's.
   */
  readonly whole: Quantiles
  /** The same without the first turns, as in a service that has run for a while. */
  readonly warm: Quantiles
}

type Quantiles = { readonly p50: number; readonly p99: number }

/** Turns in which the machine still compiles; in shorter runs their first half. */
const warmingUp = 20_000

/**
 * What the thread that guards had of a processor, at most: it had neither more than has gone by, nor more than all threads
 * had. Its own collecting of garbage counts; compiling and collecting beside it, for whatever was run before, do not.
 * Asking for the processors takes microseconds: the wall is read last before the work and first after it.
 */
function stopwatch(): () => number {
  const processors = processorTime()
  const begun = performance.now()
  return () => {
    const wall = performance.now() - begun
    return Math.min(wall, processorTime() - processors)
  }
}

/** Milliseconds of processors that all threads of this process have had. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** As the vault opens it: decoded, and in one piece. */
const asOpened = ({ kind, value }: KnownValue): KnownValue => ({
  kind,
  value: new RawText(Buffer.from(RawText.reveal(value)).toString()),
})

/** A turn that is made up whole before it is taken. */
type Ready = Open & {
  readonly at: number
  readonly record: TurnRecord
  readonly known: readonly KnownValue[]
}

/**
 * Takes turns of people who said nothing that is in them: none may be refused. Each is guarded as soon as it is made, as
 * a service does it, and no collection is asked for. The young are collected when their room is full, so the guard is
 * stopped as often as its share of all that is made: once for every room full of its own garbage, however much the bench
 * makes beside it. How long that stop takes depends on what is still in use, one turn and not a heap of them waiting.
 */
export async function runClean(turns: readonly Taken[], count: number, seed: number): Promise<CleanRun> {
  const chance = chanceOf(seed)
  const refused: string[] = []
  const times: number[] = []
  const make = (at: number): Ready => {
    const { record: before, bot } = turns[at % turns.length] as Taken
    const record = withOtherIds(before, chance, bot) as TurnRecord
    const known = madeUpPerson(chance, oddNames).map(asOpened)
    return { ...openTurn({ record, bot }, known), at, record, known }
  }
  for (let at = 0; at < count; at++) {
    const turn = make(at)
    times.push(await take(turn))
    for (const event of turn.events)
      if (event.event === 'write-refused')
        refused.push(
          `${event.kind} in turn ${turn.at % turns.length}: ${RawText.reveal(turn.known[0]?.value as RawText)}`,
        )
  }
  const warm = quantilesOf(times.slice(Math.min(warmingUp, count / 2)))
  return { turns: count, refused, whole: quantilesOf(times), warm }
}

/** Guards one turn at all its exits; how long that took. */
async function take({ guard, draft, record }: Ready): Promise<number> {
  const learning = stopwatch()
  const needs = guard(guardExits)
  const learned = learning()
  draft.memory.everything()
  const guarding = stopwatch()
  const mask = <Words extends { readonly words: AnonymizedText | null }>(line: Words): Words =>
    line.words ? { ...line, words: remask(line.words, draft.memory) ?? line.words } : line
  const lines = record.lines.map(mask)
  try {
    await needs.lanes.commit({ ...record, lines, remasked: record.remasked.map(mask) })
    needs.log({
      event: 'turn-taken',
      flow: record.talk?.state.frames.at(-1)?.flow ?? null,
      messages: 1,
      milliseconds: 4,
    })
    await needs.lanes.release(record, { wakeAt: record.wakeAt }, wednesday)
  } catch (error) {
    if ((error as { code?: string }).code !== 'KNOWN_VALUE') throw error
  }
  return learned + guarding()
}

function quantilesOf(times: readonly number[]): Quantiles {
  const sorted = times.toSorted((a, b) => a - b)
  const quantile = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
  return { p50: quantile(0.5), p99: quantile(0.99) }
}
