import { Gone, Refused } from '../ask-server.ts'
import type { DeskRefusal } from '../catalogue/inbox/words.ts'

/** Why something at the desk was not done, and by whom it was taken; `by` is empty where nobody is meant. */
export type Refusal = {
  readonly why: DeskRefusal
  readonly by: string
  /** Of words that were held back; missing: nothing was, or it is not said. */
  readonly asks?: Asks | null
}

/** What words ask for that nobody may ask for, and whether whoever wrote them may insist. */
export type Asks = { readonly kind: string; readonly mayInsist: boolean }

const whys: readonly DeskRefusal[] = [
  'taken',
  'not-yours',
  'closed',
  'not-open-to-it',
  'nobody-there',
  'too-many',
  'window',
  'suspicious',
  'unfilled',
  'unsendable',
  'whatsapp-away',
  'personal',
  'views-full',
  'untrained',
]

export function refusalOf(error: unknown): Refusal {
  if (error instanceof Gone) return { why: 'not-found', by: '' }
  if (!(error instanceof Refused)) return { why: 'unreachable', by: '' }
  const { body, code, status } = error
  const why = whys.find((one) => one === body.why)
  if (why) return { why, by: nameIn(body.by), asks: asksIn(body.asks) }
  switch (code) {
    case 'NOT_ALLOWED':
      return { why: 'not-allowed', by: '' }
    case 'STEP_UP_NEEDED':
      return { why: 'step-up', by: '' }
    case 'TOO_LARGE':
      return { why: 'too-large', by: '' }
    case 'LOG_UNAVAILABLE':
      return { why: 'log', by: '' }
    default:
      return { why: status >= 500 ? 'unreachable' : 'other', by: '' }
  }
}

/** The reasons of a list of acts, as `BulkDone` has them. */
export function bulkWhy(text: string): DeskRefusal {
  if (text === 'NOT_FOUND') return 'not-found'
  if (text === 'NOT_ALLOWED') return 'not-allowed'
  return whys.find((one) => one === text) ?? 'other'
}

const asksIn = (asks: unknown): Asks | null =>
  typeof asks === 'object' && asks !== null && 'kind' in asks && 'mayInsist' in asks
    ? { kind: String(asks.kind), mayInsist: asks.mayInsist === true }
    : null

const nameIn = (by: unknown): string =>
  typeof by === 'object' && by !== null && 'name' in by && typeof by.name === 'string' ? by.name : ''
