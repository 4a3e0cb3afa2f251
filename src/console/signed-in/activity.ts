import type { Instant } from '../../clock.ts'
import { askedEvent } from '../ask-server.ts'
import { pageClock } from '../page-clock.ts'

let last: Instant = pageClock.now()
/** A request of any window keeps the one sign-in they share. */
const otherWindows = new BroadcastChannel('sigilo.asked')

/** When this browser last asked the server for something that a person wanted. */
export const lastAsked = (): Instant => last

export function noteAsked(): void {
  last = pageClock.now()
  otherWindows.postMessage('asked')
}

otherWindows.addEventListener('message', () => {
  last = pageClock.now()
})
addEventListener(askedEvent, noteAsked)
