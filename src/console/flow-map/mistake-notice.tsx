import type { FlowMap } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { MapPlace } from './map-place.ts'
import { MistakeList } from './mistake-list.tsx'

type NoticeNeeds = { readonly map: FlowMap | null; readonly place: MapPlace }

/** Says that the files have mistakes, and which of them stand in no step; it is read out as it comes. */
export function MistakeNotice({ map, place: { flow, isLost } }: NoticeNeeds) {
  const { mistakes: words } = useWords(flowMapCatalogue)
  const all = map?.mistakes ?? []
  const own = flow?.mistakes ?? []
  return (
    <div role="status" className="map-notice">
      {isLost && <p>{words.noSuchPlace}</p>}
      {all.length > 0 && (
        <details>
          <summary>{words.inFiles(all.length)}</summary>
          <ul className="map-mistakes" lang="en">
            {all.slice(0, mostShown).map((mistake) => (
              <li key={mistake}>
                <code>{mistake}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {own.length > 0 && (
        <div>
          <p>{words.inFlow}</p>
          <MistakeList mistakes={own} />
        </div>
      )}
    </div>
  )
}

/** The others are told in the terminal. */
const mostShown = 20
