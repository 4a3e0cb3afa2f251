import { after, type Instant } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import type { Wait } from '../handoff/case/case.ts'
import type { Opening } from '../handoff/department-hours.ts'
import type { DepartmentName } from '../ids.ts'
import type { Bots } from './needs.ts'

const minute = 60 * 1000

/**
 * What a department promises to whoever waits for it from now on. People are told and given back to the bot by the clock
 * on the wall from when it opens; colleagues are measured by hours they are there. One that business.yaml does not name
 * any more promises what is usual.
 */
export async function promisedWait(
  bots: Pick<Bots, 'opening'>,
  bot: Bot,
  name: DepartmentName,
  now: Instant,
): Promise<{ readonly opening: Opening; readonly begins: Instant; readonly wait: Wait }> {
  const department = bot.business.departments.get(name)
  const opening = await bots.opening(bot, name, now)
  const begins = opening.isOpen ? now : (opening.opensAt ?? now)
  const within = department?.answerWithin ?? 10 * minute
  const escalateAfter = department?.escalateAfter ?? null
  const open = (length: number) => afterOpenTime((at) => bots.opening(bot, name, at), now, length)
  const wait = {
    announceAt: after(begins, within),
    returnAt: after(begins, department?.backToBotAfter ?? 4 * 60 * minute),
    answerBy: await open(within),
    escalateAt: escalateAfter === null ? null : await open(escalateAfter),
  }
  return { opening, begins, wait }
}

/** Stretches of opening hours that are looked at; a department that is hardly ever open is measured by the clock. */
const most = 400

/** When so much of opening hours has passed. */
export async function afterOpenTime(
  openingAt: (at: Instant) => Promise<Opening>,
  from: Instant,
  length: number,
): Promise<Instant> {
  let [at, left] = [from, length]
  for (let stretch = 0; stretch < most; stretch += 1) {
    const opening = await openingAt(at)
    if (opening.isOpen) {
      if (left <= opening.closesAt - at) return after(at, left)
      left -= opening.closesAt - at
      at = opening.closesAt
    } else if (opening.opensAt === null) break
    else at = opening.opensAt
  }
  return after(from, length)
}
