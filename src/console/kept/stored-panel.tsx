import { useLayoutEffect, useRef } from 'react'
import type { StoredLine } from '../../web/phone-view.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import type { TokenGroup } from '../catalogue/talk/words.ts'
import { useClockTime, useWords } from '../page-words.ts'
import type { ViewSince } from '../start/view-since.ts'
import { type Pair, pairLines } from './pair-lines.ts'
import { Panel } from './panel.tsx'
import { maskedStretches, stretchesOf } from './stretches.ts'
import { StretchesShown } from './stretches-shown.tsx'
import { groupOf } from './token-group.ts'

/** What the customer typed, and beside it the line as it lies in the database. */
export function StoredPanel({ view }: { readonly view: ViewSince | null }) {
  const { stored: words } = useWords(talkCatalogue)
  const pairs = view ? pairLines(view.bubbles, view.stored) : []
  const scroller = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new line that moves the table
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }, [pairs.length])
  const masked = pairs.reduce((sum, { line }) => sum + line.tokens.length, 0)
  return (
    <Panel
      name="stored"
      title={words.title}
      about={words.about}
      aside={pairs.length > 0 ? words.count(pairs.length, masked) : null}
      empty={view && pairs.length + view.earlier === 0 ? words.empty : null}
      isLoading={view === null}
      scroller={scroller}
    >
      {view && view.earlier > 0 && <p className="panel-empty">{words.earlier(view.earlier)}</p>}
      <table className="stored">
        <thead>
          <tr>
            <th scope="col">{words.typed}</th>
            <th scope="col">{words.kept}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <StoredRow key={`${pair.line.side} ${pair.line.n} ${pair.line.at}`} pair={pair} />
          ))}
        </tbody>
      </table>
      <Legend lines={view?.stored ?? []} />
    </Panel>
  )
}

function StoredRow({ pair: { line, shown } }: { readonly pair: Pair }) {
  const { stored: words } = useWords(talkCatalogue)
  const time = useClockTime()(line.at)
  return (
    <tr data-side={line.side}>
      <td className="typed">
        <Typed pair={{ line, shown }} />
      </td>
      <td className="kept">
        <p className="kept-head">
          <span>{words[line.side]}</span>
          <span title={time.exact}>{time.short}</span>
          {line.kind !== 'text' && line.kind !== 'reply' && <code>{line.kind}</code>}
        </p>
        <Kept line={line} />
      </td>
    </tr>
  )
}

function Typed({ pair: { line, shown } }: { readonly pair: Pair }) {
  const { phone, stored: words } = useWords(talkCatalogue)
  if (shown === null) return <em>{line.kind === 'preference' ? words.appSwitch : words.gone}</em>
  const { media, text } = shown
  if (media !== null) {
    const name = phone.media[media as keyof typeof phone.media] ?? phone.media.other
    return <em>{text === '' ? name : `${name}: ${text}`}</em>
  }
  if (line.side === 'bot') return <p className="typed-reply">{text}</p>
  return <StretchesShown stretches={maskedStretches(text, line)} as="mark" />
}

/** A reply is kept as the names of its texts; words of people with their tokens. */
function Kept({ line }: { readonly line: StoredLine }) {
  const { stored: words } = useWords(talkCatalogue)
  if (line.words === '') return <em>{words.noWords}</em>
  if (line.side !== 'bot')
    return (
      <p className="kept-words">
        <StretchesShown stretches={stretchesOf(line)} as="chip" />
      </p>
    )
  return (
    <ul className="kept-prompts" title={words.promptsOnly}>
      {line.words.split(' + ').map((name) => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  )
}

/** Which colour stands for what, of the colours that are there. */
function Legend({ lines }: { readonly lines: readonly StoredLine[] }) {
  const { groups } = useWords(talkCatalogue).stored
  const kinds = lines.flatMap(({ tokens }) => tokens.map(({ kind }) => groupOf(kind)))
  const present: readonly TokenGroup[] = [...new Set(kinds)]
  if (present.length === 0) return null
  return (
    <ul className="legend">
      {present.map((group) => (
        <li key={group}>
          <span className="dot" data-group={group} />
          {groups[group]}
        </li>
      ))}
    </ul>
  )
}
