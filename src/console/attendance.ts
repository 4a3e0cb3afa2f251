import { pageClock } from './page-clock.ts'

/** For how long after the last touch somebody counts as being there. Milliseconds. */
const stays = 60_000
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'click', 'input'] as const

let touchedAt = pageClock.now()

/** Whether somebody touched this page just now: what it asks otherwise it asks by itself. */
export const isAttended = (): boolean => pageClock.now() - touchedAt < stays

/** Notices from now on when somebody touches the page. */
export function followTouches(): void {
  const touch = (event: Event) => {
    if (event.isTrusted) touchedAt = pageClock.now()
  }
  for (const one of touches) addEventListener(one, touch, { capture: true, passive: true })
}
