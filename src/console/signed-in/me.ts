import { useSyncExternalStore } from 'react'
import { after, type Instant } from '../../clock.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import { ask, Refused, request, signedOutEvent } from '../ask-server.ts'
import { pageClock } from '../page-clock.ts'

/** Whether somebody is signed in here. `out` with `was`: they were, until just now. */
export type Standing =
  | { readonly state: 'asking' }
  | {
      readonly state: 'in'
      readonly me: MeView
      /** When the sign-in ends unless something is asked for before, and whatever is done: by the page's clock. */
      readonly idleEndsAt: Instant
      readonly endsAt: Instant
      /** False: the last question who is signed in had no answer. */
      readonly isAnswered: boolean
    }
  | { readonly state: 'out'; readonly was: 'nobody' | 'signed-out' | 'ended' }
  | { readonly state: 'unreachable' }

let standing: Standing = { state: 'asking' }
const listeners = new Set<() => void>()
/** Windows of this browser share one sign-in: what one learns, all know. No words go through it. */
const otherWindows = new BroadcastChannel('sigilo.sign-in')

export const useStanding = (): Standing =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => standing,
  )

/** Asks the server who is signed in; one question at a time. */
export function lookWho(): Promise<void> {
  looking ??= lookOnce().finally(() => {
    looking = null
  })
  return looking
}
let looking: Promise<void> | null = null

async function lookOnce(): Promise<void> {
  try {
    become(standingAs(await ask<MeView>('/api/me')))
  } catch (error) {
    if (error instanceof Refused && error.status === 401) leave()
    else if (standing.state === 'asking') become({ state: 'unreachable' })
    // An answer that is missing takes no page away before its time: the next look will tell.
    else if (standing.state === 'in') become({ ...standing, isAnswered: false })
  }
}

/** Somebody has just signed in, or given the second factor again. */
export function enter(me: MeView): void {
  become(standingAs(me))
  otherWindows.postMessage('changed')
}

/** Clocks differ: what counts is how long after the server's own time something is. */
function standingAs(me: MeView): Standing {
  const here = (at: Instant) => after(pageClock.now(), at - me.now)
  return { state: 'in', me, idleEndsAt: here(me.idleEndsAt), endsAt: here(me.endsAt), isAnswered: true }
}

/** Ends this sign-in, in every window. */
export async function signOut(): Promise<void> {
  await request('POST', '/api/sign-out').catch(() => undefined)
  become({ state: 'out', was: 'signed-out' })
  otherWindows.postMessage('signed-out')
}

/** The sign-in is over, here at least: nobody is shown anything without one, also where no answer comes. */
export function leave(): void {
  if (standing.state === 'in') become({ state: 'out', was: 'ended' })
  else if (standing.state !== 'out') become({ state: 'out', was: 'nobody' })
}

function become(next: Standing): void {
  standing = next
  for (const listener of listeners) listener()
}

otherWindows.addEventListener('message', ({ data }) => {
  if (data === 'signed-out') become({ state: 'out', was: 'signed-out' })
  else void lookWho()
})
// A 401 may be a wrong code: whether the sign-in is over, only this question tells.
addEventListener(signedOutEvent, () => {
  if (standing.state === 'in' && looking === null) void lookWho()
})
