import type { CoverageTally, SlotProof } from '../flow/cover/coverage.ts'
import type { StepTaken } from '../flow/step-watch.ts'
import { listOf, type TalkTest, type TalkTurn } from '../flow/talk/talk-test.ts'
import type { Line } from '../turn/turn-record.ts'
import type { TalkWatch } from './play-talk.ts'
import { valuesInStores } from './search-stores.ts'
import type { TalkRoom } from './talk-room.ts'

type Given = { readonly flow: string; readonly answer: string }

/** Watches one talk for the coverage of its bot: where it went, what was said, and whether what people gave was hidden. */
export function coverTalk(tally: CoverageTally, test: TalkTest): TalkWatch {
  const given: Given[] = []
  return {
    stepped: (taken) => {
      tally.stepped(taken)
      given.push(...givenBy(taken))
    },
    turnTaken: (room, turn, lines) => {
      for (const { reply } of lines) if (reply) tally.said(reply)
      const answers = given.splice(0)
      if (answers.length === 0) return
      const proof = proofOf(room, turn, lines, test)
      if (proof) for (const { flow, answer } of answers) tally.answered(flow, answer, proof)
    },
  }
}

/** The personal answers a move brings: the one that was asked for, or those the first words of a flow said. */
function givenBy({ flow, before, event }: StepTaken): readonly Given[] {
  const known = event === null ? Object.keys(before.answers) : []
  const names = event?.type === 'ANSWERED' ? [event.answer] : known
  return names
    .filter((name) => flow.answers.get(name as never)?.personal)
    .map((answer) => ({ flow: flow.flow, answer }))
}

/** Whether what was cut out of the words of this turn is kept nowhere else; null: nothing was cut out of them. */
function proofOf(
  room: TalkRoom,
  turn: TalkTurn,
  lines: readonly Line[],
  { talk }: TalkTest,
): SlotProof | null {
  const written = turn.person === undefined ? [] : listOf(turn.person)
  const bubbles = written.flatMap((bubble) => (typeof bubble === 'string' ? [bubble] : []))
  const kept = lines.filter(({ side, words }) => side === 'customer' && words !== null)
  if (bubbles.length !== kept.length) return null
  const cut = kept.flatMap(({ words }, at) => (words ? cutOut(bubbles[at] ?? '', words) : []))
  if (cut.length === 0) return null
  return { proof: valuesInStores(room.stores, cut).length === 0 ? 'proven' : 'kept-in-clear', talk }
}

type Words = NonNullable<Line['words']>

/** What stands in the written words where the kept ones have tokens. */
function cutOut(written: string, { text, tokens }: Words): readonly string[] {
  const cut: string[] = []
  let from = 0
  for (const [at, token] of tokens.entries()) {
    const before = text.slice(tokens[at - 1]?.end ?? 0, token.start)
    const after = text.slice(token.end, tokens[at + 1]?.start ?? text.length)
    const start = written.indexOf(before, from) + before.length
    const end = after === '' ? written.length : written.indexOf(after, start)
    if (end > start) cut.push(written.slice(start, end))
    from = Math.max(start, end)
  }
  return cut
}
