import { noticesCatalogue } from '../catalogue/notices/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { Icon } from '../icons.tsx'
import { keyOf } from '../inbox/desk-keys.ts'
import { useWords } from '../page-words.ts'
import type { NoticesSwitch } from './use-notices-switch.ts'

/** Turns notifications on and off. */
export function NoticesButton({ state, turn }: NoticesSwitch) {
  const words = useWords(noticesCatalogue)
  const isOn = state === 'on'
  return (
    <button
      type="button"
      className="notices-button"
      aria-pressed={isOn}
      aria-label={words.notifications}
      title={`${isOn ? words.turnOff : words.turnOn} (Shift ${keyOf('notices')})`}
      onClick={turn}
    >
      <Icon name={isOn ? 'bell' : 'bell-off'} />
    </button>
  )
}

/** Why they are not on, and what to do. */
export function NoticesProblem({ problem, close }: NoticesSwitch) {
  const { problems, understood } = useWords(noticesCatalogue)
  if (problem === null) return null
  return (
    <Dialog title={problems[problem].title} about={problems[problem].about} close={close}>
      <p className="dialog-actions">
        <button type="button" className="main-button" onClick={close}>
          {understood}
        </button>
      </p>
    </Dialog>
  )
}
