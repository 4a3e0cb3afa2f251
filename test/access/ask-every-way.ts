import { isService } from '../../src/access/caller.ts'
import { type Cell, everyCell, expectedOf } from './cells.ts'
import { subjectsIn } from './subjects.ts'
import { asked, type Subject, type Way } from './ways.ts'
import type { Answer, WholeConsole } from './whole-console.ts'
import type { Dice } from './world.ts'
import type { WrittenRule } from './written-rules.ts'

export type WaysReport = {
  /** Cells asked for, each in every way there is. */
  readonly cells: number
  readonly requests: number
  /** What the page of permissions lets them, and what it does not. */
  readonly allowed: number
  readonly refused: number
  /** No such thing can be there: a case always has a department. */
  readonly impossible: number
  readonly routes: ReadonlySet<string>
  readonly differences: readonly string[]
}

/** Whether what is asked for is allowed, refused, or not even there. */
type Seen = 'yes' | 'no' | 'nothing' | 'step-up'

/** Asks for one of `oneIn` cells that can be asked for over HTTP, and compares each answer with the page. */
export async function askEveryWay(
  console: WholeConsole,
  written: readonly WrittenRule[],
  { dice, oneIn }: { readonly dice: Dice; readonly oneIn: number },
): Promise<WaysReport> {
  const subjects = await subjectsIn(console)
  const report = { cells: 0, requests: 0, allowed: 0, refused: 0, impossible: 0 }
  const routes = new Set<string>()
  const differences: string[] = []
  for (const cell of everyCell()) {
    const ways = waysOf(cell)
    if (ways.length === 0 || dice(oneIn) !== 0 || isService(cell.caller)) continue
    report.cells += 1
    for (const way of ways) {
      await subjects.ready(cell)
      const subject = await subjects.of(cell)
      const request = requestOf(way, subject)
      if (!request) {
        report.impossible += 1
        continue
      }
      const isReveal = request.path.startsWith('/api/reveal')
      if (isReveal && cell.context === 'frozen') await subjects.breakGlass()
      const answer = await console.ask({ who: cell.caller, isFrozen: cell.context === 'frozen' }, request)
      await subjects.clear(cell)
      routes.add(`${way.method} ${way.route}`)
      report.requests += 1
      const expected = expectedAt(cell, written, isReveal)
      if (expected === 'yes') report.allowed += 1
      else report.refused += 1
      const seen = seenIn(answer)
      if (seen !== expected)
        differences.push(
          `${cell.role} ${cell.action} ${cell.reach}, ${cell.context}: ${way.method} ${way.route} ${answer.status} ${answer.text.slice(0, 80)}, where the page says ${expected}`,
        )
    }
  }
  return { ...report, routes, differences }
}

/** Of an action done to somebody: what is about nobody who is here has no cell of their own. */
function waysOf({ action, reach }: Cell): readonly Way[] {
  const known = asked[action]
  if ('later' in known) return []
  return known.ways.filter((way) => !(way.isAboutNobody && reach === 'own'))
}

/** The request for a way, about a subject; null: there cannot be such a thing. */
export function requestOf({ method, route, body }: Way, subject: Subject) {
  const made = body?.(subject)
  if (made === null) return null
  const path = route
    .replace(':staff', subject.colleague)
    .replace(':session', subject.session)
    .replace(':flow', 'order')
    .replace(/:sha256.*/, 'a'.repeat(64))
  return { method, path, ...(made ? { body: made } : {}) }
}

/** By the page; who broke glass is told of another department's talk, as of any, that there is none. */
function expectedAt(cell: Cell, written: readonly WrittenRule[], isReveal: boolean): Seen {
  const says = expectedOf(cell, written)
  if (says === 'frozen' && isReveal)
    return expectedOf({ ...cell, context: 'plain' }, written) === 'elsewhere' ? 'nothing' : 'no'
  if (says === 'yes' || says === 'step-up') return says
  return says === 'elsewhere' ? 'nothing' : 'no'
}

function seenIn({ status, body }: Answer): Seen {
  if (status < 300) return 'yes'
  if (status === 404) return 'nothing'
  if (body.error === 'STEP_UP_NEEDED') return 'step-up'
  if (status === 403 || body.why === 'not-claimed') return 'no'
  // Past the door: somebody has that address, or the week is not as whoever asks had it.
  if (['ALREADY_THERE', 'CHANGED', 'REFUSED'].includes(String(body.error))) return 'yes'
  throw new Error(`an answer of ${status}: ${JSON.stringify(body)}`)
}
