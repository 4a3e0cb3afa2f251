import type { LetterView } from '../../web/operations-view.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import type { LetterWhy } from '../catalogue/operations/words.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { CaseLink } from './case-link.tsx'
import { operationKey } from './operations-keys.ts'
import type { WholeOperations } from './use-whole-operations.ts'

type LettersNeeds = {
  readonly letters: readonly LetterView[]
  readonly now: number
  readonly mayAct: boolean
  readonly whole: WholeOperations
}

/** Messages of customers that could not be processed, until they are, or somebody takes care of them otherwise. */
export function LettersPanel({ letters, now, mayAct, whole }: LettersNeeds) {
  const { letters: words } = useWords(operationsCatalogue)
  const dates = useDates()
  return (
    <Panel
      name="letters"
      title={words.title}
      aside={letters.length > 0 ? dates.number(letters.length) : null}
      about={words.about}
      empty={letters.length === 0 ? words.empty : null}
      isLoading={false}
    >
      {mayAct && letters.length > 1 && (
        <p className="thing-acts">
          <button
            type="button"
            className="plain-button"
            title={`${words.retryAll(letters.length)} (Shift ${operationKey('retry-all')})`}
            onClick={() => void whole.retry(null)}
          >
            {words.retryAll(letters.length)}
          </button>
        </p>
      )}
      <ul className="things">
        {letters.map((letter) => (
          <LetterRow key={letter.message} letter={letter} now={now} mayAct={mayAct} whole={whole} />
        ))}
      </ul>
    </Panel>
  )
}

type RowNeeds = Omit<LettersNeeds, 'letters'> & { readonly letter: LetterView }

function LetterRow({ letter, now, mayAct, whole }: RowNeeds) {
  const { letters: words } = useWords(operationsCatalogue)
  const dates = useDates()
  const { message, receivedAt, attempts, why, case: number } = letter
  return (
    <li data-thing="letter" data-id={message} tabIndex={-1}>
      <p>
        <strong>{words.came(dates.short(receivedAt), dates.age(receivedAt, now))}</strong> ·{' '}
        {words.tried(attempts)}
        <CaseLink number={number} />
      </p>
      <p>
        {Object.hasOwn(words.whys, why) ? words.whys[why as LetterWhy] : words.whys.other} <code>{why}</code>
      </p>
      {mayAct && (
        <p className="thing-acts">
          <button
            type="button"
            className="plain-button"
            title={`${words.retry} (${operationKey('retry')})`}
            onClick={() => void whole.retry([message])}
          >
            {words.retry}
          </button>
          <button
            type="button"
            className="plain-button"
            title={`${words.makeCase} (${operationKey('case')})`}
            onClick={() => whole.ask({ caseOf: message })}
          >
            {words.makeCase}
          </button>
        </p>
      )}
    </li>
  )
}
