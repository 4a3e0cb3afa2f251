import { useSyncExternalStore } from 'react'

/** `refused`: somebody wants notifications, and the browser does not allow them any more. */
export type NoticeState = 'on' | 'off' | 'refused' | 'unsupported'
/** Why they could not be turned on. `unanswered`: the browser asked, and nobody said yes or no. */
export type NoticeProblem = 'refused' | 'unanswered' | 'unsupported'

/** What is fired when they are turned on or off in this window; the browser tells the others. */
const turned = 'sigilo:notices'
/** By person: whoever signs in after somebody at the same computer begins without. */
const nameOf = (staff: string): string => `sigilo.notices.${staff}`

/** Whether a person is notified in this browser. */
export const useNoticeState = (staff: string | null): NoticeState =>
  useSyncExternalStore(listen, () => (staff === null ? 'off' : noticeState(staff)))

/** Turns them on or off; only here the browser is asked, so call it for what somebody pressed. */
export async function turnNotices(staff: string): Promise<'on' | 'off' | NoticeProblem> {
  const state = noticeState(staff)
  if (state === 'unsupported') return state
  if (state === 'on') {
    want(staff, false)
    return 'off'
  }
  const answer = await Notification.requestPermission()
  want(staff, answer === 'granted')
  if (answer === 'granted') return 'on'
  return answer === 'denied' ? 'refused' : 'unanswered'
}

let isRefusedHere = false

/** Some browsers of telephones know the word and refuse the thing. */
export function noteUnsupported(): void {
  isRefusedHere = true
  dispatchEvent(new Event(turned))
}

function noticeState(staff: string): NoticeState {
  if (isRefusedHere || !('Notification' in window) || !('locks' in navigator)) return 'unsupported'
  if (!isWanted(staff)) return 'off'
  return Notification.permission === 'granted' ? 'on' : 'refused'
}

function isWanted(staff: string): boolean {
  try {
    return localStorage.getItem(nameOf(staff)) === 'on'
  } catch {
    return false
  }
}

function want(staff: string, isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(nameOf(staff), 'on')
    else localStorage.removeItem(nameOf(staff))
  } catch {
    // A browser that keeps nothing leaves them off.
  }
  dispatchEvent(new Event(turned))
}

function listen(changed: () => void): () => void {
  const over = new AbortController()
  const until = { signal: over.signal }
  addEventListener(turned, changed, until)
  addEventListener('storage', changed, until)
  navigator.permissions
    ?.query({ name: 'notifications' })
    .then((permission) => permission.addEventListener('change', changed, until))
    .catch(() => undefined)
  return () => over.abort()
}
