import type { Bot } from '../bot.ts'
import type { Draft } from '../check/draft.ts'
import { judged } from '../load-bot.ts'
import { type Mistake, mistakeLine } from '../mistake.ts'
import { type HashText, readDraft } from '../parse/read-draft.ts'
import { mistakesByStep } from './mistakes-by-step.ts'
import { type Picture, pictureOf } from './picture.ts'

export type DrawnBot = {
  /** In the order of their names. */
  readonly pictures: readonly Picture[]
  /** Everything wrong in the bot; what belongs to a flow is marked in its picture too. */
  readonly mistakes: readonly Mistake[]
  /** Mistakes of flow files that no picture could be made of, as lines. */
  readonly unread: readonly string[]
  /** What the pictures were drawn from. */
  readonly draft: Draft
  /** Null while something is wrong. */
  readonly bot: Bot | null
}

/** Every flow of designers' files as a picture, however far the files are from right. */
export async function drawBot(files: ReadonlyMap<string, string>, hash: HashText): Promise<DrawnBot> {
  const read = await readDraft(files, hash)
  const loaded = await judged(read, files, hash)
  const mistakes = loaded.outcome === 'refused' ? loaded.mistakes : []
  const pictures = read.draft.flows
    .map((flow) => pictureOf(flow, mistakesByStep(read.draft, flow, mistakes)))
    .sort((a, b) => (a.flow < b.flow ? -1 : 1))
  const drawn = new Set(pictures.map(({ file }) => file))
  const missed = new Set(
    [...read.draft.flowNames].flatMap((name) => [`flows/${name}.yaml`, `flows/${name}.machine.json`]),
  )
  const unread = mistakes.filter(({ file }) => missed.has(file) && !drawn.has(file)).map(mistakeLine)
  const bot = loaded.outcome === 'loaded' ? loaded.bot : null
  return { pictures, mistakes, unread, draft: read.draft, bot }
}
