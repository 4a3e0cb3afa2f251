import type { CheckedView, OperationsView, SettledView, UnconfirmedView } from '../../web/operations-view.ts'
import { ask } from '../ask-server.ts'

export const lookAtOperations = (): Promise<OperationsView> => ask('/api/operations')
export const runCheckUp = (): Promise<CheckedView> => ask('/api/operations/check', {})
export const settleSend = (
  { effect }: Pick<UnconfirmedView, 'effect'>,
  outcome: 'arrived' | 'lost',
): Promise<SettledView> => ask('/api/operations/sends/settle', { effect, outcome })
/** @param messages null: all of them */
export const retryLetters = (messages: readonly string[] | null): Promise<SettledView> =>
  ask('/api/operations/letters/retry', { messages })
/** @throws Gone where the department is none */
export const makeCaseOf = (message: string, department: string): Promise<SettledView> =>
  ask('/api/operations/letters/case', { message, department })
