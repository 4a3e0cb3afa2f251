import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { inboxAddress } from '../inbox/inbox-place.ts'
import { Link } from '../link.tsx'
import { useWords } from '../page-words.ts'
import { mayOpen } from '../signed-in/may-open.ts'
import { useStanding } from '../signed-in/me.ts'

/** The open case of whom it is about, a link for whoever may see cases; null: there is none. */
export function CaseLink({ number }: { readonly number: string | null }) {
  const { inCase } = useWords(operationsCatalogue)
  const standing = useStanding()
  if (number === null) return null
  const isOpen = standing.state === 'in' && mayOpen('inbox', standing.me.roles)
  return (
    <>
      {' · '}
      {isOpen ? <Link to={inboxAddress('all', number)}>{inCase(number)}</Link> : inCase(number)}
    </>
  )
}
