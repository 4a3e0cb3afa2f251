import type { Locale } from '../../ids.ts'
import type { Position } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { type Check, type Draft, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { lookUp } from './prompt-lookup.ts'

/** Choices of one step or answer that read the same: WhatsApp refuses them, and nobody could choose. */
export const sameTitles: Check = (draft) =>
  draft.flows.flatMap((flow) =>
    choicesOf(flow).flatMap(({ names, at }) =>
      (draft.business?.locales ?? []).flatMap((locale) =>
        doubled(draft, locale, flow.flow.flow, names).map(([first, second]): Mistake => {
          const says = `"${first}" and "${second}" have the same title in "${locale}"`
          return mistakeAt(at(), says, 'give each choice words of its own')
        }),
      ),
    ),
  )

type Choices = { readonly names: readonly string[]; readonly at: () => Position }

const choicesOf = (flow: DraftFlow): readonly Choices[] => [
  ...flow.flow.steps.flatMap((step) =>
    step.verb === 'choose'
      ? [
          {
            names: step.options.map(({ name }) => `${step.name}.${name}`),
            at: () => stepAt(flow, step.name, ['choose']),
          },
        ]
      : [],
  ),
  ...[...flow.flow.answers].map(([answer, { values }]) => ({
    names: values.map((value) => `${answer}.${value}`),
    at: () => flow.yaml.at(['answers', answer, 'values']),
  })),
]

function doubled(
  draft: Draft,
  locale: Locale,
  file: string,
  names: readonly string[],
): readonly (readonly [string, string])[] {
  const owners = new Map<string, string>()
  return names.flatMap((name) => {
    const title = lookUp(draft, locale, { file, name })?.prompt.source.trim().toLowerCase()
    if (title === undefined || title === '') return []
    const owner = owners.get(title)
    if (owner === undefined) owners.set(title, name)
    return owner === undefined ? [] : [[owner, name] as const]
  })
}
