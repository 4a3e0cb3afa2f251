import type { Locale } from '../../ids.ts'
import type { DraftPrompt } from '../parse/prompt-file.ts'
import { altName, mediaName } from '../prompt-media.ts'
import { mostVariants, variantName } from '../prompt-variants.ts'
import type { Draft } from './draft.ts'
import { usedByEngine } from './engine-prompts.ts'
import { isNamedAsFile } from './flow-names.ts'
import type { PromptUse } from './prompt-use.ts'
import { usedByFlow } from './used-prompts.ts'

/** A prompt as one language says it where it is used, and the file it comes from. */
export type UsedText = {
  readonly use: PromptUse
  readonly locale: Locale
  readonly prompt: DraftPrompt
  readonly file: string
}

const found = new WeakMap<Draft, readonly UsedText[]>()

/** What declared languages say wherever a prompt is used; those without it are left out. */
export function usedTexts(draft: Draft): readonly UsedText[] {
  const known = found.get(draft)
  if (known) return known
  const locales = draft.business?.locales ?? []
  const texts: UsedText[] = []
  for (const use of allUses(draft))
    for (const locale of locales) {
      const text = lookUp(draft, locale, use)
      if (text) texts.push({ use, locale, prompt: text.prompt, file: text.file })
    }
  found.set(draft, texts)
  return texts
}

const listed = new WeakMap<Draft, readonly PromptUse[]>()

/** Every use of a prompt there is, in flows and in what the engine says itself. */
export function allUses(draft: Draft): readonly PromptUse[] {
  const known = listed.get(draft)
  if (known) return known
  const uses = [
    ...draft.flows.filter(isNamedAsFile).flatMap((flow) => usedByFlow(draft, flow)),
    ...usedByEngine(draft),
  ]
  const all = withMedia(draft, withVariants(draft, uses))
  listed.set(draft, all)
  return all
}

/** These uses, each followed by the other ways to say the same. */
export function withVariants(draft: Draft, uses: readonly PromptUse[]): readonly PromptUse[] {
  const varied = variedNames(draft)
  return uses.flatMap((use) => (varied.has(use.name) ? [use, ...variantsOf(draft, use)] : [use]))
}

/** Names of prompts that some file says in more than one way. */
export const variedNames = ({ prompts }: Draft): ReadonlySet<string> =>
  new Set(
    [...prompts.values()].flatMap((byFile) =>
      [...byFile.values()].flatMap((file) =>
        [...file.keys()].filter((name) => name.endsWith('~2')).map((name) => name.slice(0, -'~2'.length)),
      ),
    ),
  )

/** The other ways to say a text, where designers wrote some: they are given the same slots and meet the same limits. */
function variantsOf({ prompts }: Draft, use: PromptUse): readonly PromptUse[] {
  if (!mayVary(use)) return []
  const files = [...prompts.values()].flatMap((byFile) => [byFile.get(use.file), byFile.get('common')])
  const names = Array.from({ length: mostVariants - 1 }, (_, at) => variantName(use.name, at + 2))
  return names
    .filter((name) => files.some((file) => file?.has(name)))
    .map((name) => ({ ...use, name, required: false }))
}

/** These uses, with the picture, film or document that goes with some, and its words. */
export function withMedia(draft: Draft, uses: readonly PromptUse[]): readonly PromptUse[] {
  const illustrated = illustratedNames(draft)
  return illustrated.size === 0 ? uses : uses.flatMap((use) => withOwnMedia(illustrated, use))
}

/** Prompts with media, each as `file name.media`. */
export function illustratedNames({ prompts }: Draft): ReadonlySet<string> {
  const files = [...prompts.values()].flatMap((byFile) => [...byFile])
  return new Set(
    files.flatMap(([file, words]) =>
      [...words.keys()].filter((name) => name.endsWith('.media')).map((name) => `${file} ${name}`),
    ),
  )
}

export function withOwnMedia(illustrated: ReadonlySet<string>, use: PromptUse): readonly PromptUse[] {
  const name = mediaName(use.name)
  const has = illustrated.has(`${use.file} ${name}`) || illustrated.has(`common ${name}`)
  if (!has || !mayVary(use)) return [use]
  const plain = { ...use, slots: [], kinds: {}, choices: 0 }
  return [
    { ...use, shown: use.shown === 'text' ? 'caption' : use.shown },
    { ...plain, name, shown: 'media', required: false },
    { ...plain, name: altName(use.name), shown: 'text', required: true },
  ]
}

/** A button and a template have one text, and what people agree to has one wording. */
export const mayVary = ({ shown, file, name }: PromptUse): boolean =>
  (shown === 'text' || shown === 'body') && file !== 'consent' && name !== 'notice'

/** A prompt as people would see it: from its own file, then from `common`. */
export function lookUp(
  { prompts }: Draft,
  locale: Locale,
  { file, name }: Pick<PromptUse, 'file' | 'name'>,
): { readonly prompt: DraftPrompt; readonly file: string } | null {
  const files = prompts.get(locale)
  const own = files?.get(file)?.get(name)
  if (own) return { prompt: own, file }
  const common = files?.get('common')?.get(name)
  return common ? { prompt: common, file: 'common' } : null
}
