import { useReactFlow } from '@xyflow/react'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'

/** Nearer, farther, all of it. */
export function ZoomButtons({ whole }: { readonly whole: () => void }) {
  const { picture } = useWords(flowMapCatalogue)
  const { zoomIn, zoomOut } = useReactFlow()
  return (
    <div className="zoom-buttons">
      <button type="button" aria-label={picture.closer} title={picture.closer} onClick={() => void zoomIn()}>
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 5v14M5 12h14" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={picture.farther}
        title={picture.farther}
        onClick={() => void zoomOut()}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12h14" />
        </svg>
      </button>
      <button type="button" aria-label={picture.whole} title={picture.whole} onClick={whole}>
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5" />
        </svg>
      </button>
    </div>
  )
}
