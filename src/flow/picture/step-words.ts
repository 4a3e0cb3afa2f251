import type { Step } from '../flow.ts'
import { writtenDuration } from '../written-duration.ts'

/** What a step does, in one line and in the words of its file: `call orders.find`, `if order.status == 'shipped'`. */
export function stepWords(step: Step): string {
  switch (step.verb) {
    case 'ask':
      return `ask ${step.answer}`
    case 'say':
      return `say ${step.prompt}`
    case 'choose':
      return `say ${step.prompt}, choose`
    case 'choose_from':
      return `choose from ${step.rows}`
    case 'confirm':
      return `confirm ${step.items.map(({ name }) => name).join(', ')}`
    case 'prove':
      return `prove ${step.result}`
    case 'call':
      return `call ${step.operation}`
    case 'if':
      return `if ${step.when.source}`
    case 'set':
      return `set ${Object.keys(step.values).join(', ')}`
    case 'forget':
      return `forget ${step.names.join(', ')}`
    case 'consent':
      return `consent ${step.purpose}`
    case 'handoff':
      return `handoff ${step.department}`
    case 'notify':
      return `notify ${step.template}`
    case 'wait':
      return `wait ${writtenDuration(step.milliseconds) ?? ''}`
    case 'run':
      return `run ${step.flow}`
    case 'survey':
      return `survey ${step.survey}`
    case 'end':
      return step.outcome === null ? 'end' : `end: ${step.outcome}`
  }
}
