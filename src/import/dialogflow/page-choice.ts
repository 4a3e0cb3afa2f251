import type { Page } from './agent-package.ts'
import type { Said } from './fulfilment.ts'
import { cut, icu, nameGiver, slug } from './names.ts'
import { exitOf } from './page-exit.ts'
import { putWords } from './page-words.ts'
import { handlersOf, isNoMatch, type Route } from './routes.ts'
import type { Keys, Walk } from './walk.ts'

/** A list of WhatsApp shows ten rows. */
const mostOptions = 10
const longestTitle = 20

type Choice = {
  readonly begin: string
  readonly name: string
  readonly routes: readonly Route[]
  readonly words: Said | null
}

export function choosing(walk: Walk, page: Page, { begin, name, routes, words }: Choice): Keys {
  const { agent, draft } = walk
  const { ledger } = agent
  const give = nameGiver([])
  const choose: Keys = {}
  const titles = new Set<string>()
  for (const [index, route] of routes.entries()) {
    if (index >= mostOptions) {
      ledger.remark(route.object, `a list takes ${mostOptions} options`)
      continue
    }
    const option = give(slug(route.intent, 'option'))
    choose[option] = exitOf(walk, page, route, `said.${begin}.${option}`)
    for (const [locale, title] of walk.titleOf(route.intent)) {
      const own = titles.has(`${locale} ${title.toLowerCase()}`)
        ? cut(`${index + 1}. ${title}`, longestTitle)
        : title
      titles.add(`${locale} ${own.toLowerCase()}`)
      draft.prompts.put(locale, `${name}.${option}`, icu(own))
    }
  }
  const prompt = `words.${begin}`
  const show = words ? putWords(walk, prompt, words) : {}
  if (!words) draft.prompts.say(prompt, whichWay)
  let otherwise: unknown
  for (const handler of handlersOf(page.object, page.json)) {
    if (isNoMatch(handler) && (handler.page !== '' || handler.flow !== ''))
      otherwise = exitOf(walk, page, handler, `lost.${begin}`)
  }
  return { choose, say: prompt, ...show, ...(otherwise === undefined ? {} : { else: otherwise }) }
}

/** Where an agent waits without a word, a choice needs one. */
const whichWay: ReadonlyMap<string, string> = new Map([
  ['pt-BR', 'Como você quer continuar?'],
  ['it', 'Come vuoi continuare?'],
  ['es', '¿Cómo quieres continuar?'],
  ['en', 'How would you like to go on?'],
])
