import type { RehearsalAct } from '../../web/rehearsal.ts'
import type { RehearsedOperation } from '../../web/rehearsal-view.ts'
import { simulatorCatalogue } from '../catalogue/simulator/catalogue.ts'
import type { SimulatorWords } from '../catalogue/simulator/words.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { useWords } from '../page-words.ts'

type AnswerNeeds = {
  readonly operations: readonly RehearsedOperation[]
  readonly isOff: boolean
  readonly act: (done: RehearsalAct) => void
}

/** What each service answers from now on: a result, one of its outcomes, nothing, or too late. */
export function AnswerOfEach({ operations, isOff, act }: AnswerNeeds) {
  const { world } = useWords(simulatorCatalogue)
  if (operations.length === 0) return null
  return (
    <details className="world-calls">
      <summary>{world.eachCall}</summary>
      <fieldset disabled={isOff}>
        <legend className="unseen">{world.eachCall}</legend>
        {operations.map(({ operation, answers, answer }) => (
          <ChooseFromList
            key={operation}
            legend={operation}
            chosen={answer}
            choose={(next) => act({ act: 'service', operation, answer: next })}
            options={answers.map((value) => ({ value, title: titleOf(world, value) }))}
          />
        ))}
      </fieldset>
    </details>
  )
}

/** Outcomes are called as `services.yaml` calls them. */
function titleOf({ answers }: SimulatorWords['world'], answer: string): string {
  const names: Readonly<Record<string, string>> = answers
  return names[answer] ?? answer
}
