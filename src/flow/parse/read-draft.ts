import { type FlowId, type Locale, parseLocale } from '../../ids.ts'
import type { Draft, DraftFlow } from '../check/draft.ts'
import { readMachine } from '../machine/read-machine.ts'
import { cardsIn } from '../media/media-card.ts'
import type { Mistake } from '../mistake.ts'
import { readBusiness, readPrivacy } from './business-file.ts'
import { readFaq, readIntents } from './faq-file.ts'
import { readFlow } from './flow-file.ts'
import { type DraftPrompt, readPrompts } from './prompt-file.ts'
import { readServices } from './services-file.ts'
import { tooMuch } from './too-much.ts'
import { unreadFiles } from './unread-files.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** SHA-256 of a text, as 64 hex digits. */
export type HashText = (text: string) => Promise<string>

type Files = ReadonlyMap<string, string>
type Read<Part> = { readonly part: Part; readonly mistakes: readonly Mistake[]; readonly yaml?: YamlFile }

/** All files read on their own; what they say of each other is for the checks. */
export async function readDraft(
  files: Files,
  hash: HashText,
): Promise<{ readonly draft: Draft; readonly mistakes: readonly Mistake[] }> {
  const refused = tooMuch(files)
  if (refused) return { draft: nothingRead, mistakes: [refused] }
  const business = single(files, 'flows/business.yaml', readBusiness)
  const privacy = single(files, 'flows/privacy.yaml', readPrivacy)
  const services = single(files, 'flows/services.yaml', readServices)
  const intents = single(files, 'flows/intents.yaml', (yaml) => partOf(readIntents(yaml)))
  const faq = single(files, 'flows/faq.yaml', (yaml) => partOf(readFaq(yaml)))
  const flows = await readFlows(files, hash)
  const prompts = readAllPrompts(files, business.part?.locales ?? null)
  const parts: readonly Read<unknown>[] = [business, privacy, services, intents, faq, flows, prompts]
  return {
    draft: {
      files: new Map(parts.flatMap(({ yaml }) => (yaml ? [[yaml.file, yaml] as const] : []))),
      business: business.part,
      privacy: privacy.part,
      services: services.part,
      intents: intents.part,
      faq: faq.part,
      ...flows.part,
      ...prompts.part,
      media: cardsIn(files),
    },
    mistakes: [...unreadFiles(files.keys()), ...parts.flatMap(({ mistakes }) => mistakes)],
  }
}

const nothingRead: Draft = {
  files: new Map(),
  business: null,
  privacy: null,
  services: null,
  flows: [],
  flowNames: new Set(),
  intents: null,
  faq: null,
  prompts: new Map(),
  unreadPrompts: new Set(),
  media: new Map(),
}

const partOf = <Entries>(read: { entries: Entries; mistakes: readonly Mistake[] }): Read<Entries> => ({
  part: read.entries,
  mistakes: read.mistakes,
})

/** One of the files every bot has. */
function single<Part>(
  files: Files,
  path: string,
  read: (yaml: YamlFile) => Read<Part | null>,
): Read<Part | null> {
  const text = files.get(path)
  if (text === undefined) {
    const missing = {
      file: path,
      line: 1,
      column: 1,
      says: 'this file is missing',
      advice: 'every bot needs it',
    }
    return { part: null, mistakes: [missing] }
  }
  const { yaml, mistakes } = readYaml(path, text, false)
  if (mistakes.length > 0) return { part: null, mistakes }
  return { ...read(yaml), yaml }
}

/** Files in `flows/` that hold something else than a flow. */
const otherFiles = new Set(['business', 'privacy', 'services', 'intents', 'faq'])
const flowPath = /^flows\/([^/.]+)\.(yaml|machine\.json)$/

type Flows = Pick<Draft, 'flows' | 'flowNames'>

async function readFlows(files: Files, hash: HashText): Promise<Read<Flows>> {
  const flows: DraftFlow[] = []
  const flowNames = new Set<FlowId>()
  const mistakes: Mistake[] = []
  for (const [path, text] of files) {
    const [, name, kind] = flowPath.exec(path) ?? []
    if (name === undefined || (kind === 'yaml' && otherFiles.has(name))) continue
    if (kind !== 'yaml' && files.has(`flows/${name}.yaml`)) {
      const says = `flows/${name}.yaml is there as well`
      mistakes.push({ file: path, line: 1, column: 1, says, advice: 'keep one of the two' })
      continue
    }
    flowNames.add(name as FlowId)
    const { yaml, mistakes: unread } = kind === 'yaml' ? readYaml(path, text, false) : readDrawn(path, text)
    mistakes.push(...unread)
    if (unread.length > 0) continue
    const read = readFlow(yaml, await hash(text))
    mistakes.push(...read.mistakes)
    if (!read.draft) continue
    flowNames.add(read.draft.flow.flow)
    flows.push(read.draft)
  }
  return { part: { flows, flowNames }, mistakes }
}

/** A machine is JSON, which is read as YAML for the sake of the places. */
function readDrawn(path: string, text: string): ReturnType<typeof readYaml> {
  const read = readYaml(path, text, false)
  if (read.mistakes.length > 0) return read
  try {
    JSON.parse(text)
  } catch {
    const says = 'this is not JSON'
    return { ...read, mistakes: [{ ...read.yaml.at([]), says, advice: 'export the machine as JSON' }] }
  }
  return readMachine(read.yaml)
}

const promptPath = /^prompts\/([^/]+)\/([^/.]+)\.yaml$/

type AllPrompts = Pick<Draft, 'prompts' | 'unreadPrompts'>

/** Languages that are not declared are neither checked nor used. */
function readAllPrompts(files: Files, declared: readonly string[] | null): Read<AllPrompts> {
  const prompts = new Map<Locale, Map<string, ReadonlyMap<string, DraftPrompt>>>()
  const unreadPrompts = new Set<string>()
  const mistakes: Mistake[] = []
  for (const [path, text] of files) {
    const [, folder = '', file = ''] = promptPath.exec(path) ?? []
    if (folder === '') continue
    if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(folder)) {
      const says = `"${folder}" is not a language`
      mistakes.push({ file: path, line: 1, column: 1, says, advice: 'name the folder like it, en or pt-BR' })
      continue
    }
    if (declared && !declared.includes(folder)) continue
    const { yaml, mistakes: unread } = readYaml(path, text, true)
    const read = unread.length > 0 ? { prompts: new Map(), mistakes: unread } : readPrompts(yaml, folder)
    if (unread.length > 0) unreadPrompts.add(path)
    mistakes.push(...read.mistakes)
    const locale = parseLocale(folder)
    prompts.set(locale, (prompts.get(locale) ?? new Map()).set(file, read.prompts))
  }
  return { part: { prompts, unreadPrompts }, mistakes }
}
