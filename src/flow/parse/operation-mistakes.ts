import type { Mistake } from '../mistake.ts'
import { bodyMistakes, placeMistakes } from './input-mistakes.ts'
import { isYes } from './name-shape.ts'
import { fieldMistakes } from './result-field.ts'
import type { EndingWritten, OperationWritten, ResultFieldWritten } from './services-shape.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

const methods = ['get', 'post', 'put', 'delete'] as const
/** The words the platform itself uses for how a call ended. */
const ownOutcomes: ReadonlySet<string> = new Set(['done', 'failed'])

/** Of what an operation asks, by its method; one of them is right. */
export const requestsOf = (written: OperationWritten) =>
  methods.flatMap((method) => {
    const path = written[method]
    return path === undefined ? [] : [{ method, path }]
  })

export const isIdempotent = (written: OperationWritten): boolean =>
  isYes(written.idempotent, written.post === undefined)

export const endingsOf = (written: EndingWritten | EndingWritten[]): readonly EndingWritten[] =>
  Array.isArray(written) ? written : [written]

/** What is wrong with one operation of `services.yaml` that its shape does not say. */
export function operationMistakes(yaml: YamlFile, path: Path, written: OperationWritten): Mistake[] {
  const at = { yaml, path }
  const found: Mistake[] = []
  const [request, ...more] = requestsOf(written)
  if (!request || more.length > 0)
    found.push(
      mistake(at, [], 'an operation is one of get, post, put, delete', 'write get: /orders/{number}'),
    )
  else found.push(...placeMistakes(at, request, written), ...bodyMistakes(at, request, written))
  return [
    ...found,
    ...repeatMistakes(at, written),
    ...outcomeMistakes(at, written),
    ...cacheMistakes(at, written),
    ...listMistakes(at, written),
    ...fieldsOf(written).flatMap(([inside, field]) => fieldMistakes(yaml, [...path, ...inside], field)),
  ]
}

type Place = { readonly yaml: YamlFile; readonly path: Path }

const mistake = ({ yaml, path }: Place, inside: Path, says: string, advice: string): Mistake => ({
  ...yaml.keyAt([...path, ...inside]),
  says,
  advice,
})

function repeatMistakes(at: Place, written: OperationWritten): readonly Mistake[] {
  const found: Mistake[] = []
  if (!isIdempotent(written) && (written.retries ?? 0) > 0) {
    const advice = 'drop retries, or say idempotent: yes if the service honours Idempotency-Key'
    found.push(mistake(at, ['retries'], 'this may not be tried again: it could be done twice', advice))
  }
  for (const [event, of] of Object.entries(written.raises ?? {})) {
    if (Object.hasOwn(written.with ?? {}, of)) continue
    const advice = 'name the input that says which one, such as raises: { appointment.cancelled: id }'
    found.push(mistake(at, ['raises', event], `"${of}" is not an input`, advice))
  }
  return found
}

function outcomeMistakes(at: Place, { on = {} }: OperationWritten): readonly Mistake[] {
  const taken = new Set<string>()
  return Object.entries(on).flatMap(([name, written]): readonly Mistake[] => {
    if (ownOutcomes.has(name))
      return [mistake(at, ['on', name], `"${name}" is an outcome of its own`, 'use another word')]
    return endingsOf(written).flatMap((ending) => {
      const told = typeof ending === 'number' ? `status ${ending}` : JSON.stringify(ending)
      const isTaken = taken.has(told)
      taken.add(told)
      return isTaken ? [mistake(at, ['on', name], `${told} already has an outcome`, 'keep one of them')] : []
    })
  })
}

/** What is personal is the person's own: it is not kept for the next one. */
function cacheMistakes(at: Place, written: OperationWritten): readonly Mistake[] {
  if (written.cache === undefined) return []
  if (written.get === undefined)
    return [mistake(at, ['cache'], 'only what is asked with get is kept', 'drop cache')]
  const personal = Object.entries(written.gives ?? {}).find(([, field]) => isYes(field.personal, true))
  if (!personal) return []
  const says = `"${personal[0]}" is personal and is not kept for other people`
  return [mistake(at, ['cache'], says, 'drop cache, or give what is personal by another operation')]
}

/** A list is personal as a whole. */
function listMistakes(at: Place, { gives = {} }: OperationWritten): readonly Mistake[] {
  return Object.entries(gives).flatMap(([name, field]) =>
    'list' in field
      ? Object.entries(field.list).flatMap(([item, { personal }]) =>
          personal === undefined
            ? []
            : [
                mistake(
                  at,
                  ['gives', name, 'list', item],
                  'a list is personal or not as a whole',
                  'write personal: beside list:',
                ),
              ],
        )
      : [],
  )
}

/** All fields, those of rows included. */
const fieldsOf = ({ gives = {} }: OperationWritten): readonly (readonly [Path, ResultFieldWritten])[] =>
  Object.entries(gives).flatMap(([name, field]) => [
    [['gives', name], field] as const,
    ...('list' in field
      ? Object.entries(field.list).map(
          ([item, inner]) => [['gives', name, 'list', item], { ...inner, personal: field.personal }] as const,
        )
      : []),
  ])
