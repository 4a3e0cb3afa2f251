import type { DeskMe } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import { keyOf } from './desk-keys.ts'

type StatusNeeds = { readonly me: DeskMe; readonly turn: () => void }

/** Whether cases come to whoever is here, and how many they have in hand. */
export function MyStatus({ me, turn }: StatusNeeds) {
  const { status } = useWords(inboxCatalogue)
  return (
    <span className="my-status" data-status={me.status}>
      <button
        type="button"
        className="status-button"
        title={`${me.status === 'online' ? status.go.away : status.go.online} (${keyOf('status')})`}
        aria-pressed={me.status === 'online'}
        onClick={turn}
      >
        <span className="status-dot" aria-hidden="true" />
        {status.names[me.status]}
      </button>
      <span className="status-load" title={status.load(me.open, me.limit)}>
        <span aria-hidden="true">{me.limit === null ? me.open : `${me.open}/${me.limit}`}</span>
        <span className="unseen">{status.load(me.open, me.limit)}</span>
      </span>
    </span>
  )
}
