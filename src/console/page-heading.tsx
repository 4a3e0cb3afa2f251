import type { ReactNode } from 'react'

/** The one heading of a page; the focus comes here when the page is reached by a link. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 className="page-heading" tabIndex={-1}>
      {children}
    </h1>
  )
}
