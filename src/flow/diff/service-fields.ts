import type { Bot } from '../bot.ts'
import type { ResultField } from '../service.ts'

/** One field that a service gives back. */
export type ServiceField = {
  readonly operation: string
  readonly name: string
  readonly service: string
  readonly place: string
  readonly type: ResultField['type']
  readonly isPersonal: boolean
}

/** Every field of every operation that a flow calls; the fields of a list's rows stand under `times.start`. */
export function serviceFields({ services, flows }: Bot): ReadonlyMap<string, ServiceField> {
  const called = new Set(
    [...flows.values()].flatMap(({ steps }) =>
      steps.flatMap((step) => (step.verb === 'call' ? [step.operation] : [])),
    ),
  )
  const found = new Map<string, ServiceField>()
  for (const { name, service, result } of services.values()) {
    if (!called.has(name)) continue
    for (const [field, spec] of flat(result, '', false))
      found.set(`${name} ${field}`, {
        operation: name,
        name: field,
        service,
        place: `flows/services.yaml ${service}.operations.${name}.gives.${field}`,
        type: spec.type,
        isPersonal: spec.isPersonal,
      })
  }
  return found
}

type Flat = { readonly type: ResultField['type']; readonly isPersonal: boolean }

const flat = (
  fields: Readonly<Record<string, ResultField>>,
  above: string,
  isPersonal: boolean,
): readonly (readonly [name: string, field: Flat])[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const locked = isPersonal || field.personal
    return field.type === 'list'
      ? flat(field.items, `${above}${name}.`, locked)
      : [[`${above}${name}`, { type: field.type, isPersonal: locked }] as const]
  })
