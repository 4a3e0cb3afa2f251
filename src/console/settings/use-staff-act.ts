import { useSending } from '../sign-in/use-sending.ts'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'

/** Something that changes who may what: with the second factor where it is due; closing that question does nothing. */
export const useStaffAct = () =>
  useSending(async (act: () => Promise<void>) => {
    try {
      await withStepUp(act)
    } catch (error) {
      if (!(error instanceof NotGiven)) throw error
    }
  })
