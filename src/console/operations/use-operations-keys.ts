import type { OperationsView } from '../../web/operations-view.ts'
import { focusedOf, moveBy } from '../things.ts'
import { isForPage, useKeys } from '../use-keys.ts'
import { type OperationsAct, operationOf } from './operations-keys.ts'
import type { WholeOperations } from './use-whole-operations.ts'

const always: readonly OperationsAct[] = ['help']
const actIn = (event: KeyboardEvent) => (isForPage(event) ? operationOf(event) : null)

/** The keys of the page and its lists. */
export function useOperationsKeys(view: OperationsView | null, whole: WholeOperations): void {
  const onSend = (does: (effect: string) => unknown) => () => {
    const effect = focusedOf('send')
    if (effect !== null) does(effect)
  }
  const onLetter = (does: (message: string) => unknown) => () => {
    const message = focusedOf('letter')
    if (message !== null) does(message)
  }
  const settling = {
    'retry-all': () => {
      if ((view?.letters.length ?? 0) > 0) void whole.retry(null)
    },
    arrived: onSend((effect) => whole.settle(effect, 'arrived')),
    lost: onSend((effect) => whole.settle(effect, 'lost')),
    retry: onLetter((message) => whole.retry([message])),
    case: onLetter((caseOf) => whole.ask({ caseOf })),
  }
  useKeys({
    actIn,
    always,
    handlers: {
      help: () => whole.ask('keys'),
      check: () => void whole.check(),
      down: () => moveBy(1),
      up: () => moveBy(-1),
      ...(view?.mayAct ? settling : {}),
    },
  })
}
