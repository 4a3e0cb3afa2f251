import { Icon } from './icons.tsx'

type FailedNeeds = {
  readonly title: string
  readonly about: string
  readonly retry: string
  readonly again: () => void
}

/** A part of a page that could not be had, with the way to ask once more. */
export function PageFailed({ title, about, retry, again }: FailedNeeds) {
  return (
    <div className="page-failed" role="alert">
      <p>
        <Icon name="failed" />
        <strong>{title}</strong>
      </p>
      <p>{about}</p>
      <button type="button" className="plain-button" onClick={again}>
        {retry}
      </button>
    </div>
  )
}
