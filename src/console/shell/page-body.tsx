import { useEffect, useRef } from 'react'
import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Link } from '../link.tsx'
import { PageHeading } from '../page-heading.tsx'
import { useWords } from '../page-words.ts'
import { lookWho } from '../signed-in/me.ts'
import type { LoadedPage } from './use-loaded-page.ts'

/** A page in one of its states; whoever comes from another page begins at its heading. */
export function PageBody({ loaded }: { readonly loaded: LoadedPage }) {
  useFocusOnHeading(loaded)
  switch (loaded.state) {
    case 'loading':
      return <Loading />
    case 'no-such-page':
      return <NoSuchPage />
    case 'no-right':
      return <NoRight />
    case 'unreachable':
      return <Unreachable />
    case 'not-loaded':
      return <NotLoaded />
    case 'shown':
      return <loaded.Body key={loaded.page} />
  }
}

/** The first page leaves the focus where the browser puts it. */
function useFocusOnHeading(loaded: LoadedPage): void {
  const hasShown = useRef(false)
  useEffect(() => {
    if (loaded.state === 'loading') return
    const isFirst = !hasShown.current
    hasShown.current = true
    if (isFirst) return
    scrollTo({ top: 0 })
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [loaded])
}

function Loading() {
  const { loading } = useWords(shellCatalogue)
  return (
    <div className="page-notice" aria-busy="true">
      <p className="unseen">{loading}</p>
      <div className="skeleton" aria-hidden="true">
        <span className="skeleton-line" />
        <span className="skeleton-line" />
        <span className="skeleton-line" />
      </div>
    </div>
  )
}

function NoSuchPage() {
  const { title, about, home } = useWords(shellCatalogue).noSuchPage
  return (
    <div className="page-notice">
      <PageHeading>{title}</PageHeading>
      <p>{about}</p>
      <p>
        <Link to="/" className="plain-button">
          {home}
        </Link>
      </p>
    </div>
  )
}

/** Only loading everything anew helps: the build may have gone with its old names. */
function NotLoaded() {
  const { title, about, retry } = useWords(shellCatalogue).notLoaded
  return (
    <div className="page-notice" role="alert">
      <PageHeading>{title}</PageHeading>
      <p>{about}</p>
      <p>
        <button type="button" className="plain-button" onClick={() => location.reload()}>
          {retry}
        </button>
      </p>
    </div>
  )
}

function NoRight() {
  const { title, about } = useWords(signInCatalogue).noRight
  return (
    <div className="page-notice">
      <PageHeading>{title}</PageHeading>
      <p>{about}</p>
    </div>
  )
}

function Unreachable() {
  const { title, about, retry } = useWords(signInCatalogue).unreachable
  return (
    <div className="page-notice" role="alert">
      <PageHeading>{title}</PageHeading>
      <p>{about}</p>
      <p>
        <button type="button" className="plain-button" onClick={() => void lookWho()}>
          {retry}
        </button>
      </p>
    </div>
  )
}
