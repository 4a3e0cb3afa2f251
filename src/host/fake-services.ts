import { readResult } from '../adapter/services/read-result.ts'
import type { clockAt } from '../clock.ts'
import type { ResultField, ServiceCall, ServiceOperation, ServiceOutcome } from '../flow/service.ts'
import { answersOf, type FakeAnswer, type FakeServices } from '../flow/talk/talk-test.ts'

/** Stands between a talk and its services: answers what the talk says, hands on what it does not. */
export type FakedServices = {
  readonly around: (real: ServiceCall) => ServiceCall
  /** From now on these answer so; each list begins anew. */
  readonly answer: (services: FakeServices) => void
  /** Answers that were not as `services.yaml` declares them, and calls that nothing answers; emptied by whoever reads. */
  readonly wrong: string[]
}

type Needs = {
  readonly clock: ReturnType<typeof clockAt>
  /** Digits of the person whose every record is: `whatsapp: owner`; null: records are whose they are. */
  readonly owner: string | null
}

const failed: ServiceOutcome = { outcome: 'failed' }

export function fakeServices({ clock, owner }: Needs): FakedServices {
  const answers = new Map<string, FakeAnswer[]>()
  const wrong: string[] = []

  /** The next answer of a list; the last one stays. */
  function next(operation: string): FakeAnswer | null {
    const left = answers.get(operation)
    return (left && left.length > 1 ? left.shift() : left?.[0]) ?? null
  }

  function given(operation: ServiceOperation, answer: FakeAnswer): ServiceOutcome {
    if (answer === 'slow') clock.advance(operation.timeoutMs * (operation.retries + 1))
    if (answer === 'slow' || answer === 'failed') return failed
    if (typeof answer === 'string' && answer !== 'done') return { outcome: answer }
    const read = readResult(operation, typeof answer === 'string' ? {} : asWritten(operation.result, answer))
    if (read) return { outcome: 'done', ...read }
    wrong.push(`the answer of ${operation.name} is not as services.yaml declares it`)
    return failed
  }

  return {
    answer: (services) => {
      for (const [operation, answer] of Object.entries(services))
        answers.set(operation, [...answersOf(answer)])
    },
    wrong,
    around: (real) => async (operation, input, options) => {
      const answer = next(operation.name)
      if (answer === null && operation.base !== demoShop)
        wrong.push(`${operation.name} was called and has no answer: add "services: { ${operation.name}: … }"`)
      if (answer === null && operation.base !== demoShop) return failed
      const outcome = answer === null ? await real(operation, input, options) : given(operation, answer)
      return owner !== null && 'plain' in outcome ? ownedBy(owner, outcome) : outcome
    },
  }
}

/** The one service a talk can reach without being told what it answers. */
const demoShop = 'demo-shop'

/** The fields under the names the service has for them. */
function asWritten(
  fields: Readonly<Record<string, ResultField>>,
  values: Readonly<Record<string, unknown>>,
): object {
  const answer: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(values, name)) continue
    const value = values[name]
    const rows = field.type === 'list' && Array.isArray(value) ? value : null
    put(
      answer,
      field.path.split('.'),
      field.type === 'list' && rows ? rows.map((row) => asWritten(field.items, row)) : value,
    )
  }
  return answer
}

function put(answer: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    answer[key] = value
    return
  }
  const inner = (answer[key] ?? {}) as Record<string, unknown>
  answer[key] = inner
  put(inner, rest, value)
}

type Done = Extract<ServiceOutcome, { readonly plain: unknown }>

const ownedBy = (phone: string, done: Done): Done =>
  Object.hasOwn(done.personal, 'phone') ? { ...done, personal: { ...done.personal, phone } } : done
