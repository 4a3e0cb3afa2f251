import type { CoverageTally, SlotProof } from '../flow/cover/coverage.ts'
import type { StepTaken } from '../flow/step-watch.ts'
import { listOf, type TalkTest, type TalkTurn } from '../flow/talk/talk-test.ts'
import type { AnswerName } from '../ids.ts'
import type { Line } from '../turn/turn-record.ts'
import type { TalkWatch } from './play-talk.ts'
import { valuesInStores } from './search-stores.ts'
import { captionOf } from './send-bubble.ts'
import type { TalkRoom } from './talk-room.ts'

/** `isSent`: it is given by what is sent, not by words. */
type Given = { readonly flow: string; readonly answer: string; readonly isSent: boolean }

/** Watches one talk for the coverage of its bot: where it went, what was said, and whether what people gave was hidden. */
export function coverTalk(tally: CoverageTally, test: TalkTest): TalkWatch {
  const given: Given[] = []
  return {
    stepped: (taken) => {
      tally.stepped(taken)
      given.push(...givenBy(taken))
    },
    turnTaken: (room, turn, took) => {
      for (const { reply } of took.lines) if (reply) tally.said(reply)
      for (const { body, state } of room.stores.state.outbox.values())
        if (body.kind === 'template' && state === 'sent') tally.sent(body)
      const answers = given.splice(0)
      if (answers.length === 0) return
      const said = hiddenIn(turn, took.lines)
      for (const { flow, answer, isSent } of answers) {
        const hidden = isSent && said ? [...said, ...took.sent] : said
        if (hidden && hidden.length > 0) tally.answered(flow, answer, proofOf(room, hidden, test))
      }
    },
  }
}

/** The personal answers a move brings: the one that was asked for, or those the first words of a flow said. */
function givenBy({ flow, before, event }: StepTaken): readonly Given[] {
  const known = event === null ? Object.keys(before.answers) : []
  const names = event?.type === 'ANSWERED' ? [event.answer] : known
  return names.flatMap((answer) => {
    const spec = flow.answers.get(answer as AnswerName)
    return spec?.personal ? [{ flow: flow.flow, answer, isSent: spec.type === 'media' }] : []
  })
}

/** What is not kept of a turn's words: all that was cut out of them; null where lines are not what was sent. */
function hiddenIn(turn: TalkTurn, lines: readonly Line[]): readonly string[] | null {
  const written = turn.person === undefined ? [] : listOf(turn.person)
  const kept = lines.filter(({ side }) => side === 'customer')
  if (written.length !== kept.length) return null
  return kept.flatMap(({ words }, at) => {
    const bubble = written[at]
    const said = bubble === undefined ? null : captionOf(bubble)
    return words && said !== null ? cutOut(said, words) : []
  })
}

/** Whether what a turn hid is kept nowhere else. */
const proofOf = (room: TalkRoom, hidden: readonly string[], { talk }: TalkTest): SlotProof => ({
  proof: valuesInStores(room.stores, hidden).length === 0 ? 'proven' : 'kept-in-clear',
  talk,
})

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
