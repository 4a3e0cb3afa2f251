import type { ServiceInput, TextTemplate } from '../../flow/service.ts'

/** Words with the values of inputs in them. */
export const fillText = (template: TextTemplate, input: ServiceInput): string =>
  template.map((part) => (typeof part === 'string' ? part : String(input[part.input] ?? ''))).join('')
