import type { Mistake } from '../mistake.ts'
import type { ResultField, ServiceOperation } from '../service.ts'
import { milliseconds } from './duration.ts'
import { isYes } from './name-shape.ts'
import { type OperationWritten, type ResultFieldWritten, servicesShape } from './services-shape.ts'
import { shapeMistakes } from './shape-mistakes.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

type ReadServices = {
  readonly part: ReadonlyMap<string, ServiceOperation> | null
  readonly mistakes: readonly Mistake[]
}

const methods = ['get', 'post', 'put', 'delete'] as const
const usualTimeout = '5s'
/** Further tries of what may be asked twice. */
const usualRetries = 2
/** The words the platform itself uses for how a call ended. */
const ownOutcomes: ReadonlySet<string> = new Set(['done', 'failed'])

/** `flows/services.yaml`: operations by name. */
export function readServices(yaml: YamlFile): ReadServices {
  const held = servicesShape.safeParse(yaml.value)
  if (!held.success) {
    return {
      part: null,
      mistakes: shapeMistakes({ yaml, base: [], shape: servicesShape }, held.error.issues),
    }
  }
  const mistakes: Mistake[] = []
  const part = new Map<string, ServiceOperation>()
  for (const [service, { at, operations }] of Object.entries(held.data)) {
    for (const [name, written] of Object.entries(operations)) {
      const path = [service, 'operations', name]
      const found = operationMistakes(yaml, path, written)
      if (part.has(name))
        found.push(mistake(yaml, path, `"${name}" is declared twice`, 'give each operation its own name'))
      mistakes.push(...found)
      if (found.length === 0)
        part.set(name, operationOf({ name, service, base: at.replace(/\/+$/, '') }, written))
    }
  }
  return { part, mistakes }
}

const mistake = (yaml: YamlFile, path: Path, says: string, advice: string): Mistake => ({
  ...yaml.keyAt(path),
  says,
  advice,
})

const requestsOf = (written: OperationWritten) =>
  methods.flatMap((method) => {
    const path = written[method]
    return path === undefined ? [] : [{ method, path }]
  })

const raisedBy = ({ raises = {} }: OperationWritten): ServiceOperation['raises'] =>
  Object.entries(raises).map(([event, of]) => ({ event, of }))[0] ?? null

const isIdempotent = (written: OperationWritten): boolean =>
  isYes(written.idempotent, written.post === undefined)

function operationMistakes(yaml: YamlFile, path: Path, written: OperationWritten): Mistake[] {
  const found: Mistake[] = []
  const [request, ...more] = requestsOf(written)
  if (!request || more.length > 0) {
    found.push(
      mistake(yaml, path, 'an operation is one of get, post, put, delete', 'write get: /orders/{number}'),
    )
  }
  for (const name of namesIn(request?.path ?? '')) {
    if (Object.hasOwn(written.with ?? {}, name)) continue
    found.push(
      mistake(
        yaml,
        [...path, request?.method ?? ''],
        `{${name}} is not an input`,
        `add it: with: { ${name}: text }`,
      ),
    )
  }
  if (!isIdempotent(written) && (written.retries ?? 0) > 0) {
    const advice = 'drop retries, or say idempotent: yes if the service honours Idempotency-Key'
    found.push(
      mistake(yaml, [...path, 'retries'], 'this may not be tried again: it could be done twice', advice),
    )
  }
  for (const name of Object.keys(written.on ?? {})) {
    if (!ownOutcomes.has(name)) continue
    found.push(mistake(yaml, [...path, 'on', name], `"${name}" is an outcome of its own`, 'use another word'))
  }
  const raised = raisedBy(written)
  if (raised && !Object.hasOwn(written.with ?? {}, raised.of)) {
    const says = `"${raised.of}" is not an input`
    const advice = 'name the input that says which one, such as raises: { appointment.cancelled: id }'
    found.push(mistake(yaml, [...path, 'raises', raised.event], says, advice))
  }
  return [...found, ...outcomeMistakes(yaml, path, written), ...listMistakes(yaml, path, written)]
}

function outcomeMistakes(yaml: YamlFile, path: Path, { on = {} }: OperationWritten): Mistake[] {
  const names = Object.keys(on)
  return names.flatMap((name, index) =>
    names.slice(0, index).some((other) => on[other] === on[name])
      ? [
          mistake(
            yaml,
            [...path, 'on', name],
            `status ${on[name]} already has an outcome`,
            'keep one of them',
          ),
        ]
      : [],
  )
}

/** A list is personal as a whole, and `choose_from` takes the one list of a result. */
function listMistakes(yaml: YamlFile, path: Path, { gives = {} }: OperationWritten): Mistake[] {
  const lists = Object.entries(gives).flatMap(([name, field]) => ('list' in field ? [{ name, field }] : []))
  const found = lists
    .slice(1)
    .map(({ name }) =>
      mistake(
        yaml,
        [...path, 'gives', name],
        'a result has one list at most',
        'declare another operation for it',
      ),
    )
  for (const { name, field } of lists) {
    for (const [item, { personal }] of Object.entries(field.list)) {
      if (personal === undefined) continue
      const says = 'a list is personal or not as a whole'
      found.push(mistake(yaml, [...path, 'gives', name, 'list', item], says, 'write personal: beside list:'))
    }
  }
  return found
}

const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)

function operationOf(
  names: Pick<ServiceOperation, 'name' | 'service' | 'base'>,
  written: OperationWritten,
): ServiceOperation {
  const [request] = requestsOf(written)
  const idempotent = isIdempotent(written)
  return {
    ...names,
    method: (request?.method ?? 'get').toUpperCase() as ServiceOperation['method'],
    path: request?.path ?? '/',
    input: written.with ?? {},
    result: mapFields(written.gives ?? {}, true),
    outcomes: new Map(Object.entries(written.on ?? {}).map(([name, status]) => [status, name])),
    timeoutMs: milliseconds(written.timeout ?? usualTimeout),
    retries: idempotent ? (written.retries ?? usualRetries) : 0,
    idempotent,
    raises: raisedBy(written),
  }
}

const mapFields = (
  fields: Readonly<Record<string, ResultFieldWritten>>,
  personal: boolean,
): Readonly<Record<string, ResultField>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldOf(name, field, personal)]))

function fieldOf(name: string, written: ResultFieldWritten, otherwise: boolean): ResultField {
  const personal = isYes(written.personal, otherwise)
  const common = { path: written.from ?? name, personal, optional: isYes(written.optional, false) }
  if ('list' in written) return { ...common, type: 'list', items: mapFields(written.list, personal) }
  if ('choice' in written) return { ...common, type: 'choice', values: written.choice }
  return { ...common, type: written.type }
}
