import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import type { Failure } from './use-sending.ts'

type SaidNeeds = {
  readonly id: string
  readonly failure: Failure | null
  /** Seconds until another try. */
  readonly wait?: number
  /** What "wrong" means here. */
  readonly wrong?: string
}

/** Why it did not work, read out at once; the place is there before, so that nothing is missed. */
export function FailureSaid({ id, failure, wait = 0, wrong }: SaidNeeds) {
  const { failures } = useWords(signInCatalogue)
  return (
    <div id={id} role="alert" className="failure">
      {failure && (
        <p>
          <Icon name="failed" />
          <span>
            {failure.why === 'wrong' && wrong ? wrong : failures[failure.why]}
            {failure.why === 'too-soon' && <span aria-hidden="true"> {wait} s</span>}
          </span>
        </p>
      )}
    </div>
  )
}
