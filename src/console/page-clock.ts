import { systemClock } from '../clock.ts'

/** The browser's clock: for ages and warnings on a page. What counts is decided by the server's. */
export const pageClock = systemClock
