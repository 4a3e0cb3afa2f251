import type { Position, Step } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { Path } from '../parse/yaml-tree.ts'
import { type Check, type Draft, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Flows, departments and purposes that are named but not declared. */
export const unknownNames: Check = (draft) => [
  ...draft.flows.flatMap((flow) => [
    ...unknownPurpose(draft, flow),
    ...flow.flow.steps.flatMap((step) => unknownIn(draft, flow, step)),
  ]),
  ...unknownPurposesOfProcessors(draft),
]

type Kind = { readonly what: string; readonly known: Iterable<string> | null; readonly where: string }

function unknownIn(draft: Draft, flow: DraftFlow, step: Step): readonly Mistake[] {
  const look = (name: string, inside: Path, kind: Kind) =>
    unknown(stepAt(flow, step.name, inside), name, kind)
  switch (step.verb) {
    case 'run':
      return look(step.flow, ['run'], { what: 'flow', known: draft.flowNames, where: 'the folder flows/' })
    case 'handoff':
      return look(step.department, ['handoff'], departments(draft))
    case 'consent':
      return look(step.purpose, ['consent'], purposes(draft))
    default:
      return []
  }
}

const departments = ({ business }: Draft): Kind => ({
  what: 'department',
  known: business?.departments.keys() ?? null,
  where: 'business.yaml',
})
const purposes = ({ privacy }: Draft): Kind => ({
  what: 'purpose',
  known: privacy?.purposes.keys() ?? null,
  where: 'privacy.yaml',
})

const unknownPurpose = (draft: Draft, { flow, yaml }: DraftFlow): readonly Mistake[] =>
  unknown(yaml.at(['purpose']), flow.purpose, purposes(draft))

/** A processor receives data for purposes; a misspelt one would be missing from the record of processing. */
const unknownPurposesOfProcessors = ({ privacy, files }: Draft): readonly Mistake[] =>
  (privacy?.processors ?? []).flatMap(({ for: purposeNames }, processor) =>
    purposeNames.flatMap((purpose, index) => {
      const at = files.get('flows/privacy.yaml')?.at(['processors', processor, 'for', index])
      return at
        ? unknown(at, purpose, {
            what: 'purpose',
            known: privacy?.purposes.keys() ?? null,
            where: 'privacy.yaml',
          })
        : []
    }),
  )

function unknown(at: Position, name: string, kind: Kind): readonly Mistake[] {
  if (kind.known === null) return []
  const known = [...kind.known]
  if (known.includes(name)) return []
  const list = known.length > 0 ? `${kind.where} has: ${known.join(', ')}` : `declare it in ${kind.where}`
  return [mistakeAt(at, `there is no ${kind.what} "${name}"`, didYouMean(name, known, list))]
}
