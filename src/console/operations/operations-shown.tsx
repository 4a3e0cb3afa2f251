import type { OperationsView } from '../../web/operations-view.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { useWords } from '../page-words.ts'
import { BesidePanel } from './beside-panel.tsx'
import { ChannelCard } from './channel-card.tsx'
import { CheckUpPanel } from './check-up-panel.tsx'
import { LettersPanel } from './letters-panel.tsx'
import { QueuesPanel } from './queues-panel.tsx'
import { SendsPanel } from './sends-panel.tsx'
import type { WholeOperations } from './use-whole-operations.ts'

type ShownNeeds = {
  readonly view: OperationsView
  readonly now: number
  readonly whole: WholeOperations
}

/** First whether WhatsApp works, then what waits, then what somebody has to finish. */
export function OperationsShown({ view, now, whole }: ShownNeeds) {
  const words = useWords(operationsCatalogue)
  const needs = { now, whole, mayAct: view.mayAct }
  return (
    <div className="page-grid operations-grid">
      <div className="operations-channels">
        {view.channels.length === 0 && <p className="notice">{words.channel.unknown}</p>}
        {view.channels.map((channel) => (
          <ChannelCard key={channel.number} channel={channel} isOne={view.channels.length === 1} now={now} />
        ))}
        <div role="status">
          <CheckUpPanel whole={whole} />
        </div>
        {view.isSimulated && <p className="notice">{words.simulated}</p>}
        {!view.mayAct && <p className="notice">{words.readOnly}</p>}
      </div>
      <div className="operations-main">
        <QueuesPanel view={view} now={now} />
        <SendsPanel {...needs} sends={view.sends} />
        <LettersPanel {...needs} letters={view.letters} />
      </div>
      <div className="operations-side">
        <BesidePanel view={view} now={now} />
      </div>
    </div>
  )
}
