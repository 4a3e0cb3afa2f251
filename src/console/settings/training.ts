import { actions } from '../../access/action.ts'
import { trainingHolds } from '../../access/can.ts'
import type { Role } from '../../access/role.ts'
import { rules } from '../../access/rules.ts'

export type TrainingState = 'trained' | 'over' | 'lacking' | 'not-needed'

/** Whether somebody of these roles opens anything of customers: only with a training that is not over. */
export function trainingOf(roles: readonly Role[], trainedAt: number | null, now: number): TrainingState {
  if (trainedAt !== null) return now - trainedAt <= trainingHolds ? 'trained' : 'over'
  const isNeeded = rules.some(
    ({ role, action }) => actions[action].isContent && roles.some((one) => one === role),
  )
  return isNeeded ? 'lacking' : 'not-needed'
}
