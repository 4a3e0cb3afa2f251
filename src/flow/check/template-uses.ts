import type { Draft } from './draft.ts'
import type { PromptUse } from './prompt-use.ts'

type Template = {
  readonly file: string
  readonly template: string
  /** What its parameters are given; null: not known. */
  readonly slots: readonly string[] | null
}

/** The prompts of a message the business starts, and its parameters `<template>.1`, `.2`, … */
export const templateUses = (
  draft: Draft,
  { file, template, slots }: Template,
  use: (name: string) => PromptUse,
): readonly PromptUse[] => [
  { ...use(template), shown: 'template', slots },
  ...written(draft, file, `${template}.`).flatMap((prompt): readonly PromptUse[] => {
    const shown = templatePart(prompt.slice(template.length + 1))
    if (shown === null) return []
    const isGiven = shown !== 'media' && !/(^|\.)alt$/.test(prompt)
    return [{ ...use(prompt), shown, slots: isGiven ? slots : [], required: false }]
  }),
]

/** Where a further prompt of a template is shown; null: it is none. */
function templatePart(part: string): PromptUse['shown'] | null {
  if (/^[1-9][0-9]?$|^header\.1$|^button\.[1-9][0-9]?\.url\.1$|^media\.alt$/.test(part)) return 'text'
  if (part === 'header') return 'header'
  if (part === 'media') return 'media'
  if (/^button\.[1-9][0-9]?$/.test(part)) return 'template_button'
  return /^button\.[1-9][0-9]?\.url$/.test(part) ? 'template' : null
}

/** Names in a prompt file that begin so, in any language. */
const written = (draft: Draft, file: string, beginning: string): readonly string[] => [
  ...new Set(
    [...draft.prompts.values()].flatMap((files) =>
      [...(files.get(file)?.keys() ?? [])].filter((name) => name.startsWith(beginning)),
    ),
  ),
]
