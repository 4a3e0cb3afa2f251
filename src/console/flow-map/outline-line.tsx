import { memo } from 'react'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { Overlay } from './map-place.ts'
import type { OutlineRow } from './outline-rows.ts'
import { stepMark } from './step-mark.ts'

type LineNeeds = {
  readonly row: OutlineRow
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly overlay: Overlay
  /** The most talks that were left at one step of the flow. */
  readonly most: number
  readonly take: (row: OutlineRow) => void
  readonly toggle: (key: string, isOpen: boolean) => void
}

/** A step or a way out of it; one of all lines is reached by Tab, the others by arrow keys. */
export const OutlineLine = memo(({ row, isActive, isChosen, overlay, most, take, toggle }: LineNeeds) => {
  const hasWays = row.kind === 'step' && row.step.ways.length > 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all its lines
    <div
      role="treeitem"
      data-key={row.key}
      data-kind={row.kind}
      tabIndex={isActive ? 0 : -1}
      aria-level={row.kind === 'step' ? 1 : 2}
      aria-posinset={row.at}
      aria-setsize={row.of}
      aria-selected={isChosen}
      aria-expanded={hasWays ? row.isOpen : undefined}
      onClick={() => take(row)}
    >
      {row.kind === 'step' ? (
        <StepWords row={row} overlay={overlay} most={most} toggle={toggle} />
      ) : (
        <WayWords row={row} overlay={overlay} />
      )}
    </div>
  )
})

type StepRow = Extract<OutlineRow, { kind: 'step' }>
type WayRow = Extract<OutlineRow, { kind: 'way' }>

function StepWords({
  row: { key, step, isOpen },
  overlay,
  most,
  toggle,
}: { readonly row: StepRow } & Pick<LineNeeds, 'overlay' | 'most' | 'toggle'>) {
  const words = useWords(flowMapCatalogue)
  const mark = stepMark(step, overlay, { most, words: words.overlay })
  return (
    <>
      {step.ways.length > 0 ? (
        <span
          className="outline-turn"
          aria-hidden="true"
          data-open={isOpen}
          onClick={(event) => {
            event.stopPropagation()
            toggle(key, !isOpen)
          }}
        />
      ) : (
        <span className="outline-turn" data-none="true" aria-hidden="true" />
      )}
      <span className="outline-words">
        <strong>{step.name}</strong>{' '}
        <span className="outline-does">{step.does === '' ? words.outline.unread : step.does}</span>{' '}
        {step.isFirst && <span className="badge">{words.outline.first}</span>}{' '}
        {step.mistakes.length > 0 && (
          <span className="badge" data-status="refused">
            {words.mistakes.count(step.mistakes.length)}
          </span>
        )}{' '}
        {mark && (
          <span className="badge map-mark" data-tone={mark.tone} data-heat={mark.heat}>
            {mark.words}
          </span>
        )}
      </span>
    </>
  )
}

function WayWords({ row: { way, to }, overlay }: { readonly row: WayRow; readonly overlay: Overlay }) {
  const { outline, overlay: words, picture } = useWords(flowMapCatalogue)
  const name = to.kind === 'end' ? picture.end : to.name
  return (
    <span className="outline-words">
      <span className="outline-way">{way.name === '' ? outline.next : way.name}</span>
      <span aria-hidden="true"> → </span>
      <span className="unseen"> {outline.leadsTo('')} </span>
      <span>{name}</span>
      {to.kind === 'missing' && (
        <>
          {' '}
          <span className="badge" data-status="refused">
            {picture.missing}
          </span>
        </>
      )}
      {overlay === 'coverage' && way.covered === false && (
        <>
          {' '}
          <span className="badge map-mark" data-tone="bad">
            {words.notCovered}
          </span>
        </>
      )}
    </span>
  )
}
