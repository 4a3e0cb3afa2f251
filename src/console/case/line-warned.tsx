import { useState } from 'react'
import { guardCatalogue } from '../catalogue/guard/catalogue.ts'
import { Icon } from '../icons.tsx'
import { keyOf } from '../inbox/desk-keys.ts'
import { useDeskKeys } from '../inbox/use-desk-keys.ts'
import { useWords } from '../page-words.ts'
import { reportPhishing } from './case-calls.ts'
import { thingAsked } from './thing-asked.ts'

type WarnedNeeds = {
  readonly kind: string
  readonly talk: string
  readonly line: number
  /** The newest of its kind: the key means this one. */
  readonly hasKey: boolean
}

type Report =
  | { readonly state: 'none' | 'sending' | 'failed' }
  | { readonly state: 'done'; readonly incident: string }

/** Under what a customer wrote: that it may be a trick, and a report with one click. */
export function LineWarned({ kind, talk, line, hasKey }: WarnedNeeds) {
  const words = useWords(guardCatalogue)
  const [report, setReport] = useState<Report>({ state: 'none' })
  const send = async () => {
    if (report.state === 'sending' || report.state === 'done') return
    setReport({ state: 'sending' })
    try {
      const { incident } = await reportPhishing(talk, line)
      setReport({ state: 'done', incident })
    } catch {
      setReport({ state: 'failed' })
    }
  }
  useDeskKeys(hasKey ? { report: () => void send() } : {})
  return (
    <div className="line-warned">
      <p>
        <Icon name="failed" />
        <span>{words.warned(thingAsked(words, kind))}</span>
      </p>
      {report.state !== 'done' && (
        <button
          type="button"
          className="plain-button"
          disabled={report.state === 'sending'}
          title={hasKey ? `${words.report} (${keyOf('report')})` : undefined}
          onClick={() => void send()}
        >
          {words.report}
        </button>
      )}
      <span role="status">
        {report.state === 'done' && words.reported(report.incident)}
        {report.state === 'failed' && words.notReported}
      </span>
    </div>
  )
}
