import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'

/** The place of the page until all of it is there: it comes at once, so that nothing moves. */
export function LogLoading() {
  const { table } = useWords(accessLogCatalogue)
  return (
    <div className="page-grid">
      <Panel name="entries" title={table.title} about="" empty={null} isLoading>
        {null}
      </Panel>
    </div>
  )
}
