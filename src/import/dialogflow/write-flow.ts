import type { Page } from './agent-package.ts'
import { answersOf } from './answers.ts'
import { readFulfilment } from './fulfilment.ts'
import { listAt, within } from './json.ts'
import { nameGiver } from './names.ts'
import { sortRoutes } from './page-conditions.ts'
import { asking, hasPrompt, isAsked } from './page-questions.ts'
import { addWaysOn, keepSteps } from './page-ways.ts'
import { handing, saying } from './page-words.ts'
import { allRoutesOf, handlersOf, notHeard } from './routes.ts'
import { type FlowPlace, type Keys, stepFor, type Walk } from './walk.ts'

/** All pages that a talk can reach from this one, as steps of the draft. */
export function writePages(place: FlowPlace, first: Page): void {
  const walk: Walk = {
    ...place,
    answers: answersOf(place.agent, place.flow),
    stepOf: new Map(),
    waiting: [],
    give: nameGiver(['end', 'person', ...place.draft.steps.keys()]),
  }
  stepFor(walk, first)
  for (let page = walk.waiting.shift(); page; page = walk.waiting.shift()) writePage(walk, page)
  if ([...place.draft.steps.values()].some((step) => JSON.stringify(step).includes('"person"')))
    place.draft.steps.set('person', { handoff: 'support' })
}

function writePage(walk: Walk, page: Page): void {
  const { agent, flow, draft } = walk
  const { ledger } = agent
  const begin = walk.stepOf.get(page.name) ?? 'page'
  ledger.map(page.object)
  const entry = readFulfilment(within(page.json, 'entryFulfillment'), {
    ...walk,
    ledger,
    object: page.object,
  })
  const parameters = listAt(within(page.json, 'form'), 'parameters')
  const required = parameters.filter((parameter) => isAsked(walk, page, parameter))
  const steps: { name: string; step: Keys }[] = []
  const named = (wanted: string) => (steps.length === 0 ? begin : walk.give(wanted))
  const [question] = required
  const asksItself = question !== undefined && !hasPrompt(walk, page, question)
  const routes = allRoutesOf(agent, flow, page)
  const { open, options } = sortRoutes(walk, routes)
  const words = entry.words.size > 0 && !entry.handsOff ? entry : null
  const toldByChoice = words !== null && required.length === 0 && open.length === 0 && options.length > 0
  if (words && !asksItself && !toldByChoice)
    steps.push({ name: named(`${begin}_words`), step: saying(walk, begin, words) })
  for (const [index, parameter] of required.entries()) {
    const asked = asking(walk, page, parameter, index === 0 && asksItself ? entry : null)
    steps.push({ name: named(`${begin}_${asked.answer}`), step: asked.step })
  }
  const ways = { begin, steps, named, open, options, words: toldByChoice ? words : null, ends: entry.ends }
  if (entry.handsOff) steps.push({ name: named(`${begin}_person`), step: handing(walk, begin, entry) })
  else addWaysOn(walk, page, ways)
  remarkHandlers(walk, page)
  keepSteps(draft, steps)
}

function remarkHandlers({ agent: { ledger } }: Walk, { object, json }: Page): void {
  for (const handler of handlersOf(object, json))
    if (!ledger.isMapped(handler.object)) ledger.remark(handler.object, notHeard(handler))
}
