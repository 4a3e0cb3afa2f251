import { isJson, type Json, listAt, nameAt } from './json.ts'
import { Ledger } from './ledger.ts'

/** Language code → what stands in its file. */
type ByLanguage = ReadonlyMap<string, readonly Json[]>
export type Intent = {
  readonly name: string
  readonly object: string
  readonly json: Json
  readonly phrases: ByLanguage
}
export type EntityType = {
  readonly name: string
  readonly object: string
  readonly json: Json
  readonly entries: ByLanguage
}
export type Page = { readonly name: string; readonly object: string; readonly json: Json }
export type AgentFlow = {
  readonly name: string
  readonly object: string
  readonly json: Json
  readonly pages: readonly Page[]
  readonly groups: readonly Page[]
}
/** A Dialogflow CX agent as its JSON package holds it. */
export type AgentPackage = {
  readonly agent: Json
  readonly intents: readonly Intent[]
  readonly entityTypes: readonly EntityType[]
  readonly flows: readonly AgentFlow[]
  readonly groups: readonly Page[]
  readonly testCases: readonly Page[]
  readonly ledger: Ledger
}
export type PackageRead =
  | { readonly outcome: 'read'; readonly agent: AgentPackage }
  | { readonly outcome: 'refused'; readonly why: string }

const asJsonPackage = 'export the agent again as "JSON package"'

/** Which kind of export this is, and its parts. Every file and every object in it goes into the ledger. */
export function readPackage(zipped: ReadonlyMap<string, string>): PackageRead {
  const files = withoutFolder(zipped)
  const paths = [...files.keys()]
  if (paths.some((path) => /^intents\/[^/]+_usersays_[^/]+\.json$/.test(path)) || isOld(files))
    return refused(
      `this is an export of Dialogflow ES; only CX is read: migrate the agent, then ${asJsonPackage}`,
    )
  if (!files.has('agent.json')) {
    const why = paths.some((path) => path.endsWith('.json'))
      ? 'it has no agent.json'
      : 'this is an export as BLOB'
    return refused(`${why}: ${asJsonPackage}`)
  }
  const values = new Map<string, unknown>()
  for (const [path, text] of files) {
    if (!path.endsWith('.json')) continue
    try {
      values.set(path, JSON.parse(text))
    } catch {
      return refused(`${shown(path)} is not JSON: ${asJsonPackage}`)
    }
  }
  const agent = values.get('agent.json')
  if (!isJson(agent)) return refused(`agent.json holds no agent: ${asJsonPackage}`)
  return { outcome: 'read', agent: partsOf(agent, values, files.keys()) }
}

/** A package that was zipped with the folder it lies in, as it stands there. */
function withoutFolder(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const agents = [...files.keys()].filter((path) => /^[^/]+\/agent\.json$/.test(path))
  const [agent] = agents
  if (files.has('agent.json') || agent === undefined || agents.length > 1) return files
  const folder = agent.slice(0, -'agent.json'.length)
  const inside = [...files].filter(([path]) => path.startsWith(folder))
  return new Map(inside.map(([path, text]) => [path.slice(folder.length), text]))
}

const refused = (why: string): PackageRead => ({ outcome: 'refused', why })
const longestShown = 120
const shown = (path: string): string => JSON.stringify(path.slice(0, longestShown))

function isOld(files: ReadonlyMap<string, string>): boolean {
  const old = files.get('package.json')
  return old !== undefined && /"version"\s*:\s*"1\./.test(old.slice(0, 1000)) && !files.has('flows')
}

type Values = ReadonlyMap<string, unknown>

function partsOf(agent: Json, values: Values, paths: Iterable<string>): AgentPackage {
  const ledger = new Ledger()
  for (const key of Object.keys(agent)) ledger.expect(`agent setting "${key}"`)
  const taken = new Set(['agent.json'])
  const one = (pattern: RegExp, kind: string) => entriesIn(values, taken, pattern, kind, ledger)
  const intents = one(/^intents\/([^/]+)\/\1\.json$/, 'intent').map((intent) => ({
    ...intent,
    phrases: languages(values, taken, `intents/${intent.folder}/trainingPhrases/`, 'trainingPhrases'),
  }))
  const entityTypes = one(/^entityTypes\/([^/]+)\/\1\.json$/, 'entity type').map((type) => ({
    ...type,
    entries: languages(values, taken, `entityTypes/${type.folder}/entities/`, 'entities'),
  }))
  const flows = one(/^flows\/([^/]+)\/\1\.json$/, 'flow').map((flow) => {
    const inFlow = (folder: string, kind: string) =>
      [...values.keys()].flatMap((path) => {
        const start = `flows/${flow.folder}/${folder}/`
        if (!path.startsWith(start) || !path.endsWith('.json')) return []
        return pageOf(values, taken, path, `${kind} "${flow.name} / `, ledger)
      })
    return { ...flow, pages: inFlow('pages', 'page'), groups: inFlow('transitionRouteGroups', 'route group') }
  })
  const files = (folder: string, kind: string) =>
    [...values.keys()].flatMap((path) =>
      path.startsWith(`${folder}/`) ? pageOf(values, taken, path, `${kind} "`, ledger) : [],
    )
  const groups = files('agentTransitionRouteGroups', 'route group')
  const testCases = files('testCases', 'test case')
  for (const path of paths) if (!taken.has(path)) leaveFile(ledger, path)
  return { agent, intents, entityTypes, flows, groups, testCases, ledger }
}

function entriesIn(values: Values, taken: Set<string>, pattern: RegExp, kind: string, ledger: Ledger) {
  return [...values].flatMap(([path, json]) => {
    const folder = pattern.exec(path)?.[1]
    if (folder === undefined || !isJson(json)) return []
    taken.add(path)
    const name = nameAt(json, 'displayName') || unescaped(folder)
    return [{ name, folder, json, object: ledger.expect(`${kind} "${name}"`) }]
  })
}

function pageOf(
  values: Values,
  taken: Set<string>,
  path: string,
  start: string,
  ledger: Ledger,
): readonly Page[] {
  const json = values.get(path)
  if (!isJson(json)) return []
  taken.add(path)
  const name = nameAt(json, 'displayName') || unescaped((path.split('/').at(-1) ?? '').replace(/\.json$/, ''))
  return [{ name, json, object: ledger.expect(`${start}${name}"`) }]
}

function languages(values: Values, taken: Set<string>, folder: string, key: string): ByLanguage {
  const found = new Map<string, readonly Json[]>()
  for (const [path, json] of values) {
    if (!path.startsWith(folder) || !isJson(json)) continue
    taken.add(path)
    found.set(path.slice(folder.length).replace(/\.json$/, ''), listAt(json, key))
  }
  return found
}

/** Names of folders are percent-encoded: `Menu %28copy%29`. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text).trim()
  } catch {
    return text.trim()
  }
}

const reasons: Readonly<Record<string, string>> = {
  webhooks: 'services are declared in services.yaml; addresses and secrets are never carried over',
  generators: 'no words are made up by a model here',
  generativeSettings: 'no words are made up by a model here',
  playbooks: 'no words are made up by a model here',
  tools: 'no words are made up by a model here',
  examples: 'no words are made up by a model here',
  entityTypes: 'phrases to leave out of an entity have no counterpart',
}

function leaveFile(ledger: Ledger, path: string): void {
  const object = ledger.expect(`file ${shown(path)}`)
  ledger.remark(object, reasons[path.split('/')[0] ?? ''] ?? 'nothing here reads it')
}
