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
    const answer = (left && left.length > 1 ? left.shift() : left?.[0]) ?? null
    return answer === 'normal' ? null : answer
  }

  function given(operation: ServiceOperation, answer: FakeAnswer): ServiceOutcome {
    if (answer === 'slow') clock.advance(operation.timeoutMs * (operation.retries + 1))
    if (answer === 'slow' || answer === 'failed') return failed
    if (typeof answer === 'string' && answer !== 'done') return { outcome: answer }
    const plain = { ...operation, result: asWritten(operation.result) }
    const read = readResult(plain, typeof answer === 'string' ? {} : answer)
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

/** The same fields, each under our name for it and as we keep it: that is how a talk writes them. */
function asWritten(fields: Readonly<Record<string, ResultField>>): Readonly<Record<string, ResultField>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const own = { ...field, path: name, rest: [], glue: '', sentAs: 'itself', map: new Map() }
      const items = field.type === 'list' ? { items: asWritten(field.items) } : {}
      return [name, { ...own, ...items } as ResultField]
    }),
  )
}

type Done = Extract<ServiceOutcome, { readonly plain: unknown }>

const ownedBy = (phone: string, done: Done): Done =>
  Object.hasOwn(done.personal, 'phone') ? { ...done, personal: { ...done.personal, phone } } : done
