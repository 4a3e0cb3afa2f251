import type { Readable } from '../access/readable.ts'
import { noCase } from '../handoff/case/case.ts'
import { evolve } from '../handoff/case/evolve.ts'
import type { CaseRow, Conversations } from '../handoff/conversations.ts'
import { factsOfPlace, type Places } from '../handoff/places.ts'
import type { Bots } from '../turn/needs.ts'
import type { ConversationDesk } from '../web/conversations.ts'
import type { CaseView } from '../web/conversations-view.ts'
import { lineView } from './line-view.ts'
import { saidByBot } from './said-by-bot.ts'

type Needs = {
  readonly conversations: Conversations
  readonly places: Places
  readonly bots: Pick<Bots, 'at'>
}

/** The conversations that pages ask for, out of the scoped database. */
export const serveConversations = ({ conversations, places, bots }: Needs): ConversationDesk => ({
  find: async (what) => {
    const place = await places.whereIs(what)
    if (!place) return null
    const { talk, case: newest } = place
    const named = { talk, case: newest?.number ?? null, department: newest?.department ?? null }
    return { facts: factsOfPlace(place), named }
  },
  cases: async (readable, which) => ({ cases: (await conversations.cases(readable, which)).map(caseView) }),
  case: async (readable, number) => {
    const row = await conversations.case(readable, number)
    return row && caseView(row)
  },
  talk: async (readable: Readable, id) => {
    const talk = await conversations.talk(readable, id)
    if (!talk) return null
    const saidOf = await saidByBot(
      bots,
      talk.lines.map(({ reply }) => reply),
    )
    return { ...talk, lines: talk.lines.map((line) => lineView(line, saidOf)) }
  },
  search: async (readable, words) => {
    const found = await conversations.search(readable, words)
    const saidOf = await saidByBot(
      bots,
      found.map(({ reply }) => reply),
    )
    return { lines: found.map((line) => ({ ...lineView(line, saidOf), talk: line.talk })) }
  },
})

function caseView({ number, talk, department, openedAt, events }: CaseRow): CaseView {
  const current = events.reduce(evolve, noCase)
  const status = current.status === 'none' ? 'closed' : current.status
  return {
    case: number,
    ...{ talk, department, openedAt, status },
    priority: current.status === 'none' ? 'normal' : current.priority,
    agent: current.status === 'claimed' ? current.agent : null,
  }
}
