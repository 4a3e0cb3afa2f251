import type { Mistake } from '../mistake.ts'
import type { Ending, ServiceOperation } from '../service.ts'
import { milliseconds } from './duration.ts'
import { endingsOf, isIdempotent, operationMistakes, requestsOf } from './operation-mistakes.ts'
import { readBody, readSecretText, readText } from './request-template.ts'
import { readFields } from './result-field.ts'
import { serviceMistakes } from './service-mistakes.ts'
import {
  type EndingWritten,
  type OperationWritten,
  type ServiceWritten,
  servicesShape,
} from './services-shape.ts'
import { shapeMistakes } from './shape-mistakes.ts'
import type { YamlFile } from './yaml-file.ts'

type ReadServices = {
  readonly part: ReadonlyMap<string, ServiceOperation> | null
  readonly mistakes: readonly Mistake[]
}

const usualTimeout = '5s'
/** Further tries of what may be asked twice. */
const usualRetries = 2

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
  for (const [service, written] of Object.entries(held.data)) {
    mistakes.push(...serviceMistakes(yaml, [service], written))
    const common = commonOf(yaml, service, written)
    for (const [name, operation] of Object.entries(written.operations)) {
      const path = [service, 'operations', name]
      const found = operationMistakes(yaml, path, operation)
      if (part.has(name)) {
        const says = `"${name}" is declared twice`
        found.push({ ...yaml.keyAt(path), says, advice: 'give each operation its own name' })
      }
      mistakes.push(...found)
      if (found.length === 0) part.set(name, { name, ...common, ...operationOf(operation) })
    }
  }
  return { part, mistakes }
}

type Common = Pick<ServiceOperation, 'service' | 'base' | 'baseAt' | 'headers' | 'login' | 'receives'>

/** What all operations of a service share. */
const commonOf = (yaml: YamlFile, service: string, written: ServiceWritten): Common => ({
  service,
  base: written.at.replace(/\/+$/, ''),
  baseAt: yaml.at([service, 'at']),
  headers: Object.fromEntries(
    Object.entries(written.headers ?? {}).map(([name, value]) => [name, readSecretText(value)]),
  ),
  login: written.login
    ? { user: readSecretText(written.login.user), password: readSecretText(written.login.password) }
    : null,
  receives: written.receives ?? null,
})

function operationOf(written: OperationWritten): Omit<ServiceOperation, 'name' | keyof Common> {
  const [request] = requestsOf(written)
  const idempotent = isIdempotent(written)
  const [raised] = Object.entries(written.raises ?? {})
  return {
    method: (request?.method ?? 'get').toUpperCase() as ServiceOperation['method'],
    path: request?.path ?? '/',
    query: Object.fromEntries(
      Object.entries(written.query ?? {}).map(([name, value]) => [name, readText(String(value))]),
    ),
    body: written.body === undefined ? null : readBody(written.body),
    input: written.with ?? {},
    result: readFields(written.gives ?? {}, true),
    outcomes: new Map(
      Object.entries(written.on ?? {}).map(([name, endings]) => [name, endingsOf(endings).map(endingOf)]),
    ),
    again: written.again ? endingOf(written.again) : null,
    timeoutMs: milliseconds(written.timeout ?? usualTimeout),
    retries: idempotent ? (written.retries ?? usualRetries) : 0,
    cacheMs: written.cache === undefined ? null : milliseconds(written.cache),
    idempotent,
    raises: raised ? { event: raised[0], of: raised[1] } : null,
  }
}

function endingOf(written: EndingWritten): Ending {
  if (typeof written === 'number') return { by: 'status', status: written }
  if ('empty' in written) return { by: 'empty', path: written.empty }
  const words = 'is' in written ? written.is : written.is_not
  return {
    by: 'is' in written ? 'is' : 'is-not',
    path: written.at,
    words: (Array.isArray(words) ? words : [words]).map(readText),
  }
}
