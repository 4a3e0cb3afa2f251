import type { ReactNode, Ref } from 'react'
import './kept.css'

type PanelNeeds = {
  readonly name: string
  readonly title: string
  readonly about: string
  /** A short figure beside the title. */
  readonly aside?: string | null
  /** What to say when there is nothing to show; null when there is. */
  readonly empty: string | null
  readonly isLoading: boolean
  readonly scroller?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** One thing the system keeps, in its loading, empty or full state. */
export function Panel({ name, title, about, aside, empty, isLoading, scroller, children }: PanelNeeds) {
  const heading = `panel-${name}`
  return (
    <div className="panel" data-panel={name} aria-busy={isLoading}>
      <header>
        <h2 id={heading}>{title}</h2>
        {aside && <p className="panel-aside">{aside}</p>}
        <p className="panel-about">{about}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="panel-body" ref={scroller} tabIndex={0} aria-labelledby={heading}>
        {isLoading ? <Skeleton /> : empty !== null ? <p className="panel-empty">{empty}</p> : children}
      </section>
    </div>
  )
}

const Skeleton = () => (
  <div className="skeleton" aria-hidden="true">
    <span className="skeleton-line" />
    <span className="skeleton-line" />
    <span className="skeleton-line" />
  </div>
)
