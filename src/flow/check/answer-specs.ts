import { checkPattern } from '../../privacy/safe-pattern.ts'
import type { AnswerSpec } from '../answer-spec.ts'
import type { Position } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import type { Check, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Answers whose details do not fit their type, patterns that cannot be used, and answers kept longer than promised. */
export const answerSpecs: Check = ({ flows, privacy }) =>
  flows.flatMap((draft) => {
    const retention = privacy?.purposes.get(draft.flow.purpose)?.retention ?? Number.POSITIVE_INFINITY
    return [...draft.flow.answers].flatMap(([name, spec]) => [
      ...misfits(draft, name, spec),
      ...((spec.keep ?? 0) > retention
        ? [
            mistakeAt(
              draft.yaml.at(['answers', name, 'keep']),
              `"${name}" is kept longer than purpose "${draft.flow.purpose}" promises`,
              'shorten "keep", or change the purpose in privacy.yaml',
            ),
          ]
        : []),
    ])
  })

function misfits({ yaml }: DraftFlow, name: string, spec: AnswerSpec): readonly Mistake[] {
  const at = (key: string) => yaml.at(['answers', name, key])
  const trouble = spec.pattern === null ? null : checkPattern(spec.pattern)
  const found: Mistake[] = []
  if (trouble !== null) found.push(mistakeAt(at('pattern'), trouble, ''))
  if (spec.type === 'choice' && spec.values.length === 0)
    found.push(mistakeAt(at('type'), `"${name}" has no values to choose from`, 'add "values: [one, other]"'))
  if (spec.type !== 'choice' && spec.values.length > 0)
    found.push(mistakeAt(at('values'), 'only an answer of type choice has values', 'write "type: choice"'))
  if (spec.type !== 'date' && spec.within !== null)
    found.push(
      mistakeAt(at('within'), 'only a date can be "within" a time', 'remove it, or write "type: date"'),
    )
  found.push(...rangeMisfits(at, spec))
  return found
}

function rangeMisfits(at: (key: string) => Position, { type, least, most }: AnswerSpec): readonly Mistake[] {
  if (type !== 'number' && type !== 'money')
    return [['min', least] as const, ['max', most] as const]
      .filter(([, bound]) => bound !== null)
      .map(([key]) =>
        mistakeAt(
          at(key),
          'only a number or money has a least and a most',
          'remove it, or write "type: number"',
        ),
      )
  if (least === null || most === null || least <= most) return []
  return [mistakeAt(at('max'), `nothing is at least ${least} and at most ${most}`, 'change one of the two')]
}
