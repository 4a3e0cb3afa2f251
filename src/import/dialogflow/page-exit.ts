import type { Page } from './agent-package.ts'
import { readFulfilment } from './fulfilment.ts'
import { putWords } from './page-words.ts'
import { fulfilmentOf, type Handler, type Route } from './routes.ts'
import { stepFor, type Walk } from './walk.ts'

const startNames = new Set(['Start Page', 'START_PAGE'])
const endNames = new Set(['End Session', 'End Flow', 'END_SESSION', 'END_FLOW'])

/** Where a route leads, with what is said on the way. */
export function exitOf(walk: Walk, page: Page, route: Route | Handler, prompt: string): unknown {
  const { ledger } = walk.agent
  ledger.map(route.object)
  const said = readFulfilment(fulfilmentOf(route), { ...walk, ledger, object: route.object })
  const go = said.handsOff ? 'person' : said.ends ? 'end' : targetOf(walk, page, route)
  if (said.words.size === 0) return go
  const show = putWords(walk, prompt, said)
  return { say: prompt, ...show, go }
}

function targetOf(walk: Walk, page: Page, { object, page: target, flow }: Route | Handler): string {
  const { ledger, flows } = walk.agent
  if (flow !== '') {
    const own = walk.flowNamed(flow)
    if (own === null || own === walk.draft.name) return 'end'
    const step = walk.stepOf.get(`flow ${own}`) ?? walk.give(`to_${own}`)
    walk.stepOf.set(`flow ${own}`, step)
    walk.draft.steps.set(step, { run: own, go: 'end' })
    if (!flows.some(({ name }) => name === flow))
      ledger.remark(object, `there is no flow "${flow}": the talk ends`)
    return step
  }
  if (target === '' || target === 'Current Page' || target === 'CURRENT_PAGE')
    return walk.stepOf.get(page.name) === undefined || target === ''
      ? 'end'
      : (walk.stepOf.get(page.name) ?? 'end')
  if (endNames.has(target)) return 'end'
  if (startNames.has(target)) return walk.stepOf.get('Start Page') ?? 'end'
  const found = walk.flow.pages.find(({ name }) => name === target)
  if (found) return stepFor(walk, found)
  ledger.remark(
    object,
    /^previous/i.test(target)
      ? 'there is no way back to the page before: the talk ends'
      : `there is no page "${target}": the talk ends`,
  )
  return 'end'
}
