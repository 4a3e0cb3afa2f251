import type { Draft, DraftFlow } from './check/draft.ts'
import { usedByFlow } from './check/used-prompts.ts'
import type { HashText } from './parse/read-draft.ts'

/**
 * What an open talk of a flow hangs on, as one hash: the file, the words it says in every language (its own prompt files,
 * and what it takes from `common`) and the services it calls. Departments, hours, FAQ, intents and privacy are not in
 * it: they are facts of today, also for a talk that began yesterday.
 */
export function pinOf(draft: Draft, flow: DraftFlow, hash: HashText): Promise<string> {
  const calls = flow.flow.steps.flatMap((step) => (step.verb === 'call' ? [step.operation] : []))
  const services = [...new Set(calls)].sort().map((name) => draft.services?.get(name) ?? name)
  const parts = { file: flow.flow.hash, words: wordsOf(draft, flow), services }
  return hash(JSON.stringify(parts, (_, part) => (part instanceof Map ? [...part] : part)))
}

/** Every prompt by its place, in an order of its own: who moves a line in a file changes nothing. */
function wordsOf(draft: Draft, flow: DraftFlow): readonly (readonly [string, string])[] {
  const used = new Set(usedByFlow(draft, flow).map(({ name }) => name))
  const words = [...draft.prompts].flatMap(([locale, files]) => {
    const own = files.get(flow.flow.flow) ?? new Map<string, { source: string }>()
    const common = [...(files.get('common') ?? [])].filter(([name]) => used.has(name) && !own.has(name))
    return [
      ...[...own].map(([name, { source }]) => [`${locale} ${name}`, source] as const),
      ...common.map(([name, { source }]) => [`${locale} common ${name}`, source] as const),
    ]
  })
  return words.sort(([a], [b]) => (a < b ? -1 : 1))
}
