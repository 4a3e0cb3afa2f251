import type { AgentFlow, AgentPackage, Page } from './agent-package.ts'
import { type FlowDraft, Prompts } from './bot-draft.ts'
import { readFulfilment, type Said } from './fulfilment.ts'
import { nameAt, within } from './json.ts'
import { cut, nameGiver, slug } from './names.ts'
import { allRoutesOf, expectParts, fulfilmentOf, handlersOf, notHeard, type Route } from './routes.ts'
import type { FlowPlace } from './walk.ts'
import { type Examples, intentNames, phrasesObject, titleOf } from './words-of-intents.ts'
import { writePages } from './write-flow.ts'
import { remember, type Spoken } from './write-talks.ts'

/** A question with one fixed answer. */
type FaqDraft = { readonly intent: string; readonly name: string; readonly prompts: Prompts }
export type BotDraft = {
  readonly flows: readonly FlowDraft[]
  readonly faq: readonly FaqDraft[]
  /** Our name of an intent → the agent's. */
  readonly started: ReadonlyMap<string, string>
  readonly spoken: Spoken
}

type Needs = {
  readonly agent: AgentPackage
  readonly locales: readonly string[]
  readonly learned: ReadonlyMap<string, Examples>
}

/** The bot while it is being written. */
type Desk = Needs & {
  readonly fallback: string
  readonly begun: AgentFlow
  readonly names: ReadonlyMap<string, string>
  readonly giveFlow: (wanted: string) => string
  readonly flows: FlowDraft[]
  readonly faq: FaqDraft[]
  readonly started: Map<string, string>
  readonly spoken: Spoken
  /** The agent's flows that are ours by now. */
  readonly ours: Map<string, FlowDraft>
  /** Which flow runs which: never in a circle. */
  readonly runs: Map<string, Set<string>>
  /** One flow for each page and greeting that intents lead to. */
  readonly entries: Map<string, FlowDraft>
  readonly toWrite: (() => void)[]
}

const otherFiles = ['business', 'privacy', 'services', 'intents', 'faq', 'common', 'consent', 'end']

/** The flows that an agent's intents lead to, and the intents that are only answered. */
export function writeBot(needs: Needs): BotDraft {
  const { agent } = needs
  expectParts(agent)
  const begun = startFlowOf(agent)
  const flows: FlowDraft[] = []
  const faq: FaqDraft[] = []
  const started = new Map<string, string>()
  const spoken: Spoken = new Map()
  if (!begun) return { flows, faq, started, spoken }
  const desk: Desk = {
    ...needs,
    fallback: nameAt(agent.agent, 'defaultLanguageCode'),
    begun,
    names: intentNames(agent),
    giveFlow: nameGiver(otherFiles),
    flows,
    faq,
    started,
    spoken,
    ours: new Map(),
    runs: new Map(),
    entries: new Map(),
    toWrite: [],
  }
  enterAll(desk)
  for (let write = desk.toWrite.shift(); write; write = desk.toWrite.shift()) write()
  return { flows: flows.filter(({ steps }) => steps.size > 0), faq, started, spoken }
}

function startFlowOf({ agent, flows }: AgentPackage): AgentFlow | null {
  const named = nameAt(agent, 'startFlow')
  const byName = (name: string) => flows.find((flow) => flow.name === name)
  return byName(named) ?? byName('Default Start Flow') ?? flows[0] ?? null
}

/** Every intent of the start flow is a way in: a flow of ours begins with it. */
function enterAll(desk: Desk): void {
  const { agent, begun } = desk
  const { ledger } = agent
  ledger.map(begun.object)
  for (const route of allRoutesOf(agent, begun, begun))
    if (route.intent === '')
      ledger.remark(route.object, 'a talk begins with what a person writes: nothing happens before')
    else enter(desk, route)
  for (const handler of handlersOf(begun.object, begun.json)) ledger.remark(handler.object, notHeard(handler))
  if (Object.keys(within(begun.json, 'form')).length > 0)
    ledger.remark(
      begun.object,
      'the form of its start page was left out: a talk begins with what a person writes',
    )
}

function enter(desk: Desk, route: Route): void {
  const { agent, begun, names, started, fallback } = desk
  const { ledger } = agent
  const { intent, object } = route
  if (!names.has(intent)) {
    ledger.remark(object, `there is no intent "${intent}"`)
    return
  }
  if (started.has(names.get(intent) ?? '') || desk.faq.some((entry) => entry.intent === intent)) {
    ledger.remark(object, 'another route takes this intent before it')
    return
  }
  ledger.map(object)
  if (route.condition !== '' && route.condition !== 'true')
    ledger.remark(object, 'its condition was left out')
  const said = readFulfilment(fulfilmentOf(route), { fallback, ledger, object })
  const other = agent.flows.find(({ name }) => name === route.flow && name !== begun.name)
  const page = begun.pages.find(({ name }) => name === route.page)
  if (other) {
    if (said.words.size > 0) ledger.remark(object, 'what it says before the other flow was left out')
    startOn(desk, flowOf(desk, other), intent)
    return
  }
  if (page) {
    enterPage(desk, page, intent, said)
    return
  }
  if (route.page !== '' && !/^(end|start)[ _]/i.test(route.page))
    ledger.remark(object, `there is no page "${route.page}"`)
  enterWords(desk, route, said)
}

function enterPage(desk: Desk, page: Page, intent: string, said: Said): void {
  const key = JSON.stringify([page.name, [...said.words]])
  const known = desk.entries.get(key)
  const draft = known ?? openFlow(desk, page.name, intentTitle(desk, intent))
  desk.entries.set(key, draft)
  startOn(desk, draft, intent)
  if (known) return
  desk.toWrite.push(() => {
    greet(desk, draft, said)
    writePages(placeOf(desk, desk.begun, draft), page)
    const first = [...draft.steps.keys()].find((name) => name !== greeting)
    if (draft.steps.has(greeting)) draft.steps.set(greeting, { say: greeting, go: first ?? 'end' })
  })
}

/** An intent that leads to no page: a person, or words that are a FAQ. */
function enterWords(desk: Desk, { intent, object }: Route, said: Said): void {
  if (said.handsOff) {
    const draft = openFlow(desk, intent, intentTitle(desk, intent))
    startOn(desk, draft, intent)
    greet(desk, draft, said)
    if (draft.steps.has(greeting)) draft.steps.set(greeting, { say: greeting, go: 'person' })
    draft.steps.set('person', { handoff: 'support' })
    return
  }
  if (said.words.size === 0) {
    desk.agent.ledger.remark(object, 'nothing is said and nothing follows')
    return
  }
  const prompts = new Prompts(desk.locales)
  const name = desk.names.get(intent) ?? 'question'
  prompts.say(name, said.words)
  remember(desk.spoken, name, said)
  desk.faq.push({ intent, name, prompts })
  takeIntent(desk, intent, null)
}

const greeting = 'begin'

function greet(desk: Desk, draft: FlowDraft, said: Said): void {
  if (said.words.size === 0) return
  draft.prompts.say(greeting, said.words)
  draft.steps.set(greeting, {})
  remember(desk.spoken, greeting, said)
}

const intentTitle = ({ learned, locales }: Desk, intent: string) =>
  titleOf(intent, learned.get(intent), locales)

function openFlow(desk: Desk, wanted: string, title: FlowDraft['title']): FlowDraft {
  const draft: FlowDraft = {
    name: desk.giveFlow(slug(wanted, 'flow')),
    title,
    startsOn: [],
    steps: new Map(),
    answers: new Map(),
    compared: new Set(),
    prompts: new Prompts(desk.locales),
  }
  desk.flows.push(draft)
  return draft
}

/** The flow of ours for a flow of the agent, from its start page. */
function flowOf(desk: Desk, flow: AgentFlow): FlowDraft {
  const known = desk.ours.get(flow.name)
  if (known) return known
  const title = new Map(desk.locales.map((locale) => [locale, cut(flow.name, 20)] as const))
  const draft = openFlow(desk, flow.name, title)
  desk.ours.set(flow.name, draft)
  desk.agent.ledger.map(flow.object)
  const start: Page = { name: 'Start Page', object: flow.object, json: flow.json }
  desk.toWrite.push(() => writePages(placeOf(desk, flow, draft), start))
  return draft
}

function startOn(desk: Desk, draft: FlowDraft, intent: string): void {
  const name = desk.names.get(intent)
  if (name === undefined) return
  takeIntent(desk, intent, null)
  draft.startsOn.push(name)
  desk.started.set(name, intent)
}

function takeIntent({ agent }: Desk, intent: string, remark: string | null): void {
  const found = agent.intents.find(({ name }) => name === intent)
  if (!found) return
  agent.ledger.map(found.object)
  for (const code of found.phrases.keys()) {
    agent.ledger.map(phrasesObject(found, code))
    if (remark) agent.ledger.remark(phrasesObject(found, code), remark)
  }
}

const placeOf = (desk: Desk, flow: AgentFlow, draft: FlowDraft): FlowPlace => ({
  agent: desk.agent,
  flow,
  draft,
  fallback: desk.fallback,
  titleOf: (intent) => {
    takeIntent(desk, intent, 'it is offered as a choice: the shortest phrase is its title there')
    return intentTitle(desk, intent)
  },
  spoke: (prompt, said) => remember(desk.spoken, prompt, said),
  flowNamed: (name) => {
    const target = desk.agent.flows.find((one) => one.name === name)
    if (!target || target === desk.begun) return null
    const own = flowOf(desk, target)
    if (reaches(desk, own.name, draft.name, new Set())) return null
    desk.runs.set(draft.name, (desk.runs.get(draft.name) ?? new Set()).add(own.name))
    return own.name
  },
})

const reaches = (desk: Desk, from: string, to: string, seen: Set<string>): boolean =>
  from === to ||
  [...(desk.runs.get(from) ?? [])].some((next) => !seen.has(next) && reaches(desk, next, to, seen.add(next)))
