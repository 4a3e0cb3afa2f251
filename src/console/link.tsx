import type { MouseEvent, ReactNode } from 'react'
import { go } from './router.ts'

type LinkNeeds = {
  readonly to: string
  readonly className?: string
  readonly isCurrent?: boolean
  /** Something is about to be wanted: the pointer or the focus is on the link. */
  readonly approach?: () => void
  readonly children: ReactNode
}

/** A link within the console: the page changes without being loaded anew; a new tab stays a new tab. */
export function Link({ to, className, isCurrent, approach, children }: LinkNeeds) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      href={to}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={follow}
      onPointerEnter={approach}
      onFocus={approach}
    >
      {children}
    </a>
  )
}
