import type { Clock } from '../clock.ts'
import { mostViews, type SavedViews, type ViewFilter } from '../handoff/saved-views.ts'
import { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { lookForPeople } from '../turn/look-for-people.ts'
import type { Bots } from '../turn/needs.ts'
import { personInWord } from '../turn/person-in-word.ts'
import type { ViewDesk } from '../web/saved-views.ts'

export type ViewsNeeds = {
  readonly views: SavedViews
  readonly bots: Pick<Bots, 'current'>
  /** For words that are kept as they are written. */
  readonly anonymize: Anonymizer
  readonly crypto: Pick<Crypto, 'random'>
  readonly clock: Clock
}

/** Lists of cases that people of the business gave a name. */
export const serveViews = (needs: ViewsNeeds): ViewDesk => ({
  of: async (readable) => ({
    views: (await needs.views.of(readable)).map(({ id, name, filter }) => ({
      ...{ id, filter },
      name: begunWith('toUpperCase', name.text),
    })),
    most: mostViews,
  }),
  keep: async ({ staff }, { id, name, filter }) => {
    const [locale] = needs.bots.current().business.locales
    if (filter.tag !== null && (await personInWord(needs, filter.tag, locale))) return { why: 'personal' }
    const looked = await lookForPeople(needs, new RawText(begunWith('toLowerCase', name)), locale)
    if (looked.outcome === 'personal') return { why: 'personal' }
    const view = {
      id: id ?? Buffer.from(needs.crypto.random(16)).toString('base64url'),
      name: looked.words,
      filter: filter as ViewFilter,
    }
    const kept = await needs.views.keep(staff, view, id === null, needs.clock.now())
    return kept === 'full' ? { why: 'views-full' } : kept
  },
  remove: ({ staff }, id) => needs.views.remove(staff, id),
})

/**
 * The capital that a name of a list begins with says nothing, and detectors would take the one word for somebody's name: it is kept
 * with a small letter and shown with a capital.
 */
const begunWith = (how: 'toUpperCase' | 'toLowerCase', [first = '', ...rest]: string): string =>
  first[how]() + rest.join('')
