import type { Happening, StaffName } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import type { CaseWords } from '../catalogue/case/words.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import type { InboxWords } from '../catalogue/inbox/words.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'

/** Something that happened to the case, as a line across the talk. */
export function HappeningSaid({ happening, me }: { readonly happening: Happening; readonly me: string }) {
  const said = useHappening()
  const dates = useDates()
  return (
    <p className="happening" data-what={happening.what}>
      <span>
        {said(happening, me)}{' '}
        <time dateTime={new Date(happening.at).toISOString()} title={dates.moment(happening.at)}>
          {dates.hour(happening.at)}
        </time>
      </span>
    </p>
  )
}

/** Tells happenings as sentences; one of a newer server is told by its name. */
export function useHappening(): (happening: Happening, me: string) => string {
  const words = useWords(caseCatalogue)
  const inbox = useWords(inboxCatalogue)
  const dates = useDates()
  return ({ what, by, to, detail }, me) => {
    const sentence = Object.hasOwn(words.happenings, what) ? words.happenings[what] : undefined
    const who = by === null ? words.clock : nameOf(by, me, inbox)
    const whom = to === null ? '' : 'department' in to ? to.department : nameOf(to, me, inbox)
    const more = detailOf(what, detail, { inbox, short: dates.short })
    return sentence
      ? sentence({ who, to: whom, detail: more })
      : otherOf(words, { who, detail: more || what })
  }
}

const otherOf = (words: CaseWords, told: { readonly who: string; readonly detail: string }): string =>
  words.happenings.other?.({ ...told, to: '' }) ?? told.detail

const nameOf = ({ staff, name }: StaffName, me: string, { row }: InboxWords): string =>
  staff === me ? row.you : (name ?? row.gone)

type Told = { readonly inbox: InboxWords; readonly short: (at: number) => string }

function detailOf(what: string, detail: string | null, { inbox, short }: Told): string {
  if (detail === null) return ''
  const at = Number(detail)
  if ((what === 'snoozed' || what === 'silence-warned') && Number.isFinite(at)) return short(at)
  const names: Readonly<Record<string, string>> = { ...inbox.outcomes, ...inbox.priorities }
  return (Object.hasOwn(names, detail) ? names[detail] : undefined) ?? detail
}
