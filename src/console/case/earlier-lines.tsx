import { useState } from 'react'
import type { LineView } from '../../web/conversations-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { lookAtTalk } from './case-calls.ts'
import { LineBubble } from './line-bubble.tsx'

type Before =
  | { readonly state: 'closed' | 'loading' | 'failed' }
  | { readonly state: 'here'; readonly lines: readonly (LineView & { readonly key: string })[] }

/** What was said in talks before this one, masked, for whoever asks for it: their keys are gone. */
export function EarlierLines({ talks }: { readonly talks: readonly string[] }) {
  const { talk } = useWords(caseCatalogue)
  const dates = useDates()
  const [before, setBefore] = useState<Before>({ state: 'closed' })
  if (talks.length === 0) return null
  const look = async () => {
    setBefore({ state: 'loading' })
    try {
      const all = await Promise.all(talks.map(lookAtTalk))
      const lines = all.flatMap(({ talk: id, lines: said }) =>
        said.map((line) => ({ ...line, delivery: null, key: `${id} ${line.n}` })),
      )
      setBefore({ state: 'here', lines })
    } catch {
      setBefore({ state: 'failed' })
    }
  }
  if (before.state !== 'here')
    return (
      <p className="talk-earlier">
        <button
          type="button"
          className="plain-button"
          disabled={before.state === 'loading'}
          onClick={() => void look()}
        >
          {talk.earlier}
        </button>
        <span role="status">{before.state === 'failed' && talk.earlierFailed}</span>
      </p>
    )
  return (
    <section className="talk-before" aria-label={talk.before}>
      {before.lines.map((line, at) => {
        const day = dates.day(line.at)
        const last = before.lines[at - 1]
        return (
          <div key={line.key}>
            {(!last || dates.day(last.at) !== day) && <p className="talk-day">{day}</p>}
            <LineBubble line={line} opened={null} open={null} media={null} sendAgain={() => undefined} />
          </div>
        )
      })}
    </section>
  )
}
