import { useLayoutEffect, useRef, useState } from 'react'
import type { CheckedView } from '../../web/operations-view.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { useDeskActs } from '../inbox/use-desk-act.ts'
import { useWords } from '../page-words.ts'
import { placeNow } from '../things.ts'
import { makeCaseOf, retryLetters, runCheckUp, settleSend } from './operations-calls.ts'

/** The keys, or the department of the case that is made of a message. */
export type OperationsQuestion = 'keys' | { readonly caseOf: string }

export type WholeOperations = ReturnType<typeof useWholeOperations>

/** What is done on the page, one thing at a time: what comes of it is said, and everything is looked at again. */
export function useWholeOperations(look: () => Promise<void>) {
  const { sends, letters, gone } = useWords(operationsCatalogue)
  const acts = useDeskActs()
  const isBusy = useRef(false)
  const goOn = useRef<() => boolean>(() => false)
  /** Of the thing that is asked about: while the question stands, the focus is in it. */
  const askedAt = useRef(goOn.current)
  const [question, setQuestion] = useState<OperationsQuestion | null>(null)
  const [checked, setChecked] = useState<CheckedView | null>(null)
  const [isChecking, setIsChecking] = useState(false)

  // With the same commit that takes the thing away, or a key pressed between would go nowhere.
  useLayoutEffect(() => {
    if (goOn.current()) goOn.current = () => false
  })

  const act = async (does: () => Promise<string | null>, place = placeNow()) => {
    if (isBusy.current) return
    isBusy.current = true
    goOn.current = place
    await acts.act(does)
    await look()
    isBusy.current = false
  }
  const check = async () => {
    setIsChecking(true)
    await act(async () => {
      setChecked(await runCheckUp())
      return null
    })
    setIsChecking(false)
  }
  return {
    ...{ acts, question, checked, isChecking, check },
    settle: (effect: string, outcome: 'arrived' | 'lost') =>
      act(async () => {
        const { done } = await settleSend({ effect }, outcome)
        return done === 0 ? gone : outcome === 'arrived' ? sends.saidArrived : sends.saidLost
      }),
    /** Null: all of them. */
    retry: (messages: readonly string[] | null) =>
      act(async () => {
        const { done } = await retryLetters(messages)
        return done === 0 ? gone : letters.retried(done)
      }),
    makeCase: (message: string, department: string) => {
      setQuestion(null)
      return act(async () => {
        const { done } = await makeCaseOf(message, department)
        return done === 0 ? gone : letters.handedOn
      }, askedAt.current)
    },
    ask: (asked: OperationsQuestion) => {
      askedAt.current = placeNow()
      setQuestion(asked)
    },
    closeQuestion: () => setQuestion(null),
  }
}
