import { type Json, jsonIn, jsonList } from './graph-json.ts'
import { type GraphProblem, problem } from './graph-problem.ts'
import type { ApprovedTemplate } from './settings.ts'

/** Characters of a template after its parameters are filled in. */
const longestBody = 1024

export type FilledTemplate =
  | { readonly outcome: 'filled'; readonly template: ApprovedTemplate; readonly text: string }
  | { readonly outcome: 'refused'; readonly problem: GraphProblem }

const refused = (code: number, details: string, httpStatus = 400): FilledTemplate => ({
  outcome: 'refused',
  problem: problem(code, details, httpStatus),
})

/** Finds the template and puts the parameters in its words, by Meta's rules. */
export function fillTemplate(content: Json, templates: readonly ApprovedTemplate[]): FilledTemplate {
  const code = jsonIn(content.language).code
  const template = templates.find(({ name, language }) => name === content.name && language === code)
  if (!template) return refused(132001, 'Template name does not exist in the translation', 404)
  if (template.state === 'paused') return refused(132015, 'Template is paused')
  if (template.state === 'disabled') return refused(132016, 'Template is disabled')
  const body = jsonList(content.components).find(({ type }) => type === 'body')
  const parameters = jsonList(body?.parameters).map(({ type, text }) => (type === 'text' ? text : undefined))
  const wanted = new Set(template.body.match(/\{\{\d+\}\}/g)).size
  if (parameters.length !== wanted) {
    return refused(
      132000,
      `body: number of localizable_params (${parameters.length}) does not match the expected (${wanted})`,
    )
  }
  if (!parameters.every((text) => typeof text === 'string' && text !== ''))
    return refused(131008, 'Parameter text is missing')
  if (parameters.some((text) => /[\n\t]| {5}/.test(String(text)))) {
    return refused(132018, 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces')
  }
  const text = template.body.replace(/\{\{(\d+)\}\}/g, (_, n) => String(parameters[Number(n) - 1] ?? ''))
  return text.length > longestBody
    ? refused(132005, 'Translated text too long')
    : { outcome: 'filled', template, text }
}
