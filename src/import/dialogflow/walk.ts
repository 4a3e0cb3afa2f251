import type { AgentFlow, AgentPackage, Page } from './agent-package.ts'
import type { Answer } from './answers.ts'
import type { FlowDraft } from './bot-draft.ts'
import type { Said } from './fulfilment.ts'
import { slug } from './names.ts'

/** What writing the pages of one flow needs to know of the rest. */
export type FlowPlace = {
  readonly agent: AgentPackage
  readonly flow: AgentFlow
  readonly draft: FlowDraft
  readonly fallback: string
  /** Our flow for a flow of the agent; null where a talk simply ends there. */
  readonly flowNamed: (name: string) => string | null
  /** What an intent is called on a button, by language. */
  readonly titleOf: (intent: string) => ReadonlyMap<string, string>
  /** Remembers what a prompt of this flow says, message by message. */
  readonly spoke: (prompt: string, said: Said) => void
}

export type Walk = FlowPlace & {
  readonly answers: ReadonlyMap<string, Answer>
  readonly stepOf: Map<string, string>
  readonly waiting: Page[]
  readonly give: (wanted: string) => string
}

export type Keys = Record<string, unknown>

/** The step a page begins with; the page is written once. */
export function stepFor(walk: Walk, page: Page): string {
  const known = walk.stepOf.get(page.name)
  if (known !== undefined) return known
  const step = walk.give(slug(page.name, 'page'))
  walk.stepOf.set(page.name, step)
  walk.waiting.push(page)
  return step
}

export const conditional = (expression: string, yes: unknown, no?: unknown): Keys =>
  Object.fromEntries([['if', expression], ['then', yes], ...(no === undefined ? [] : [['else', no]])])
