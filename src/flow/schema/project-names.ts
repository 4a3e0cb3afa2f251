import type { Draft } from '../check/draft.ts'
import { withoutVariant } from '../prompt-variants.ts'

/** What a project's files may name of each other. An empty list: nobody knows, so every name is let pass. */
export type ProjectNames = {
  readonly prompt: readonly string[]
  readonly template: readonly string[]
  readonly intent: readonly string[]
  readonly operation: readonly string[]
  readonly event: readonly string[]
  readonly department: readonly string[]
  readonly purpose: readonly string[]
  readonly flow: readonly string[]
  /** With its flow, as `order_status.tell`. */
  readonly step: readonly string[]
  readonly locale: readonly string[]
  /** Files in `media/`. */
  readonly media: readonly string[]
}

export const noNames: ProjectNames = {
  prompt: [],
  template: [],
  intent: [],
  operation: [],
  event: [],
  department: [],
  purpose: [],
  flow: [],
  step: [],
  locale: [],
  media: [],
}

/** The names in files that may have mistakes: what could not be read names nothing. */
export function projectNames({
  business,
  privacy,
  services,
  intents,
  flows,
  flowNames,
  prompts,
  media,
}: Draft): ProjectNames {
  const written = [...prompts.values()].flatMap((files) =>
    [...files.values()].flatMap((some) => [...some.keys()].map(withoutVariant)),
  )
  const operations = [...(services?.values() ?? [])]
  return {
    prompt: sorted(written),
    template: sorted(written.filter((name) => !name.includes('.'))),
    intent: sorted(intents?.keys() ?? []),
    operation: sorted(operations.map(({ name }) => name)),
    event: sorted(operations.flatMap(({ raises }) => (raises ? [raises.event] : []))),
    department: sorted(business?.departments.keys() ?? []),
    purpose: sorted(privacy?.purposes.keys() ?? []),
    flow: sorted(flowNames),
    step: sorted(flows.flatMap(({ flow }) => flow.steps.map(({ name }) => `${flow.flow}.${name}`))),
    locale: sorted(business?.locales ?? []),
    media: sorted(media.keys()),
  }
}

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort()
