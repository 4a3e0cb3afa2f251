import { useSyncExternalStore } from 'react'
import type { MeView } from '../../web/sign-in-view.ts'
import { ask, Refused, request, signedOutEvent } from '../ask-server.ts'

/** Whether somebody is signed in here. `out` with `was`: they were, until just now. */
export type Standing =
  | { readonly state: 'asking' }
  | { readonly state: 'in'; readonly me: MeView }
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
    become({ state: 'in', me: await ask<MeView>('/api/me') })
  } catch (error) {
    if (error instanceof Refused && error.status === 401) leave()
    // An answer that is missing changes nothing on a page that is open: the next look will tell.
    else if (standing.state === 'asking') become({ state: 'unreachable' })
  }
}

/** Somebody has just signed in, or given the second factor again. */
export function enter(me: MeView): void {
  become({ state: 'in', me })
  otherWindows.postMessage('changed')
}

/** Ends this sign-in, in every window. */
export async function signOut(): Promise<void> {
  await request('POST', '/api/sign-out').catch(() => undefined)
  become({ state: 'out', was: 'signed-out' })
  otherWindows.postMessage('signed-out')
}

function leave(): void {
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
