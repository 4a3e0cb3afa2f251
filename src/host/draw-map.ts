import type { Position } from '../flow/flow.ts'
import { type Mistake, mistakeLine } from '../flow/mistake.ts'
import { drawBot } from '../flow/picture/draw-bot.ts'
import { outlineOf } from '../flow/picture/outline.ts'
import type { Picture } from '../flow/picture/picture.ts'
import { type StepPrompt, stepPrompts } from '../flow/picture/step-prompts.ts'
import type { FlowMap, MappedFlow, MappedMistake, MappedPrompt } from '../web/flow-map-view.ts'
import type { Lacks } from './deployment-mistakes.ts'
import { hashText } from './hash-text.ts'

/** A map without what comes from outside the files. */
export type MapDrawn = {
  readonly map: Omit<FlowMap, 'coverage'>
  readonly pictures: ReadonlyMap<string, Picture>
  /** The bot's hash; null while something is wrong. */
  readonly hash: string | null
}

/**
 * Reads the files as far as they can be read, and says of each flow what a page can show without a place for it.
 *
 * @param lacks what this deployment does not give is a mistake of the files too, as it is when they are loaded
 */
export async function drawMap(files: ReadonlyMap<string, string>, lacks: Lacks): Promise<MapDrawn> {
  const { pictures, mistakes, draft, bot } = await drawBot(files, hashText)
  const flows = new Map(draft.flows.map((one) => [one.flow.file, one]))
  const mapped = pictures.map((picture) => {
    const flow = flows.get(picture.file)
    const verbs = new Map<string, string>(flow?.flow.steps.map(({ name, verb }) => [name, verb]))
    return flowOf(picture, verbs, flow ? stepPrompts(draft, flow) : new Map())
  })
  const locales = draft.business?.locales ?? [...draft.prompts.keys()]
  return {
    map: { locales, flows: mapped, mistakes: [...mistakes, ...(bot ? lacks(bot) : [])].map(mistakeLine) },
    pictures: new Map(pictures.map((picture) => [picture.flow, picture])),
    hash: bot?.hash ?? null,
  }
}

function flowOf(
  picture: Picture,
  verbs: ReadonlyMap<string, string>,
  prompts: ReadonlyMap<string, readonly StepPrompt[]>,
): MappedFlow {
  const { flow, file, startsOn, mistakes } = picture
  return {
    flow,
    file,
    startsOn,
    mistakes: mistakes.map(mistakeShown),
    steps: outlineOf(picture).map(({ box, ways }) => ({
      id: box.id,
      kind: box.kind,
      name: box.name,
      verb: box.kind === 'step' ? (verbs.get(box.name) ?? null) : null,
      does: box.does,
      isFirst: box.isFirst,
      place: box.at && lineOf(box.at),
      mistakes: box.mistakes.map(mistakeShown),
      ways: ways.map(({ way, to }) => ({ id: way.id, to: to.id, name: way.name, covered: null })),
      prompts: box.kind === 'step' ? (prompts.get(box.name) ?? []).map(promptShown) : [],
      covered: null,
      left: null,
    })),
  }
}

const lineOf = ({ file, line }: Position): string => `${file}:${line}`

const mistakeShown = ({ file, line, column, says, advice }: Mistake): MappedMistake => ({
  place: `${file}:${line}:${column}`,
  says,
  advice,
})

const promptShown = ({ texts, ...prompt }: StepPrompt): MappedPrompt => ({
  ...prompt,
  texts: texts.map((one) => ({
    locale: one.locale,
    text:
      one.words === null
        ? null
        : { words: one.words, place: lineOf(one.at), length: one.length, media: one.media },
  })),
})
