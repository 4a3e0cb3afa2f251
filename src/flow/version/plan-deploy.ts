import type { Bot } from '../bot.ts'
import type { Frame } from '../talk-state.ts'
import { type Move, moveOf } from './move-frame.ts'

/** Where so many open talks stand: their places, the last one on top. */
export type OpenTalks = {
  readonly frames: readonly Pick<Frame, 'flow' | 'hash' | 'bot' | 'step'>[]
  readonly talks: number
}

/** What becomes of some open talks, told of the place that decides it. */
export type PlannedMove = {
  readonly becomes: 'migrates' | 'finishes' | 'needs-rule'
  readonly flow: string
  readonly step: string
  readonly talks: number
  /** Where they go on, or why they need a rule; null: nothing to tell. */
  readonly note: string | null
}

export type DeployPlan = {
  /** Talks by what becomes of them. A talk on a test phone follows the draft, whatever is deployed. */
  readonly untouched: number
  readonly migrates: number
  readonly finishes: number
  readonly needsRule: number
  readonly onTestPhones: number
  /** The most talks first. */
  readonly moves: readonly PlannedMove[]
}

type Versions = {
  /** Versions talks stand on, by hash; null: can be read no more. */
  readonly bots: ReadonlyMap<string, Bot | null>
  /** Hashes that were ever deployed: what stands on another stands on a draft. */
  readonly deployed: ReadonlySet<string>
}

/** What becomes of every open talk when `after` is deployed. Pure; nothing is moved. */
export function planDeploy(open: readonly OpenTalks[], { bots, deployed }: Versions, after: Bot): DeployPlan {
  const talks = { untouched: 0, migrates: 0, finishes: 0, 'needs-rule': 0 }
  const moves = new Map<string, PlannedMove>()
  let onTestPhones = 0
  for (const one of open) {
    if (one.frames.some(({ bot }) => !deployed.has(bot))) {
      onTestPhones += one.talks
      continue
    }
    const { place, move } = decidingMove(one, bots, after)
    talks[move.move] += one.talks
    if (!place || move.move === 'untouched') continue
    const told = { becomes: move.move, flow: place.flow, step: place.step, note: noteOf(move, place.step) }
    const name = JSON.stringify(told)
    moves.set(name, { ...told, talks: (moves.get(name)?.talks ?? 0) + one.talks })
  }
  const { 'needs-rule': needsRule, ...counts } = talks
  return { ...counts, needsRule, onTestPhones, moves: [...moves.values()].sort((a, b) => b.talks - a.talks) }
}

const gravity: Readonly<Record<Move['move'], number>> = {
  untouched: 0,
  migrates: 1,
  finishes: 2,
  'needs-rule': 3,
}

/** A talk that was interrupted stands at several places: the one that asks most of designers is told. */
function decidingMove({ frames }: OpenTalks, bots: Versions['bots'], after: Bot) {
  const none: { place: OpenTalks['frames'][number] | null; move: Move } = {
    place: null,
    move: { move: 'untouched' },
  }
  return frames
    .map((place) => {
      const bot = bots.get(place.bot)
      const flow = bot?.flows.get(place.flow)
      return { place, move: moveOf(place, bot && flow ? { bot, flow } : null, after) }
    })
    .reduce((worst, one) => (gravity[one.move.move] > gravity[worst.move.move] ? one : worst), none)
}

function noteOf(move: Move, step: string): string | null {
  if (move.move === 'needs-rule') return move.why
  if (move.move !== 'migrates') return null
  return move.step === step ? null : `to "${move.step}"`
}
