import type { AnswerName } from '../../ids.ts'
import type { AnswerSpec } from '../answer-spec.ts'
import type { Step } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { type Check, type Draft, type DraftFlow, stepAt } from './draft.ts'
import { namePath } from './expression-scope.ts'
import { mistakeAt } from './mistake-at.ts'

/** What was sent, where only words will do: as a proof, or handed to a service that is to get no place. */
export const sentAnswers: Check = (draft) =>
  draft.flows.flatMap((flow) =>
    flow.flow.steps.flatMap((step) => [...provedBy(flow, step), ...handedOn(draft, flow, step)]),
  )

function provedBy(flow: DraftFlow, step: Step): readonly Mistake[] {
  if (step.verb !== 'prove') return []
  return step.by.flatMap((proof) => {
    if (proof.by !== 'answer' || flow.flow.answers.get(proof.answer)?.type !== 'media') return []
    const says = `"${proof.answer}" is sent, not said: it can be compared with nothing`
    return [mistakeAt(stepAt(flow, step.name, ['by']), says, 'prove by something that people write')]
  })
}

function handedOn({ services }: Draft, flow: DraftFlow, step: Step): readonly Mistake[] {
  const operation = step.verb === 'call' ? services?.get(step.operation) : undefined
  if (step.verb !== 'call' || !operation) return []
  return Object.entries(step.with).flatMap(([input, { source, at }]) => {
    const [owner = '', ...fields] = namePath(source) ?? []
    const spec = fields.length === 0 ? flow.flow.answers.get(owner as AnswerName) : undefined
    const takesPlace = operation.input[input] === 'location'
    const place = `"with: { ${input}: location }" in services.yaml`
    if (spec?.type === 'media' && !isPlace(spec))
      return [
        mistakeAt(
          at,
          `"${owner}" is a file at WhatsApp, which no service can be given`,
          'let a person look at it (handoff, show), or ask for a location alone: accept: [location]',
        ),
      ]
    if (spec?.type === 'media' && !takesPlace) {
      const says = `"${owner}" is where somebody is, which input "${input}" of ${operation.name} does not take`
      return [mistakeAt(at, says, `declare ${place}: it is then given latitude and longitude`)]
    }
    if (takesPlace && spec?.type !== 'media') {
      const says = `input "${input}" of ${operation.name} is given latitude and longitude, and nothing else has them`
      return [mistakeAt(at, says, 'give it an answer { type: media, accept: [location] }')]
    }
    return []
  })
}

const isPlace = ({ accept }: AnswerSpec): boolean => accept.every((kind) => kind === 'location')
