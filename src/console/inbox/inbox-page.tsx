import './inbox.css'
import { useStanding } from '../signed-in/me.ts'
import { InboxShownTo } from './inbox-shown-to.tsx'

/** The desk: the cases that need somebody, and the one that is open. */
export function InboxPage() {
  const standing = useStanding()
  return standing.state === 'in' ? <InboxShownTo me={standing.me} /> : null
}
