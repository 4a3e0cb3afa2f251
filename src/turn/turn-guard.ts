import { Fault } from '../fault.ts'
import type { Bot } from '../flow/bot.ts'
import type { Log } from '../log.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import type { RawText } from '../message/raw-text.ts'
import { type GuardHit, type GuardIndex, indexForGuard } from '../privacy/guard/guard-index.ts'
import type { Needle } from '../privacy/guard/known-needles.ts'
import { type DeclaredClaim, declaredIn } from './declared-values.ts'
import type { Draft } from './draft.ts'
import { type KnownDraft, knownInRow, knownOfPerson } from './known-in-talk.ts'
import { type Legible, lookThrough } from './look-through.ts'
import { type OwnWords, ownWordsOf } from './own-words.ts'

/** What leaves a turn beside the answer to the person and what was granted to a service. */
export type Sink = 'database' | 'log' | 'service'

/**
 * Knows what the turn knows of the person and looks for it in everything that leaves, whatever the detectors found. It
 * does not look into what is sealed, and values the business declared as its own are nobody's.
 */
export type TurnGuard = {
  /** From here on everything the draft knows is looked for, also what it learns later. */
  readonly watch: (draft: WatchedDraft) => void
  /** Tells the draft's memory what it knows by now. */
  readonly learn: () => void
  /** Hits in a text that say something of the person. */
  readonly hitsIn: (text: string) => readonly GuardHit[]
  /**
   * Looks through names, ids, numbers and JSON, whatever their shape.
   * @throws Fault `KNOWN_VALUE` when something of the person is in it; an alert is told, without the value
   */
  readonly check: (sink: Sink, value: unknown) => void
  /** The same for what is left out instead of stopping the turn. False: something of the person is in it. */
  readonly lets: (sink: Sink, value: unknown) => boolean
}

/** What the guard looks at in a draft. */
export type WatchedDraft = KnownDraft &
  Pick<Draft, 'bot' | 'speaks' | 'pinned' | 'state' | 'case' | 'ownCases' | 'memory'>

export function createTurnGuard(log: Log, claim: DeclaredClaim, person: PersonIdentifiers): TurnGuard {
  let draft: WatchedDraft | null = null
  let first: GuardIndex | null = null
  let learnFrom = learner()
  const index = (): GuardIndex => {
    if (!draft) {
      first ??= indexForGuard(knownOfPerson(person))
      return first
    }
    learnFrom(draft)
    return draft.memory.guard()
  }
  const hitsIn = (text: string): readonly GuardHit[] => {
    const all = index()
    const hits = all.findIn(text)
    return hits.length === 0 ? hits : hits.filter(isSomeonesIn(all, claim, draft))
  }
  const lets = (sink: Sink, value: unknown): boolean => {
    const all = index()
    const hits = hitsInAll(all, lookThrough(value, botsOf(draft)))
    const found = hits.length === 0 ? undefined : hits.find(isSomeonesIn(all, claim, draft))
    if (found) log({ event: 'write-refused', sink, kind: found.needle.known.kind })
    return found === undefined
  }
  return {
    watch: (watched) => {
      draft = watched
      learnFrom = learner()
    },
    learn: () => {
      if (draft) learnFrom(draft)
    },
    hitsIn,
    check: (sink, value) => {
      if (!lets(sink, value))
        throw new Fault('KNOWN_VALUE', 'a value of the person was about to leave the turn in the clear')
    },
    lets,
  }
}

/** Tells the memory what a draft knows; of what it was told before, nothing. */
function learner(): (draft: WatchedDraft) => void {
  const told = new Map<string, RawText>()
  let name: RawText | null = null
  return ({ person, profileName, vault, memory }) => {
    const news = told.size === 0 ? [...knownOfPerson(person)] : []
    if (profileName && profileName !== name) news.push({ kind: 'NAME', value: profileName })
    name = profileName
    vault.forEach((value, row) => {
      if (told.get(row) === value) return
      told.set(row, value)
      news.push(...knownInRow(row, value))
    })
    if (news.length > 0) memory.learn(news)
  }
}

function hitsInAll(all: GuardIndex, { text, bytes }: Legible): readonly GuardHit[] {
  const hits = all.findIn(text)
  const more = all.findInBytes(bytes)
  return more.length === 0 ? hits : [...hits, ...more]
}

/** Whether a hit says something of the person. What is nobody's is gathered once, at the first hit. */
function isSomeonesIn(
  all: GuardIndex,
  claim: DeclaredClaim,
  draft: WatchedDraft | null,
): (hit: GuardHit) => boolean {
  let own: OwnWords | null = null
  let declared: ReadonlySet<Needle> | null = null
  return (hit) => {
    own ??= ownWordsOf(botsOf(draft))
    if (hit.needle.words.every(own)) return false
    declared ??= new Set(
      declaredIn(claim, draft).flatMap((value) => all.findIn(value).map(({ needle }) => needle)),
    )
    return !declared.has(hit.needle)
  }
}

/** The bots of a talk, those it still stands on in an older version, too. */
function botsOf(draft: WatchedDraft | null): readonly Bot[] {
  if (!draft) return []
  const { bot, speaks, pinned } = draft
  const served = bot === speaks ? [bot] : [bot, speaks]
  return pinned.size === 0 ? served : [...served, ...[...pinned.values()].map((one) => one.bot)]
}
