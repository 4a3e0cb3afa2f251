import type { EntriesAsked, EntryGroup } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { pagePaths } from '../page-paths.ts'
import type { Route } from '../router.ts'

/** What the address says of what is looked at: sorts, days and places in the log. No person stands in an address. */
export type LogPlace = {
  readonly group: EntryGroup | null
  readonly from: string
  readonly to: string
  readonly before: number | null
  readonly entry: number | null
}

/** Every sort of entry, in the order they are offered. */
export const entryGroups = Object.keys(accessLogCatalogue.en.groups) as readonly EntryGroup[]

const day = /^\d{4}-\d{2}-\d{2}$/

export function placeIn({ search, rest }: Pick<Route, 'search' | 'rest'>): LogPlace {
  const group = entryGroups.find((one) => one === search.get('what')) ?? null
  const dayOf = (name: string) => {
    const text = search.get(name) ?? ''
    return day.test(text) ? text : ''
  }
  return {
    group,
    from: dayOf('from'),
    to: dayOf('to'),
    before: numberOf(search.get('before')),
    entry: placeOf(rest[0]),
  }
}

/** The address of a place; `#1,234` of people is 1234 in it. */
export function addressOf({ group, from, to, before, entry }: LogPlace): string {
  const search = new URLSearchParams()
  if (group) search.set('what', group)
  if (from) search.set('from', from)
  if (to) search.set('to', to)
  if (before !== null) search.set('before', String(before))
  const query = search.size > 0 ? `?${search}` : ''
  return `${pagePaths.accessLog}${entry === null ? '' : `/${entry + 1}`}${query}`
}

/** What to ask the server for; days are those of whoever looks, the last one whole. */
export function askedFor(
  place: LogPlace,
  { staff, department }: Pick<EntriesAsked, 'staff' | 'department'>,
): EntriesAsked {
  return {
    groups: place.group ? [place.group] : [],
    staff,
    department,
    talk: null,
    case: null,
    from: startOf(place.from, 0),
    to: startOf(place.to, 1),
    before: place.before,
    entry: null,
  }
}

function startOf(text: string, daysLater: number): number | null {
  if (!day.test(text)) return null
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number)
  const at = new Date(year, month - 1, date + daysLater).getTime()
  return Number.isFinite(at) ? at : null
}

function numberOf(text: string | null): number | null {
  const number = Number(text)
  return text !== null && text !== '' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

function placeOf(text: string | undefined): number | null {
  const number = numberOf(text ?? null)
  return number === null || number === 0 ? null : number - 1
}
