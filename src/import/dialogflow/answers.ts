import type { AnswerType } from '../../flow/answer-spec.ts'
import { reservedWords } from '../../flow/check/reserved-names.ts'
import { checkPattern } from '../../privacy/safe-pattern.ts'
import type { AgentFlow, AgentPackage, EntityType } from './agent-package.ts'
import { type Json, listAt, nameAt, textAt, textsAt } from './json.ts'
import type { Ledger } from './ledger.ts'
import { cut, localeOf, nameGiver, slug } from './names.ts'

/** A parameter as an answer of ours. */
export type Answer = {
  readonly name: string
  readonly type: AnswerType
  readonly pattern: string | null
  /** For a choice: our value by the agent's, and the titles of our values by language. */
  readonly values: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly redacted: boolean
}

/** What is asked by Google's own kinds of entities. */
const systemTypes: Readonly<Record<string, AnswerType>> = {
  '@sys.date': 'date',
  '@sys.number': 'number',
  '@sys.number-integer': 'number',
  '@sys.cardinal': 'number',
  '@sys.person': 'name',
  '@sys.given-name': 'name',
  '@sys.last-name': 'name',
  '@sys.email': 'email',
  '@sys.phone-number': 'phone',
  '@sys.zip-code': 'postcode',
  '@sys.unit-currency': 'money',
  '@sys.address': 'address',
  '@sys.location': 'address',
  '@sys.street-address': 'address',
  '@sys.any': 'text',
}
/** A list of WhatsApp shows ten rows. */
const mostValues = 10
const longestTitle = 20

export const parameterObject = (page: string, name: string): string => `parameter "${name}" of ${page}`

/** Every parameter that the forms of a flow ask, by its name in the agent; one name is one answer. */
export function answersOf(agent: AgentPackage, flow: AgentFlow): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>()
  const give = nameGiver([])
  const start = { name: 'Start Page', object: flow.object, json: flow.json }
  for (const { json, object } of [start, ...flow.pages])
    for (const parameter of listAt(formOf(json), 'parameters')) {
      const name = nameAt(parameter, 'displayName')
      if (name === '' || answers.has(name)) continue
      const wanted = slug(name, 'answer')
      const own = give(reservedWords.has(wanted) || wanted === 'end' ? `${wanted}_answer` : wanted)
      answers.set(name, readAnswer(agent, own, parameter, parameterObject(object, name)))
    }
  return answers
}

export const formOf = (page: Json): Json => (page.form ?? {}) as Json

function readAnswer(agent: AgentPackage, name: string, parameter: Json, object: string): Answer {
  const { ledger } = agent
  const kind = nameAt(parameter, 'entityType')
  const redacted = parameter.redact === true
  const plain = { name, pattern: null, values: new Map(), titles: new Map(), redacted }
  const known = systemTypes[kind]
  if (known) return { ...plain, type: known }
  const type = agent.entityTypes.find((one) => `@${one.name}` === kind || one.name === kind)
  if (!type) {
    ledger.remark(object, `"${kind}" is read as free text`)
    return { ...plain, type: 'text' }
  }
  return { ...plain, ...readEntityType(agent, type, object) }
}

type FromEntity = Pick<Answer, 'type' | 'pattern' | 'values' | 'titles'>

function readEntityType(agent: AgentPackage, type: EntityType, object: string): FromEntity {
  const { ledger } = agent
  const kind = textAt(type.json, 'kind')
  const none = { pattern: null, values: new Map(), titles: new Map() }
  const entries = entriesOf(agent, type)
  if (kind === 'KIND_REGEXP') {
    const pattern =
      entries.flatMap(({ json }) => [textAt(json, 'value'), ...textsAt(json, 'synonyms')])[0] ?? ''
    const trouble = checkPattern(pattern)
    ledger.map(type.object)
    if (trouble === null) return { ...none, type: 'text', pattern }
    ledger.remark(type.object, `its pattern cannot be used: ${trouble}`)
    return { ...none, type: 'text' }
  }
  const originals = [
    ...new Set(entries.map(({ json }) => textAt(json, 'value')).filter((value) => value !== '')),
  ]
  if (kind === 'KIND_LIST' || originals.length === 0 || originals.length > mostValues) {
    const why =
      kind === 'KIND_LIST'
        ? 'a composite entity is read as free text'
        : `${originals.length} values: a choice takes 1 to ${mostValues}; read as free text`
    ledger.remark(type.object, why)
    ledger.remark(object, `"${type.name}" is read as free text`)
    return { ...none, type: 'text' }
  }
  ledger.map(type.object)
  const give = nameGiver([])
  const values = new Map(originals.map((value) => [value, give(slug(value, 'value'))] as const))
  return { type: 'choice', pattern: null, values, titles: titlesOf(agent, type, values) }
}

const entriesOf = ({ agent }: AgentPackage, type: EntityType): readonly { code: string; json: Json }[] => {
  const first = textAt(agent, 'defaultLanguageCode')
  return [...type.entries]
    .sort(([one], [other]) => Number(other === first) - Number(one === first))
    .flatMap(([code, list]) => list.map((json) => ({ code, json })))
}

/** The value in the agent's first language; elsewhere the first other word that stands for it. */
function titlesOf(agent: AgentPackage, type: EntityType, values: ReadonlyMap<string, string>) {
  const titles = new Map<string, Map<string, string>>()
  const first = localeOf(textAt(agent.agent, 'defaultLanguageCode'))
  let synonyms = 0
  for (const { code, json } of entriesOf(agent, type)) {
    const locale = localeOf(code)
    const value = values.get(textAt(json, 'value'))
    if (locale === null || value === undefined) continue
    const words = textsAt(json, 'synonyms').filter((word) => word.trim() !== '')
    const other = words.find((word) => word !== textAt(json, 'value'))
    const title = locale === first ? textAt(json, 'value') : (other ?? textAt(json, 'value'))
    synonyms += words.filter((word) => word !== title && word !== textAt(json, 'value')).length
    const named = titles.get(locale) ?? new Map<string, string>()
    if (!named.has(value)) named.set(value, cut(title.trim(), longestTitle))
    titles.set(locale, named)
  }
  if (synonyms > 0)
    agent.ledger.remark(
      type.object,
      `${synonyms} other words for its values: a choice is read by its titles, numbers and small slips`,
    )
  return titles
}

/** What of a parameter has no counterpart. */
export function remarkParameter(ledger: Ledger, parameter: Json, object: string): void {
  if (parameter.isList === true) ledger.remark(object, 'it takes a list: one value is asked')
  if (parameter.defaultValue !== undefined && parameter.defaultValue !== null)
    ledger.remark(object, 'its default value is not used: what is needed is asked')
}
