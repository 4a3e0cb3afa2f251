import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import { Link } from '../link.tsx'
import { pagePaths } from '../page-paths.ts'
import { useWords } from '../page-words.ts'
import { mayOpen } from '../signed-in/may-open.ts'
import { useStanding } from '../signed-in/me.ts'
import { useDates } from '../use-dates.ts'
import { useChannelFaults } from './use-channel-faults.ts'

/** That WhatsApp does not take what is sent, since when, and what becomes of it; it goes by itself. */
export function ChannelBanner() {
  const { channel: words } = useWords(inboxCatalogue)
  const { pages } = useWords(shellCatalogue)
  const dates = useDates()
  const standing = useStanding()
  const faults = useChannelFaults()
  const mayMend = standing.state === 'in' && mayOpen('operations', standing.me.roles)
  return (
    <div className="line-banner channel-banner" role="status">
      {faults.map(({ number, state, since, trouble }) => (
        <p key={number} data-state={state}>
          <span>{words[trouble === 'token' ? 'token' : state](dates.short(since))}</span>
          {state !== 'slow' &&
            (mayMend ? <Link to={pagePaths.operations}>{pages.operations}</Link> : <span>{words.tell}</span>)}
        </p>
      ))}
    </div>
  )
}
