import type { Mistake } from '../mistake.ts'
import { isOutside } from './answers-to-people.ts'
import type { Draft, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { type PersonalUse, personalUses } from './personal-uses.ts'
import { wayOfUse } from './way-of-use.ts'

/**
 * Every way that something personal takes to where it is handed on, with what allows it: for whoever answers for the
 * data. Ways that are a mistake are left out.
 *
 * @param mistakes all mistakes of the draft
 */
export function allowedWays(draft: Draft, mistakes: readonly Mistake[]): readonly Mistake[] {
  const refused = new Set(mistakes.map(place))
  return draft.flows.flatMap((flow) =>
    personalUses(draft, flow)
      .filter(({ at }) => !refused.has(place(at)))
      .map((use) => {
        const says = `"${use.name}" for "${flow.flow.purpose}": ${wayOfUse(flow, use)}`
        return mistakeAt(use.at, says, reason(draft, flow, use))
      }),
  )
}

const place = ({ file, line, column }: Pick<Mistake, 'file' | 'line' | 'column'>) =>
  `${file}:${line}:${column}`

function reason({ privacy }: Draft, { flow }: DraftFlow, { name, sink }: PersonalUse): string {
  const named = `a recipient of "${flow.purpose}" in privacy.yaml`
  switch (sink.to) {
    case 'service':
      return `${named} (${sink.operation})`
    case 'people':
      return privacy && isOutside(privacy, sink.department) ? named : 'people of the business itself'
    case 'template':
      return 'asked for the same purpose, or proved'
    case 'person':
      return name.includes('.') ? `after "prove: ${name.split('.')[0]}"` : 'said back to whoever gave it'
  }
}
