import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'

/** The place of the page until it is there. */
export function OperationsLoading() {
  const { channel, queues } = useWords(operationsCatalogue)
  return (
    <div className="page-grid operations-grid">
      {[
        { name: 'channel', title: channel.title },
        { name: 'queues', title: queues.title },
      ].map(({ name, title }) => (
        <Panel key={name} name={name} title={title} about="" empty={null} isLoading>
          {null}
        </Panel>
      ))}
    </div>
  )
}
