import { useState } from 'react'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { type DeskAct, keyOf } from '../inbox/desk-keys.ts'
import { useWords } from '../page-words.ts'
import type { CaseActs, Standing } from './use-case-acts.ts'
import type { WordsShown } from './use-words-shown.ts'

type BarNeeds = {
  readonly standing: Standing
  readonly acts: CaseActs
  readonly shown: WordsShown
  readonly turnWords: () => void
  readonly isSideOpen: boolean
  readonly turnSide: () => void
}

type Tool = {
  readonly act: DeskAct
  readonly title: string
  readonly go: () => void
  readonly look: 'main' | 'near' | 'rest'
}

const classOf = { main: 'main-button', near: 'tool-button', rest: 'tool-button tool-rest' } as const

/** What can be done with a case as it stands now; each has its key. */
export function CaseToolbar({ standing, acts, shown, turnWords, isSideOpen, turnSide }: BarNeeds) {
  const { acts: words } = useWords(caseCatalogue)
  const [isAll, setIsAll] = useState(false)
  const { isMine, isFree, isOpen, isSnoozed } = standing
  const ask = (what: Parameters<CaseActs['ask']>[0]) => () => acts.ask(what)
  const tools: readonly (Tool | false)[] = [
    isFree && { act: 'claim', title: words.claim, go: () => void acts.claim(), look: 'main' },
    !isOpen && !isFree && { act: 'reopen', title: words.reopen, go: () => void acts.reopen(), look: 'main' },
    isMine && {
      act: 'show',
      title: shown.state === 'open' ? words.hide : words.show,
      go: turnWords,
      look: 'near',
    },
    isOpen && { act: 'assign', title: words.assign, go: ask('assign'), look: 'rest' },
    isOpen && { act: 'transfer', title: words.transfer, go: ask('transfer'), look: 'rest' },
    isOpen && {
      act: 'snooze',
      title: isSnoozed ? words.wake : words.snooze,
      go: isSnoozed ? () => void acts.wake() : ask('snooze'),
      look: 'rest',
    },
    isMine && { act: 'release', title: words.release, go: () => void acts.release(), look: 'rest' },
    isMine && { act: 'return', title: words.return, go: () => void acts.giveBack(), look: 'rest' },
    isOpen && { act: 'close', title: words.close, go: ask('close'), look: 'near' },
  ]
  return (
    <div className="case-tools" data-all={isAll}>
      {tools.map(
        (tool) =>
          tool && (
            <button
              key={tool.act}
              type="button"
              className={classOf[tool.look]}
              aria-keyshortcuts={keyOf(tool.act)}
              title={`${tool.title} (${keyOf(tool.act)})`}
              onClick={tool.go}
            >
              {tool.title}
            </button>
          ),
      )}
      <button
        type="button"
        className="tool-button more-button"
        aria-expanded={isAll}
        onClick={() => setIsAll(!isAll)}
      >
        {words.more}
      </button>
      <button
        type="button"
        className="tool-button side-button"
        aria-expanded={isSideOpen}
        aria-keyshortcuts={keyOf('details')}
        title={`${words.details} (${keyOf('details')})`}
        onClick={turnSide}
      >
        {words.details}
      </button>
    </div>
  )
}
