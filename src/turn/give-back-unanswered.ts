import type { Clock } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import { type Case, noCase } from '../handoff/case/case.ts'
import { evolve } from '../handoff/case/evolve.ts'
import type { StaffId } from '../ids.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { actOnCase, type Wish } from './act-on-case.ts'
import type { Desk } from './desk.ts'
import type { Bots } from './needs.ts'
import { promisedWait } from './promised-wait.ts'

type Needs = {
  readonly desk: Pick<Desk, 'inHand' | 'change'>
  readonly bots: Pick<Bots, 'opening'>
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
}

/**
 * What somebody who goes away was given and has not answered waits for others at once, not when its time is over. What they
 * took or have answered stays theirs. To be called when they are away already, or they would be given the same again.
 * @returns how many cases wait again
 * @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED`
 */
export async function giveBackUnanswered(needs: Needs, bot: Bot, staff: StaffId): Promise<number> {
  const { desk, bots, clock } = needs
  let gaveBack = 0
  for (const row of await desk.inHand(staff)) {
    if (!isUnanswered(row.events.reduce<Case>(evolve, noCase), staff)) continue
    const { wait } = await promisedWait(bots, bot, row.department, clock.now())
    const wish: Wish = (current, at) =>
      isUnanswered(current, staff)
        ? { type: 'release', at, agent: staff, why: 'away', wait }
        : { outcome: 'refuse', why: 'not-open-to-it', by: null }
    const changed = await actOnCase(needs, row.number, { role: 'system', id: 'host' }, wish)
    if (changed.outcome === 'changed') gaveBack += 1
  }
  return gaveBack
}

const isUnanswered = (current: Case, staff: StaffId): boolean =>
  current.status === 'claimed' && current.agent === staff && current.giveBackAt !== null
