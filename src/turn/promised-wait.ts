import { after, type Instant } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import type { Wait } from '../handoff/case/case.ts'
import type { Opening } from '../handoff/department-hours.ts'
import type { DepartmentName } from '../ids.ts'
import type { Bots } from './needs.ts'

const minute = 60 * 1000

/** What a department promises to whoever waits for it from now on. Its clocks begin when it opens. */
export async function promisedWait(
  bots: Pick<Bots, 'opening'>,
  bot: Bot,
  name: DepartmentName,
  now: Instant,
): Promise<{ readonly opening: Opening; readonly begins: Instant; readonly wait: Wait }> {
  const department = bot.business.departments.get(name)
  const opening = await bots.opening(bot, name, now)
  const begins = opening.isOpen ? now : (opening.opensAt ?? now)
  const answerBy = after(begins, department?.answerWithin ?? 10 * minute)
  const returnAt = after(begins, department?.backToBotAfter ?? 4 * 60 * minute)
  return { opening, begins, wait: { announceAt: answerBy, returnAt, escalateAt: null, answerBy } }
}
