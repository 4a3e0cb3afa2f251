import type { Position } from '../flow.ts'
import { type Draft, stepAt } from './draft.ts'

/** A message the business starts: the file of its words, and where it is named. */
export type StartedTemplate = {
  readonly file: string
  readonly template: string
  readonly at: () => Position
}

/** What flows notify people of, and what agents may follow up with. */
export const startedTemplates = (draft: Draft): readonly StartedTemplate[] => [
  ...draft.flows.flatMap((flow) =>
    flow.flow.steps.flatMap((step) =>
      step.verb === 'notify'
        ? [
            {
              file: flow.flow.flow as string,
              template: step.template,
              at: () => stepAt(flow, step.name, ['notify']),
            },
          ]
        : [],
    ),
  ),
  ...followUpsOf(draft),
]

/** In the file all flows share. */
export function followUpsOf({ business, files }: Draft): readonly StartedTemplate[] {
  const yaml = files.get('flows/business.yaml')
  if (!business || !yaml) return []
  return [...business.followUps.keys()].map((template) => ({
    file: 'common',
    template,
    at: () => yaml.at(['follow_ups', template]),
  }))
}
