import type { ReadingContext } from '../flow/read/reading.ts'
import { renderReply } from '../flow/render-reply.ts'
import type { AnswerName } from '../ids.ts'
import type { Draft } from './draft.ts'
import { pinnedFlow } from './pinned-flow.ts'

/**
 * What readers of answers need to know: language, the business's time zone, and the moment; of a question that offers
 * choices also their titles.
 *
 * @param asked the answer of the open flow that is read; null for words that answer no question
 */
export function readingContext(draft: Draft, asked: AnswerName | null): ReadingContext {
  const { locale } = draft.state
  const values = asked ? titlesOf(draft, asked) : {}
  return { locale, timezone: draft.bot.business.timezone, now: draft.now, values }
}

function titlesOf(draft: Draft, answer: AnswerName): Readonly<Record<string, string>> {
  const here = pinnedFlow(draft, draft.state.frames.at(-1))
  const values = here?.flow.answers.get(answer)?.values ?? []
  if (!here || values.length === 0) return {}
  const choices = values.map((value) => ({
    id: value,
    title: { flow: here.flow.flow, name: `${answer}.${value}`, slots: {} },
    description: null,
  }))
  const reply = { locale: draft.state.locale, bot: here.bot.hash, prompts: [], choices }
  const shown = renderReply(here.bot, reply, () => undefined)
  return Object.fromEntries(shown.choices.map(({ id, title }) => [id, title]))
}
