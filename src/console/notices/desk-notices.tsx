import { useEffect, useRef } from 'react'
import { usePageLocale } from '../page-words.ts'
import { mayOpen } from '../signed-in/may-open.ts'
import { useStanding } from '../signed-in/me.ts'
import { useNoticeState } from './notice-switch.ts'

/** Notifies whoever is signed in and wants it, on whatever page they are; what does so is loaded only then. */
export function DeskNotices(): null {
  const standing = useStanding()
  const locale = usePageLocale()
  const staff = standing.state === 'in' && mayOpen('inbox', standing.me.roles) ? standing.me.staff : null
  const state = useNoticeState(staff)
  useEffect(() => {
    if (staff === null || state !== 'on') return
    let isWanted = true
    let stop: (() => void) | null = null
    void import('./watch-desk.ts').then(({ watchDesk }) => {
      if (isWanted) stop = watchDesk({ staff, locale })
    })
    return () => {
      isWanted = false
      stop?.()
    }
  }, [staff, state, locale])
  const wasOn = useRef(false)
  const hasEnded = standing.state === 'out' && standing.was === 'ended'
  useEffect(() => {
    if (staff !== null) wasOn.current = state === 'on'
    if (!hasEnded || !wasOn.current) return
    wasOn.current = false
    void import('./watch-desk.ts').then(({ tellSignedOut }) => tellSignedOut(locale))
  }, [staff, state, hasEnded, locale])
  return null
}
