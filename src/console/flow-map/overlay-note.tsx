import type { FlowMap, MappedFlow } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { usePageLocale, useWords } from '../page-words.ts'
import type { Overlay } from './map-place.ts'

type NoteNeeds = { readonly map: FlowMap; readonly flow: MappedFlow; readonly overlay: Overlay }

/** What the marks of an overlay mean, and how much they are worth. */
export function OverlayNote({ map, flow, overlay }: NoteNeeds) {
  switch (overlay) {
    case 'none':
      return <StartsOn flow={flow} />
    case 'coverage':
      return <CoverageNote map={map} flow={flow} />
    case 'left':
      return <LeftNote flow={flow} />
  }
}

function StartsOn({ flow: { startsOn } }: Pick<NoteNeeds, 'flow'>) {
  const { picture } = useWords(flowMapCatalogue)
  return startsOn.length === 0 ? null : <p>{picture.startsOn(startsOn.join(', '))}</p>
}

/** The command is the same in every language. */
const play = 'npm run -s sigilo -- flow test --coverage'

function CoverageNote({ map: { coverage }, flow }: Pick<NoteNeeds, 'map' | 'flow'>) {
  const { overlay } = useWords(flowMapCatalogue)
  const when = new Intl.DateTimeFormat(usePageLocale(), { dateStyle: 'medium', timeStyle: 'short' })
  const howTo = (
    <>
      {overlay.play} <code className="map-command">{play}</code>
    </>
  )
  if (coverage.state === 'none')
    return (
      <p data-tone="warn">
        {overlay.noCoverage} {howTo}
      </p>
    )
  const steps = flow.steps.filter(({ kind }) => kind === 'step').map(({ covered }) => covered)
  const ways = flow.steps.flatMap((step) => step.ways.map(({ covered }) => covered))
  const isOlder = coverage.state === 'older'
  return (
    <p data-tone={isOlder ? 'warn' : undefined}>
      {overlay.coverageNote(shareOf(steps), shareOf(ways))} {overlay.played(when.format(coverage.at))}{' '}
      {isOlder && (
        <>
          <strong>{overlay.older}</strong> {howTo}
        </>
      )}
    </p>
  )
}

const shareOf = (places: readonly (boolean | null)[]): string =>
  `${places.filter((isCovered) => isCovered).length}/${places.length}`

function LeftNote({ flow: { steps } }: Pick<NoteNeeds, 'flow'>) {
  const { overlay } = useWords(flowMapCatalogue)
  const isEmpty = steps.every(({ left }) => left === null)
  return (
    <p>
      {overlay.leftNote} {isEmpty && <strong>{overlay.nobodyLeft}</strong>}
    </p>
  )
}
