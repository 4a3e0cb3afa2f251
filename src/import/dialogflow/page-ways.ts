import type { Page } from './agent-package.ts'
import type { FlowDraft, Written } from './bot-draft.ts'
import type { Said } from './fulfilment.ts'
import { choosing } from './page-choice.ts'
import { exitOf } from './page-exit.ts'
import type { Route } from './routes.ts'
import { conditional, type Keys, type Walk } from './walk.ts'

type WaysOn = {
  readonly begin: string
  readonly steps: { name: string; step: Keys }[]
  readonly named: (wanted: string) => string
  readonly open: readonly { readonly route: Route; readonly expression: string }[]
  readonly options: readonly Route[]
  readonly words: Said | null
  readonly ends: boolean
}

export function addWaysOn(
  walk: Walk,
  page: Page,
  { begin, steps, named, open, options, words, ends }: WaysOn,
): void {
  const { ledger } = walk.agent
  for (const [index, { route, expression }] of open.entries()) {
    const way = exitOf(walk, page, route, `said.${begin}.${index + 1}`)
    const rest = [...open.slice(index + 1).map((one) => one.route), ...options]
    if (expression === 'true') {
      for (const { object } of rest)
        ledger.remark(object, 'another route of the page is always taken before it')
      goOn(steps, named, begin, way)
      return
    }
    steps.push({ name: named(`${begin}_if`), step: conditional(expression, way) })
  }
  if (ends || options.length === 0) {
    if (!ends && open.length === 0 && steps.length > 0 && page.name !== 'Start Page')
      ledger.remark(page.object, 'nothing leads on from it: the talk ends there')
    if (steps.length === 0) steps.push({ name: named(begin), step: conditional('true', 'end', 'end') })
    return
  }
  const name = named(`${begin}_choice`)
  steps.push({ name, step: choosing(walk, page, { begin, name, routes: options, words }) })
}

/** A way that is always taken: said as a step, or where the step before it goes. */
function goOn(steps: WaysOn['steps'], named: WaysOn['named'], begin: string, way: unknown): void {
  const last = steps.at(-1)
  if (typeof way !== 'string') steps.push({ name: named(`${begin}_on`), step: way as Keys })
  else if (last) last.step['if' in last.step ? 'else' : 'go'] = way
  else steps.push({ name: named(begin), step: conditional('true', way, way) })
}

/** Each step of a page falls to the one after it. */
export function keepSteps(draft: FlowDraft, steps: WaysOn['steps']): void {
  steps.forEach(({ name, step }, index) => {
    const go = steps[index + 1]?.name ?? 'end'
    const falls = !('go' in step || 'choose' in step || 'if' in step)
    draft.steps.set(name, falls ? { ...step, go } : closed(step, go))
  })
}

/** `else` of an `if` that only falls on. */
const closed = (step: Keys, next: string): Written =>
  'if' in step && !('else' in step) ? { ...step, else: next } : step
