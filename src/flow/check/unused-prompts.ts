import { didYouMean } from '../parse/closest.ts'
import { withoutVariant } from '../prompt-variants.ts'
import { commonPrompts } from './common-prompts.ts'
import type { Check } from './draft.ts'
import { isNamedAsFile } from './flow-names.ts'
import { mistakeAt } from './mistake-at.ts'
import { allUses } from './prompt-lookup.ts'

/** Prompts nothing says: a name mistyped, or words left over. */
export const unusedPrompts: Check = (draft) => {
  if (
    draft.flows.some((flow) => !flow.whole || !isNamedAsFile(flow)) ||
    draft.flows.length < draft.flowNames.size
  )
    return []
  if (draft.faq === null || draft.intents === null) return []
  const used = namesByFile(allUses(draft))
  const shared = new Set(commonPrompts.map(({ name }) => name))
  const inFlows = new Set(allUses(draft).map(({ name }) => name))
  return (draft.business?.locales ?? []).flatMap((locale) =>
    [...(draft.prompts.get(locale) ?? [])].flatMap(([file, prompts]) => {
      const own = used.get(file) ?? new Set<string>()
      const isUsed = (name: string) =>
        own.has(name) || (file === 'common' ? inFlows.has(name) : shared.has(name))
      return [...prompts]
        .filter(([name]) => !isUsed(withoutVariant(name)))
        .map(([name, { at }]) =>
          mistakeAt(
            at,
            `prompt "${name}" is never said`,
            didYouMean(name, own, 'remove it, or use it in a step'),
          ),
        )
    }),
  )
}

function namesByFile(
  uses: Iterable<{ readonly file: string; readonly name: string }>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { file, name } of uses) {
    const known = names.get(file)
    if (known) known.add(name)
    else names.set(file, new Set([name]))
  }
  return names
}
