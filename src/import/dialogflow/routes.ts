import type { AgentFlow, AgentPackage, Page } from './agent-package.ts'
import { type Json, listAt, nameAt, textAt, textsAt, within } from './json.ts'

/** A transition route, and the object it is in the ledger. */
export type Route = {
  readonly object: string
  readonly json: Json
  readonly intent: string
  readonly condition: string
  readonly page: string
  readonly flow: string
}

const routeIn = (owner: string, json: Json, index: number): Route => {
  const intent = nameAt(json, 'intent')
  const condition = textAt(json, 'condition').trim()
  const what =
    intent === '' ? (condition === '' ? '' : ` (${condition.slice(0, 60)})`) : ` (intent "${intent}")`
  return {
    object: `route ${index + 1}${what} of ${owner}`,
    json,
    intent,
    condition,
    page: nameAt(json, 'targetPage'),
    flow: nameAt(json, 'targetFlow'),
  }
}

export const routesOf = ({ object, json }: Pick<Page, 'object' | 'json'>): readonly Route[] =>
  listAt(json, 'transitionRoutes').map((route, index) => routeIn(object, route, index))

/** The routes of a page and of the groups it names: those with an intent first, as Dialogflow tries them. */
export function allRoutesOf(
  agent: AgentPackage,
  flow: AgentFlow,
  page: Pick<Page, 'object' | 'json'>,
): readonly Route[] {
  const groups = textsAt(page.json, 'transitionRouteGroups').flatMap((name) => {
    const group =
      flow.groups.find((one) => one.name === name.trim()) ??
      agent.groups.find((one) => one.name === name.trim())
    if (!group) return []
    agent.ledger.map(group.object)
    return routesOf(group)
  })
  return [...routesOf(page), ...groups]
}

export type Handler = {
  readonly object: string
  readonly event: string
  readonly json: Json
  readonly page: string
  readonly flow: string
}

export const handlersOf = (owner: string, json: Json, key = 'eventHandlers'): readonly Handler[] =>
  listAt(json, key).map((handler) => ({
    object: `event handler "${textAt(handler, 'event')}" of ${owner}`,
    event: textAt(handler, 'event'),
    json: handler,
    page: nameAt(handler, 'targetPage'),
    flow: nameAt(handler, 'targetFlow'),
  }))

export const fulfilmentOf = ({ json }: { readonly json: Json }): Json => within(json, 'triggerFulfillment')

/** `sys.no-match-default`, `sys.no-match-2`. */
export const isNoMatch = ({ event }: Handler): boolean => /^sys\.no-match-(default|[1-6])$/.test(event)

/** Why a handler has no counterpart. */
export const notHeard = (handler: Handler): string => {
  if (isNoMatch(handler))
    return 'what is not understood is answered by the prompts "again" and "not_understood"'
  return handler.event.startsWith('webhook') ? 'no webhook is asked' : 'this never happens in a chat'
}

/** Writes every route, handler and parameter of the export into the ledger. */
export function expectParts({ ledger, flows, groups }: AgentPackage): void {
  const expectPage = ({ object, json }: Pick<Page, 'object' | 'json'>) => {
    for (const route of routesOf({ object, json })) ledger.expect(route.object)
    for (const handler of handlersOf(object, json)) ledger.expect(handler.object)
    for (const parameter of listAt(within(json, 'form'), 'parameters')) {
      const name = `parameter "${nameAt(parameter, 'displayName')}" of ${object}`
      ledger.expect(name)
      for (const handler of handlersOf(name, within(parameter, 'fillBehavior'), 'repromptEventHandlers'))
        ledger.expect(handler.object)
    }
  }
  for (const flow of flows) for (const part of [flow, ...flow.pages, ...flow.groups]) expectPage(part)
  for (const group of groups) expectPage(group)
}
