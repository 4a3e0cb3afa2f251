import { botFilesOf } from '../../src/host/bot-files-of.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot } from './turn-room.ts'

/** What a test writes in place of the demo's complaint, which "quero fazer uma reclamação" begins. */
export type OwnFlow = {
  /** `answers:` and `steps:`. */
  readonly flow: string
  /** Prompts by name; the same in every language. */
  readonly prompts: Readonly<Record<string, string>>
  /** Other files by path. */
  readonly files?: Readonly<Record<string, (text: string) => string>>
}

/** The demo bot's files with a flow of a test's own. */
export async function filesWith({ flow, prompts, files = {} }: OwnFlow): Promise<Map<string, string>> {
  const all = new Map(await botFilesOf({}, undefined))
  for (const locale of ['pt-BR', 'it', 'es', 'en'])
    all.set(`prompts/${locale}/complaint.yaml`, JSON.stringify(prompts))
  all.set('flows/complaint.yaml', `flow: complaint\npurpose: complaints\nstarts_on: complaint\n${flow}`)
  const answers = [...flow.matchAll(/^ {2}(\w+): \{ type:/gm)].map((match) => match[1])
  const edits = { 'flows/privacy.yaml': mayAsk(answers.join(', ')), ...files }
  for (const [path, edit] of Object.entries(edits)) all.set(path, edit(all.get(path) ?? ''))
  return all
}

const mayAsk = (answers: string) => (text: string) => text.replace('may: [story]', `may: [story, ${answers}]`)

/** The library of that bot, live. */
export const libraryWith = (own: OwnFlow): Promise<BotLibrary> => loadBot(filesWith(own))
