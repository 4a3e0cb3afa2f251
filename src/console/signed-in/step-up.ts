import { useSyncExternalStore } from 'react'
import { Refused } from '../ask-server.ts'

type Question = { readonly answer: (given: boolean) => void }

let question: Question | null = null
const listeners = new Set<() => void>()

function pose(next: Question | null): void {
  question = next
  for (const listener of listeners) listener()
}

/** The question for the second factor that is open, if any. */
export const useStepUpQuestion = (): Question | null =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => question,
  )

/** Whoever was asked for the second factor closed the question. */
export class NotGiven extends Error {}

/**
 * Does something, and where the server wants the second factor first asks for it and does it again. Any page may use it.
 * @throws NotGiven, and whatever `act` throws
 */
export async function withStepUp<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (error) {
    if (!isStepUpNeeded(error)) throw error
    question?.answer(false)
    const isGiven = await new Promise<boolean>((answer) => pose({ answer }))
    pose(null)
    if (!isGiven) throw new NotGiven()
    return act()
  }
}

/** Staff doors say it by their code, the door to words by its `why`. */
const isStepUpNeeded = (error: unknown): boolean =>
  error instanceof Refused && (error.code === 'STEP_UP_NEEDED' || error.body.why === 'step-up')
