import './operations.css'
import '../style/things.css'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { ActSaid } from '../inbox/act-said.tsx'
import { useNow } from '../inbox/use-now.ts'
import { PageFailed } from '../page-failed.tsx'
import { useWords } from '../page-words.ts'
import { failureOf } from '../sign-in/use-sending.ts'
import { mayEver } from '../signed-in/may-open.ts'
import { useStanding } from '../signed-in/me.ts'
import { OperationsHead } from './operations-head.tsx'
import { OperationsLoading } from './operations-loading.tsx'
import { OperationsQuestions } from './operations-questions.tsx'
import { OperationsShown } from './operations-shown.tsx'
import { useOperations } from './use-operations.ts'
import { useOperationsKeys } from './use-operations-keys.ts'
import { useWholeOperations } from './use-whole-operations.ts'

/** Whether all works, and what to do where it does not: for whoever is called at night. */
export function OperationsPage() {
  const standing = useStanding()
  const roles = standing.state === 'in' ? standing.me.roles : []
  const { view, error, isCut, look } = useOperations(mayEver(roles, 'case.list'))
  const whole = useWholeOperations(look)
  const now = useNow(view?.at ?? null)
  useOperationsKeys(view, whole)
  return (
    <div className="operations with-things">
      <OperationsHead view={view} isCut={isCut} whole={whole} />
      {error !== null && <OperationsFailed error={error} again={() => void look()} />}
      {error === null && view === null && <OperationsLoading />}
      {view && <OperationsShown view={view} now={now} whole={whole} />}
      <ActSaid acts={whole.acts} />
      <OperationsQuestions whole={whole} departments={view?.departments ?? []} />
    </div>
  )
}

function OperationsFailed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { title, retry, ...why } = useWords(operationsCatalogue).failed
  const about = failureOf(error).why === 'not-allowed' ? why.notAllowed : why.about
  return (
    <div className="page-grid">
      <PageFailed title={title} about={about} retry={retry} again={again} />
    </div>
  )
}
