import type { IntentName } from '../../ids.ts'
import { didYouMean } from '../parse/closest.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Flows that start on an intent there is not, or that another flow starts on too. */
export const startsOn: Check = ({ flows, intents }) => {
  const owners = new Map<IntentName, string>()
  return flows.flatMap(({ flow, yaml }) =>
    flow.startsOn.flatMap((intent, index) => {
      const at = yaml.scalarAt(['starts_on']) ? yaml.at(['starts_on']) : yaml.at(['starts_on', index])
      const owner = owners.get(intent)
      if (owner !== undefined)
        return [mistakeAt(at, `flow "${owner}" starts on "${intent}" too`, 'let one flow start on it')]
      owners.set(intent, flow.flow)
      if (intents === null || intents.has(intent)) return []
      return [
        mistakeAt(
          at,
          `there is no intent "${intent}"`,
          didYouMean(intent, intents.keys(), 'write examples for it in intents.yaml'),
        ),
      ]
    }),
  )
}
