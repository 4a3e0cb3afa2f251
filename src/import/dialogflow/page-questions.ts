import type { Page } from './agent-package.ts'
import { parameterObject, remarkParameter } from './answers.ts'
import { readFulfilment, type Said } from './fulfilment.ts'
import { type Json, nameAt, within } from './json.ts'
import { exitOf } from './page-exit.ts'
import { slotted } from './page-words.ts'
import { fulfilmentOf, handlersOf, isNoMatch, notHeard } from './routes.ts'
import { conditional, type Keys, type Walk } from './walk.ts'

export function isAsked({ agent: { ledger } }: Walk, page: Page, parameter: Json): boolean {
  const object = parameterObject(page.object, nameAt(parameter, 'displayName'))
  if (parameter.required === true) return true
  ledger.remark(object, 'it is optional: an "ask" would insist on it')
  return false
}

export const hasPrompt = (walk: Walk, page: Page, parameter: Json): boolean =>
  promptOf(walk, page, parameter).words.size > 0

function promptOf(walk: Walk, page: Page, parameter: Json): Said {
  const object = parameterObject(page.object, nameAt(parameter, 'displayName'))
  const fill = within(parameter, 'fillBehavior')
  return readFulfilment(within(fill, 'initialPromptFulfillment'), {
    ...walk,
    ledger: walk.agent.ledger,
    object,
  })
}

export function asking(
  walk: Walk,
  page: Page,
  parameter: Json,
  instead: Said | null,
): { answer: string; step: Keys } {
  const { agent, answers, draft } = walk
  const { ledger } = agent
  const original = nameAt(parameter, 'displayName')
  const object = parameterObject(page.object, original)
  const answer = answers.get(original)
  if (!answer) return { answer: 'answer', step: conditional('true', 'end', 'end') }
  ledger.map(object)
  remarkParameter(ledger, parameter, object)
  draft.answers.set(original, answer)
  const prompt = instead ?? promptOf(walk, page, parameter)
  const name = `ask.${answer.name}`
  draft.prompts.say(name, prompt.words, (text) => slotted(walk, text, null))
  walk.spoke(name, prompt)
  const handlers = handlersOf(object, within(parameter, 'fillBehavior'), 'repromptEventHandlers')
  const lost = handlers.filter(isNoMatch)
  for (const handler of handlers) if (!isNoMatch(handler)) ledger.remark(handler.object, notHeard(handler))
  let otherwise: unknown
  let again = 0
  for (const handler of lost) {
    ledger.map(handler.object)
    const said = readFulfilment(fulfilmentOf(handler), { ...walk, ledger, object: handler.object })
    if (handler.page !== '' || handler.flow !== '' || said.handsOff || said.ends)
      otherwise = exitOf(walk, page, handler, `lost.${answer.name}`)
    else if (said.words.size > 0 && again < 2) {
      again += 1
      draft.prompts.say(`again.${answer.name}.${again}`, said.words, (text) => slotted(walk, text, null))
      walk.spoke(`again.${answer.name}.${again}`, said)
    } else if (said.words.size > 0)
      ledger.remark(handler.object, 'a question is put in other words twice at most')
  }
  return {
    answer: answer.name,
    step: { ask: answer.name, ...(otherwise === undefined ? {} : { else: otherwise }) },
  }
}
