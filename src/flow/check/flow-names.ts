import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** A flow is found by its file's name, and so are its prompts. */
export const flowNames: Check = ({ flows }) =>
  flows.flatMap(({ flow, yaml }) => {
    const expected = `flows/${flow.flow}.yaml`
    if (flow.file === expected) return []
    const advice = `name the file ${expected}, and its prompts ${flow.flow}.yaml`
    return [mistakeAt(yaml.at(['flow']), `flow "${flow.flow}" stands in ${flow.file}`, advice)]
  })
