import { mediaProblem } from './check-media.ts'
import { type Json, jsonIn, jsonList } from './graph-json.ts'
import { firstProblem, type GraphProblem, invalid, problem } from './graph-problem.ts'
import type { ApprovedTemplate } from './settings.ts'

/** Characters of a template after its parameters are filled in. */
const longestBody = 1024
const longestHeader = 60
const longestAddress = 2000

export type FilledTemplate =
  | {
      readonly outcome: 'filled'
      readonly template: ApprovedTemplate
      readonly text: string
      /** The header's parameter as it was sent, `{}` where there is none. */
      readonly header: Json
    }
  | { readonly outcome: 'refused'; readonly problem: GraphProblem }

const refused = (why: GraphProblem): FilledTemplate => ({ outcome: 'refused', problem: why })

/** Finds the template and puts the parameters in its words, by Meta's rules. */
export function fillTemplate(content: Json, templates: readonly ApprovedTemplate[]): FilledTemplate {
  const code = jsonIn(content.language).code
  const template = templates.find(({ name, language }) => name === content.name && language === code)
  if (!template) return refused(problem(132001, 'Template name does not exist in the translation', 404))
  if (template.state === 'paused') return refused(problem(132015, 'Template is paused'))
  if (template.state === 'disabled') return refused(problem(132016, 'Template is disabled'))
  const components = jsonList(content.components)
  const one = (wanted: string) => components.find(({ type }) => type === wanted)
  const [header = {}] = jsonList(one('header')?.parameters)
  const wrong =
    strange(components) ??
    headerProblem(template, jsonList(one('header')?.parameters)) ??
    textsProblem('body', template.body, jsonList(one('body')?.parameters), longestBody) ??
    buttonsProblem(
      template,
      components.filter(({ type }) => type === 'button'),
    )
  if (wrong) return refused(wrong)
  const text = filledIn(template.body, jsonList(one('body')?.parameters))
  return { outcome: 'filled', template, text, header }
}

/** Only these kinds, and one header and one body at most. */
function strange(components: readonly Json[]): GraphProblem | null {
  const types = components.map(({ type }) => type)
  const isKnown = types.every((type) => type === 'header' || type === 'body' || type === 'button')
  const isOnce = ['header', 'body'].every((one) => types.filter((type) => type === one).length <= 1)
  return isKnown && isOnce ? null : invalid('components are one header, one body, and buttons')
}

const filledIn = (words: string, parameters: readonly Json[]): string =>
  words.replace(/\{\{(\d+)\}\}/g, (_, n) => String(parameters[Number(n) - 1]?.text ?? ''))

const miscounted = (part: string, given: number, wanted: number): GraphProblem =>
  problem(132000, `${part}: number of localizable_params (${given}) does not match the expected (${wanted})`)

function textsProblem(
  part: string,
  words: string,
  parameters: readonly Json[],
  longest: number,
): GraphProblem | null {
  const wanted = new Set(words.match(/\{\{\d+\}\}/g)).size
  if (parameters.length !== wanted) return miscounted(part, parameters.length, wanted)
  const texts = parameters.map(({ type, text }) => (type === 'text' ? text : undefined))
  if (!texts.every((text) => typeof text === 'string' && text !== ''))
    return problem(131008, 'Parameter text is missing')
  if (texts.some((text) => /[\n\t]| {5}/.test(String(text))))
    return problem(132018, 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces')
  return filledIn(words, parameters).length > longest ? problem(132005, 'Translated text too long') : null
}

function headerProblem({ header }: ApprovedTemplate, parameters: readonly Json[]): GraphProblem | null {
  if (header === null) return parameters.length === 0 ? null : miscounted('header', parameters.length, 0)
  if (header.header === 'text') return textsProblem('header', header.text, parameters, longestHeader)
  const [parameter, more] = parameters
  const isOfKind = parameter?.type === header.header && more === undefined
  if (!parameter || !isOfKind)
    return problem(132012, `header: Format mismatch, expected ${header.header.toUpperCase()}`)
  const content = jsonIn(parameter[header.header])
  if (content.caption !== undefined) return invalid('the media of a header has no caption')
  return mediaProblem(content, header.header)
}

/** An address with a slot needs its end; an answer may have a payload. */
function buttonsProblem({ buttons }: ApprovedTemplate, sent: readonly Json[]): GraphProblem | null {
  const at = (index: number) => sent.filter((button) => String(button.index) === String(index))
  const stray = sent.some(({ index, sub_type }) => buttons[Number(index)]?.button !== sub_type)
  if (stray) return problem(132000, 'buttons: the template has no such button')
  return firstProblem(
    buttons.map((button, index) => ({ button, index })),
    ({ button, index }) => {
      const [first, second] = at(index)
      if (second) return invalid('a button is given twice')
      const parameters = jsonList(first?.parameters)
      if (button.button === 'quick_reply') return first ? payloadProblem(parameters) : null
      if (button.url.includes('{{1}}') && parameters.length === 0)
        return problem(131008, `buttons: Button at index ${index} of type Url requires a parameter`)
      return textsProblem('button', button.url, parameters, longestAddress)
    },
  )
}

const payloadProblem = ([parameter, more]: readonly Json[]): GraphProblem | null =>
  parameter?.type === 'payload' && typeof parameter.payload === 'string' && more === undefined
    ? null
    : problem(131008, 'Parameter payload is missing')
