import type { Locale } from '../../ids.ts'
import type { DraftPrompt } from '../parse/prompt-file.ts'
import type { Draft } from './draft.ts'
import { usedByEngine } from './engine-prompts.ts'
import { isNamedAsFile } from './flow-names.ts'
import type { PromptUse } from './prompt-use.ts'
import { usedByFlow } from './used-prompts.ts'

const listed = new WeakMap<Draft, readonly PromptUse[]>()

/** Every use of a prompt there is, in flows and in what the engine says itself. */
export function allUses(draft: Draft): readonly PromptUse[] {
  const known = listed.get(draft)
  if (known) return known
  const uses = [
    ...draft.flows.filter(isNamedAsFile).flatMap((flow) => usedByFlow(draft, flow)),
    ...usedByEngine(draft),
  ]
  listed.set(draft, uses)
  return uses
}

/** A prompt as people would see it: from its own file, then from `common`. */
export function lookUp(
  { prompts }: Draft,
  locale: Locale,
  { file, name }: Pick<PromptUse, 'file' | 'name'>,
): { readonly prompt: DraftPrompt; readonly file: string } | null {
  for (const place of [file, 'common']) {
    const prompt = prompts.get(locale)?.get(place)?.get(name)
    if (prompt) return { prompt, file: place }
  }
  return null
}
