import type { CannedView } from '../../web/canned-view.ts'
import type { DeskCaseView } from '../../web/inbox-view.ts'
import type { WordsView } from '../../web/reveal-view.ts'
import type { Known } from './fill-in.ts'

/** What answers are called that hold what a customer is called. */
const nameAnswers = ['customer_name', 'full_name', 'name', 'first_name', 'nome', 'nombre']

/**
 * What variables stand for in this case. What the customer is called is taken from what is open on the screen by the agent's own
 * grant, and from nowhere else: while it is masked there, it is not known here.
 */
export function knownHere(
  { case: number, department, packet }: DeskCaseView,
  agent: string,
  canned: CannedView,
  open: WordsView | null,
): Known {
  const { business, contact } = canned
  const answer = packet.find((one) => nameAnswers.includes(one.answer))
  const [token] = answer?.words?.tokens ?? []
  const [name] =
    (token && open?.values.find((one) => one.token === `${token.kind}_${token.n}`)?.written) ?? []
  return { case: number, department, agent, business, contact, ...(name && { customer_name: name }) }
}
