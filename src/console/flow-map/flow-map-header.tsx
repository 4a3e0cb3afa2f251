import type { FlowMap } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { ChooseOne } from '../choose-one.tsx'
import { PageHeading } from '../page-heading.tsx'
import { usePageLocale, useWords } from '../page-words.ts'
import { type MapPlace, type Overlay, overlays } from './map-place.ts'
import { mistakesOf } from './mistakes-of.ts'
import { StepSearch } from './step-search.tsx'

type HeaderNeeds = {
  readonly map: FlowMap | null
  readonly place: MapPlace
  readonly show: (to: {
    readonly flow?: string
    readonly step?: string | null
    readonly overlay?: Overlay
  }) => void
}

/** Which flow, what is laid over it, and the way to any step. */
export function FlowMapHeader({ map, place, show }: HeaderNeeds) {
  const { title, about, flow, overlay, mistakes } = useWords(flowMapCatalogue)
  const lang = usePageLocale()
  return (
    <div className="page-header map-header">
      <div>
        <PageHeading>{title}</PageHeading>
        <p className="page-about">{about}</p>
      </div>
      <div className="settings">
        <ChooseFromList
          legend={flow}
          chosen={place.flow?.flow ?? ''}
          choose={(chosen) => show({ flow: chosen, step: null })}
          options={(map?.flows ?? []).map((one) => {
            const wrong = mistakesOf(one)
            return { value: one.flow, title: wrong > 0 ? `${one.flow} (${mistakes.count(wrong)})` : one.flow }
          })}
        />
        <StepSearch map={map} jump={show} />
        <ChooseOne
          legend={overlay.title}
          name="overlay"
          chosen={place.overlay}
          choose={(chosen) => show({ overlay: chosen })}
          options={overlays.map((one) => ({ value: one, title: overlay.names[one], lang }))}
        />
      </div>
    </div>
  )
}
