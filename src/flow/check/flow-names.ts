import type { Check, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** A flow is found by its file's name, and so are its prompts. */
export const flowNames: Check = ({ flows }) =>
  flows.flatMap((draft) => {
    if (isNamedAsFile(draft)) return []
    const { flow, yaml } = draft
    const advice = `name the file ${fileOf(draft)}, and its prompts ${flow.flow}.yaml`
    return [mistakeAt(yaml.at(['flow']), `flow "${flow.flow}" stands in ${flow.file}`, advice)]
  })

const fileOf = ({ flow }: DraftFlow): string =>
  `flows/${flow.flow}${flow.file.endsWith('.machine.json') ? '.machine.json' : '.yaml'}`

/** Otherwise none of its prompts can be found. */
export const isNamedAsFile = (draft: DraftFlow): boolean => draft.flow.file === fileOf(draft)
