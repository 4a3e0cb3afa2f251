import type { InboxFilter } from '../../web/inbox-view.ts'
import { pagePaths } from '../page-paths.ts'

export type Which = InboxFilter['which']

/** Every list, in the order they are offered and their number keys have. */
export const whichLists: readonly Which[] = ['mine', 'unassigned', 'waiting', 'snoozed', 'all', 'closed']
export const priorities = ['high', 'normal', 'low'] as const
export const orders: readonly InboxFilter['order'][] = ['answer-by', 'oldest', 'newest']

/** What narrows a list down besides; kept by the page, for none of it belongs into an address. */
export type Narrowed = Omit<InboxFilter, 'which'>
export const notNarrowed: Narrowed = {
  department: null,
  agent: null,
  tag: null,
  priority: null,
  order: 'answer-by',
}

export const narrowings = ({ order: _, ...narrowed }: Narrowed): number =>
  Object.values(narrowed).filter((one) => one !== null).length

export const whichIn = (search: URLSearchParams): Which =>
  whichLists.find((one) => one === search.get('view')) ?? 'mine'

/**
 * A case stands behind the `#`: its number is nothing for a server's or a proxy's log.
 * @param list the id of one's own list; null: the one that everybody has
 */
export function inboxAddress(which: Which, number: string | null, list: string | null = null): string {
  const query = list !== null ? `?list=${list}` : which === 'mine' ? '' : `?view=${which}`
  return `${pagePaths.inbox}${query}${number === null ? '' : `#${number}`}`
}
