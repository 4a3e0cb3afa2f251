import type { TalkTurn } from '../flow/talk/talk-test.ts'
import type { Line } from '../turn/turn-record.ts'
import { promptsOf } from './judge-turn.ts'
import type { SentCall } from './talk-room.ts'

/** What happens in a turn, without what should come of it. */
export type TurnAct = Pick<TalkTurn, 'person' | 'choose' | 'wait' | 'at' | 'agent' | 'services'>

/** What was tapped: a choice of ours by its name; the answer of a template, which is heard as its words, by them. */
export const tappedAct = (choice: string): TurnAct =>
  choice.includes('/') ? { choose: choice.split('/').at(-1) ?? '' } : { person: choice }

/** A turn as it went: what the bot said, what was kept of the words where something was hidden, which services were asked. */
export function recordedTurn(
  act: TurnAct,
  lines: readonly Line[],
  calls: readonly SentCall[],
  { notice }: { readonly notice: boolean },
): TalkTurn {
  const said = promptsOf(lines).filter((name) => notice || name !== 'notice')
  const [only, ...others] = said
  const written = act.person === undefined ? [] : lines.filter(({ side }) => side === 'customer')
  const hidden = written.flatMap(({ words }) => (words && words.tokens.length > 0 ? [words.text] : []))
  return {
    ...act,
    bot: only !== undefined && others.length === 0 ? only : said,
    ...(hidden.length === 0 ? {} : { stored: hidden }),
    ...(calls.length === 0
      ? {}
      : { sent_to: Object.fromEntries(calls.map(({ operation, inputs }) => [operation, [...inputs]])) }),
  }
}
