import type { Locale } from '../../ids.ts'
import type { Draft, DraftFlow } from '../check/draft.ts'
import { longestRendering } from '../check/longest-rendering.ts'
import { illustratedNames, lookUp, withOwnMedia, withVariants } from '../check/prompt-lookup.ts'
import { type PromptUse, plainUse, type Shown, titleUses } from '../check/prompt-use.ts'
import { usedInStep } from '../check/used-prompts.ts'
import { limitOf } from '../check/whatsapp-limits.ts'
import type { Position, Step } from '../flow.ts'
import { mediaKindOf } from '../prompt-media.ts'
import { withoutVariant } from '../prompt-variants.ts'

/** A prompt that a step can say, in every language of the business. */
export type StepPrompt = {
  /** The flow it was looked for in; `consent` for what asks for consent. */
  readonly file: string
  readonly name: string
  /** `alt`: what its picture, film or document shows, in words. */
  readonly shown: Shown | 'alt'
  /** Characters WhatsApp takes there; null where longer words are shown in another way. */
  readonly most: number | null
  readonly texts: readonly PromptText[]
}

/** `words` is null where nobody wrote any. `length` is that of the longest rendering, in UTF-16 units. */
export type PromptText = { readonly locale: Locale } & (
  | {
      readonly words: string
      readonly at: Position
      readonly length: number
      /** What the file these words name is sent as; null: they name none, or one that cannot be sent. */
      readonly media: ReturnType<typeof mediaKindOf>
    }
  | { readonly words: null }
)

/** What each step of a flow can say, in the order of its file; words that may be missing, and are, are left out. */
export function stepPrompts(draft: Draft, flow: DraftFlow): ReadonlyMap<string, readonly StepPrompt[]> {
  const used = flow.flow.steps.map((step) => ({ step: step.name, uses: usesOf(draft, flow, step) }))
  const variants = variantsByName(
    draft,
    used.flatMap(({ uses }) => uses),
  )
  const illustrated = illustratedNames(draft)
  return new Map(
    used.map(({ step, uses }) => {
      const all = uses
        .flatMap((use) => variants.get(nameOf(use)) ?? [])
        .flatMap((use) => withOwnMedia(illustrated, use))
      const once = new Map(all.map((use) => [`${use.name} ${nameOf(use)}`, use]))
      return [step, [...once.values()].flatMap((use) => promptOf(draft, use))]
    }),
  )
}

/** The same words in the same place are listed once, however often a flow says them. */
const nameOf = ({ file, name, shown, choices }: PromptUse): string =>
  `${file} ${withoutVariant(name)} ${shown} ${choices}`

function variantsByName(draft: Draft, uses: readonly PromptUse[]): ReadonlyMap<string, readonly PromptUse[]> {
  const once = new Map(uses.map((use) => [nameOf(use), use]))
  const byName = new Map<string, PromptUse[]>([...once.keys()].map((name) => [name, []]))
  for (const use of withVariants(draft, [...once.values()])) byName.get(nameOf(use))?.push(use)
  return byName
}

/** An answer that is one of some values is asked for with their titles. */
function usesOf(draft: Draft, flow: DraftFlow, step: Step): readonly PromptUse[] {
  const used = usedInStep(draft, flow, step)
  if (step.verb !== 'ask') return used
  const values = flow.flow.answers.get(step.answer)?.values ?? []
  const use = (name: string) => plainUse(flow.flow.flow, name, () => step.at)
  const titles = values.flatMap((value) => titleUses(use, `${step.answer}.${value}`, values.length, []))
  return [...used, ...titles]
}

function promptOf(draft: Draft, use: PromptUse): readonly StepPrompt[] {
  const limit = limitOf(use)
  const texts = (draft.business?.locales ?? [...draft.prompts.keys()]).map((locale): PromptText => {
    const found = lookUp(draft, locale, use)
    if (!found) return { locale, words: null }
    const { source, at } = found.prompt
    const length = longestRendering(found.prompt, locale, limit?.free ?? 1)
    return { locale, words: source, at, length, media: use.shown === 'media' ? mediaKindOf(source) : null }
  })
  const isNowhere = texts.every(({ words }) => words === null)
  if (isNowhere && !use.required) return []
  const shown = use.name.endsWith('.media.alt') ? 'alt' : use.shown
  return [{ file: use.file, name: use.name, shown, most: limit?.most ?? null, texts }]
}
