import { useState } from 'react'
import type { DeskCaseView } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { useWords } from '../page-words.ts'

type FollowUpNeeds = {
  readonly templates: DeskCaseView['templates']
  readonly send: (template: string) => Promise<boolean>
}

/** What still goes out once 24 hours have passed: a template, seen before it is sent. */
export function FollowUp({ templates, send }: FollowUpNeeds) {
  const { composer } = useWords(caseCatalogue)
  const [chosen, setChosen] = useState(templates[0]?.template ?? '')
  const [isSending, setIsSending] = useState(false)
  const text = templates.find(({ template }) => template === chosen)?.text
  const sendOnce = async () => {
    if (isSending) return
    setIsSending(true)
    await send(chosen)
    setIsSending(false)
  }
  return (
    <div className="follow-up">
      <p>
        <strong>{composer.windowOver}</strong>{' '}
        {templates.length > 0 ? composer.windowWhat : composer.noTemplate}
      </p>
      {templates.length > 0 && (
        <div className="follow-up-choice">
          <ChooseFromList
            legend={composer.template}
            chosen={chosen}
            choose={setChosen}
            options={templates.map(({ template }) => ({
              value: template,
              title: template.replaceAll('_', ' '),
            }))}
          />
          <button
            type="button"
            className="main-button"
            aria-disabled={isSending}
            onClick={() => void sendOnce()}
          >
            {composer.sendTemplate}
          </button>
        </div>
      )}
      {text && <blockquote className="follow-up-text">{text}</blockquote>}
    </div>
  )
}
