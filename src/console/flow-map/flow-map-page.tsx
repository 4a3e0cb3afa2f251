import './flow-map.css'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'
import { LineBanner } from '../phone/line-banner.tsx'
import { useRoute } from '../router.ts'
import { FlowMapHeader } from './flow-map-header.tsx'
import { FlowPictureView } from './flow-picture.tsx'
import { lookAt, type MapPlace, type Overlay, placeIn } from './map-place.ts'
import { MistakeNotice } from './mistake-notice.tsx'
import { OutlinePanel } from './outline-panel.tsx'
import { OverlayNote } from './overlay-note.tsx'
import { StepPanel } from './step-panel.tsx'
import { useFlowMap, usePicture } from './use-flow-map.ts'
import { useLatest } from './use-latest.ts'

const nowhere: MapPlace = { flow: null, step: null, overlay: 'none', isLost: false }

/** See the shape: every flow as a picture and in words, with what its steps say, what tests reach and where people leave. */
export function FlowMapPage() {
  const { view: map, line, retry } = useFlowMap()
  const route = useRoute()
  const place = map ? placeIn(map, route) : nowhere
  const { flow, step, overlay } = place
  const shown = usePicture(flow?.flow ?? null, map)
  const { noFlows, picture } = useWords(flowMapCatalogue)

  const show = (to: {
    readonly flow?: string
    readonly step?: string | null
    readonly overlay?: Overlay
  }) => {
    const address = { flow: flow?.flow ?? '', step: step?.name ?? null, overlay, ...to }
    lookAt(place, address)
    if (to.step) showPanel()
  }
  const choose = useLatest((name: string) => show({ step: name }))

  return (
    <>
      <FlowMapHeader map={map} place={place} show={show} />
      <LineBanner line={line} retry={retry} />
      <MistakeNotice map={map} place={place} />
      {map?.flows.length === 0 ? (
        <p className="page-notice">{noFlows}</p>
      ) : (
        <div className="page-grid map fits-screen">
          <OutlinePanel flow={flow} step={step} overlay={overlay} choose={choose} />
          <div className="map-middle" aria-busy={shown === null}>
            {flow && shown ? (
              <FlowPictureView flow={flow} shown={shown} step={step} overlay={overlay} choose={choose} />
            ) : (
              <p className="canvas canvas-waiting">{picture.drawing}</p>
            )}
            <div className="map-note" role="status">
              {map && flow && <OverlayNote map={map} flow={flow} overlay={overlay} />}
            </div>
          </div>
          <StepPanel flow={flow} step={step} overlay={overlay} choose={choose} />
        </div>
      )}
    </>
  )
}

/** On a narrow screen the chosen step stands below the picture. */
function showPanel(): void {
  if (matchMedia('(min-width: 64rem)').matches) return
  requestAnimationFrame(() =>
    document.querySelector('[data-panel=step]')?.scrollIntoView({ block: 'nearest' }),
  )
}
