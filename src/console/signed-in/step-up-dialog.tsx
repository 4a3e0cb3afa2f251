import { useEffect } from 'react'
import '../sign-in/sign-in.css'
import type { MeView } from '../../web/sign-in-view.ts'
import { ask } from '../ask-server.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { CodeForm } from '../sign-in/code-form.tsx'
import { enter, useStanding } from './me.ts'
import { useStepUpQuestion } from './step-up.ts'

/** Asks for the second factor once more, over whatever page wants it. */
export function StepUpDialog() {
  const question = useStepUpQuestion()
  const { stepUp } = useWords(signInCatalogue)
  const isOut = useStanding().state === 'out'
  useEffect(() => {
    if (isOut) question?.answer(false)
  }, [isOut, question])
  if (!question) return null
  const give = async (code: string) => {
    enter(await ask<MeView>('/api/step-up', { code }))
    question.answer(true)
  }
  return (
    <Dialog title={stepUp.title} about={stepUp.about} close={() => question.answer(false)}>
      <CodeForm send={give} title={stepUp.go} allowsRecovery={false} />
    </Dialog>
  )
}
