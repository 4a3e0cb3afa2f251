import type { Flow } from '../flow.ts'
import { mustBePersonal } from '../parse/flow-file.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Answers that can name a person but are declared `personal: no`; plain words set into personal answers. */
export const personalAnswers: Check = ({ flows }) =>
  flows.flatMap(({ flow, yaml }) =>
    [...flow.answers].flatMap(([name, { type, accept, keep, personal }]) => {
      const written = yaml.scalarAt(['answers', name, 'personal'])?.value
      const refused = written === 'no' || written === false
      if (refused && mustBePersonal({ type, accept: [...accept] }))
        return [
          mistakeAt(
            yaml.at(['answers', name, 'personal']),
            `an answer of type ${type} can name a person, so it is always personal`,
            'remove "personal: no"',
          ),
        ]
      if (!personal && keep !== null)
        return [
          mistakeAt(
            yaml.keyAt(['answers', name, 'keep']),
            `"keep" means nothing for "${name}", which is not personal`,
            'remove it',
          ),
        ]
      return settable(flow, name) && personal
        ? [
            mistakeAt(
              yaml.keyAt(['answers', name]),
              `"${name}" is set by the flow, but it is personal`,
              'add "personal: no": a flow cannot write into locked answers',
            ),
          ]
        : []
    }),
  )

const settable = (flow: Flow, name: string): boolean =>
  flow.steps.some((step) => step.verb === 'set' && Object.hasOwn(step.values, name))
