import { generateSync } from 'otplib'
import { systemClock } from '../../src/clock.ts'

/** Seconds that one code stands for. */
const period = 30

/**
 * The code that an app with this key shows.
 * @param later how many codes after the present one: a server takes each once, and one before and after the present
 */
export const appCode = async (key: string, later: number): Promise<string> =>
  generateSync({
    secret: key.replace(/\s/g, ''),
    epoch: Math.floor(systemClock.now() / 1000) + later * period,
  })
