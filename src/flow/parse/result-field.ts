import type { Mistake } from '../mistake.ts'
import type { ResultField } from '../service.ts'
import { findingKindOf } from '../value-kinds.ts'
import { isYes } from './name-shape.ts'
import type { ResultFieldWritten } from './services-shape.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

type Simple = Extract<ResultFieldWritten, { readonly type: unknown }>

/** How a service may write a field of each type, besides as we keep it. */
const sentAs: Record<Simple['type'], readonly string[]> = {
  text: ['number'],
  number: ['text'],
  date: ['datetime'],
  datetime: ['utc'],
  yes_no: ['text', 'number'],
}

/** What is wrong with a field that its shape does not say. */
export function fieldMistakes(yaml: YamlFile, path: Path, field: ResultFieldWritten): readonly Mistake[] {
  const found = [...formMistakes(field), ...choiceMistakes(field)]
  if (field.kind && !isYes(field.personal, true))
    found.push(['kind', 'only what is personal is masked', 'drop kind, or personal: no'])
  return found.map(([key, says, advice]) => ({ ...yaml.keyAt([...path, key]), says, advice }))
}

type Wrong = readonly [key: string, says: string, advice: string]

function formMistakes(field: ResultFieldWritten): Wrong[] {
  const found: Wrong[] = []
  if ('type' in field && field.sent_as && !sentAs[field.type].includes(field.sent_as)) {
    const says = `a ${field.type} cannot be sent as ${field.sent_as}`
    found.push(['sent_as', says, `write ${sentAs[field.type].join(' or ')}, or drop sent_as`])
  }
  if ('type' in field && field.type === 'text') return found
  if (Array.isArray(field.from) && !('choice' in field))
    found.push(['from', 'only a text or a choice has several places', 'name one place'])
  if (field.join !== undefined) found.push(['join', 'only texts are joined', 'drop join'])
  return found
}

function choiceMistakes(field: ResultFieldWritten): readonly Wrong[] {
  if (!('choice' in field)) return []
  const { choice, map = {}, otherwise } = field
  const unlike = (key: string, words: readonly string[]) =>
    words
      .filter((word) => !choice.includes(word))
      .map((word): Wrong => [key, `"${word}" is not among the choices`, `choices are: ${choice.join(', ')}`])
  return [...unlike('map', Object.values(map)), ...unlike('otherwise', otherwise ? [otherwise] : [])]
}

export const readFields = (
  fields: Readonly<Record<string, ResultFieldWritten>>,
  personal: boolean,
): Readonly<Record<string, ResultField>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldOf(name, field, personal)]))

const usualGlue = ', '

function fieldOf(name: string, written: ResultFieldWritten, otherwise: boolean): ResultField {
  const personal = isYes(written.personal, otherwise)
  const [path = name, ...rest] = Array.isArray(written.from) ? written.from : [written.from ?? name]
  const common = {
    path,
    rest,
    glue: written.join ?? usualGlue,
    personal,
    kind: written.kind ? findingKindOf(written.kind) : null,
    optional: isYes(written.optional, false),
  }
  if ('list' in written) return { ...common, type: 'list', items: readFields(written.list, personal) }
  if ('choice' in written)
    return {
      ...common,
      type: 'choice',
      values: written.choice,
      map: new Map(Object.entries(written.map ?? {})),
      otherwise: written.otherwise ?? null,
    }
  return { ...common, type: written.type, sentAs: written.sent_as ?? 'itself' }
}
