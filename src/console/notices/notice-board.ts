import type { NoticesWords } from '../catalogue/notices/words.ts'
import { inboxAddress } from '../inbox/inbox-place.ts'
import { go } from '../router.ts'
import { noteUnsupported } from './notice-switch.ts'
import { isStillSo, type MyDesk, type Notice } from './notices-of.ts'

type BoardNeeds = { readonly words: NoticesWords; readonly locale: string }
export type NoticeBoard = ReturnType<typeof openNoticeBoard>

/** The notifications that the browser shows for this window: one for each case. They are seen by whoever passes the screen. */
export function openNoticeBoard({ words, locale }: BoardNeeds) {
  const shown = new Map<string, { readonly notice: Notice; readonly note: Notification }>()
  function takeDown(number: string): void {
    shown.get(number)?.note.close()
    shown.delete(number)
  }
  return {
    show(notice: Notice): void {
      const { about, case: number, department } = notice
      const note = put(words.title(number), {
        ...{ body: words.about[about](department), lang: locale },
        tag: `sigilo ${number}`,
      })
      if (!note) return
      note.onclick = () => {
        takeDown(number)
        window.focus()
        go(inboxAddress(about === 'unclaimed' ? 'unassigned' : 'mine', number))
      }
      shown.set(number, { notice, note })
    },
    /** Takes down what is not so any more. */
    sort(now: MyDesk): void {
      for (const [number, { notice }] of shown) if (!isStillSo(notice, now)) takeDown(number)
    },
    clear(): void {
      for (const number of shown.keys()) takeDown(number)
    },
  }
}

/** Says that nothing more will be said. It goes when somebody comes back. */
export function tellEnded({ words, locale }: BoardNeeds): void {
  const note = put('Sigilo', { body: words.ended, lang: locale, tag: 'sigilo ended' })
  if (!note) return
  note.onclick = () => window.focus()
  document.addEventListener('visibilitychange', () => note.close(), { once: true })
}

function put(title: string, options: NotificationOptions): Notification | null {
  try {
    return new Notification(title, options)
  } catch {
    noteUnsupported()
    return null
  }
}
