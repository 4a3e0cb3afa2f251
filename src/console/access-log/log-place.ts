import type { EntriesAsked, EntryGroup } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { pagePaths } from '../page-paths.ts'
import type { Route } from '../router.ts'
import { dayAfter, startOfDay } from './zoned-time.ts'

/** What the address says of what is looked at: sorts, days and places in the log. No person stands in an address. */
export type LogPlace = {
  readonly group: EntryGroup | null
  readonly from: string
  readonly to: string
  readonly before: number | null
  readonly entry: number | null
}

/** Whom, which department and which case or talk to look for: never in an address. */
export type Who = Pick<EntriesAsked, 'staff' | 'department' | 'case' | 'talk'>

export const anybody: Who = { staff: null, department: null, case: null, talk: null }

/** Every sort of entry, in the order they are offered. */
export const entryGroups = Object.keys(accessLogCatalogue.en.groups) as readonly EntryGroup[]

/** Years that are being typed, `0202`, are no days yet. */
export const isDay = (text: string): boolean =>
  /^2\d{3}-\d{2}-\d{2}$/.test(text) && startOfDay(text, 'UTC') !== null

export function placeIn({ search, rest }: Pick<Route, 'search' | 'rest'>): LogPlace {
  const group = entryGroups.find((one) => one === search.get('what')) ?? null
  const dayOf = (name: string) => {
    const text = search.get(name) ?? ''
    return isDay(text) ? text : ''
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

/** What to ask the server for; days are those of the business's wall clock, the last one whole. */
export const askedFor = ({ group, from, to, before }: LogPlace, who: Who, zone: string): EntriesAsked => ({
  groups: group ? [group] : [],
  ...who,
  from: from ? startOfDay(from, zone) : null,
  to: to ? startOfDay(dayAfter(to), zone) : null,
  before,
  entry: null,
})

export const isNarrowed = ({ group, from, to }: LogPlace, who: Who): boolean =>
  group !== null || from !== '' || to !== '' || Object.values(who).some((one) => one !== null)

function numberOf(text: string | null): number | null {
  const number = Number(text)
  return text !== null && text !== '' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

function placeOf(text: string | undefined): number | null {
  const number = numberOf(text ?? null)
  return number === null || number === 0 ? null : number - 1
}
