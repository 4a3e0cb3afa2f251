import type { clockAt } from '../clock.ts'
import type { ServiceCall, ServiceOperation, ServiceOutcome } from '../flow/service.ts'
import { answersOf, type FakeAnswer, type FakeServices } from '../flow/talk/talk-test.ts'
import { outcomeOf } from './made-up-result.ts'

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
  /** What a service answers that was not told what to, and that no talk can reach; null: that is a mistake of the talk. */
  readonly unsaid: (operation: ServiceOperation) => FakeAnswer | null
}

const failed: ServiceOutcome = { outcome: 'failed', why: 'told-to', field: null }

export function fakeServices({ clock, owner, unsaid }: Needs): FakedServices {
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
    const read = outcomeOf(operation, typeof answer === 'string' ? {} : answer)
    if (read) return read
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
      const answer = next(operation.name) ?? (isOutside(operation) ? unsaid(operation) : null)
      if (answer === null && isOutside(operation))
        wrong.push(`${operation.name} was called and has no answer: add "services: { ${operation.name}: … }"`)
      if (answer === null && isOutside(operation)) return failed
      const outcome = answer === null ? await real(operation, input, options) : given(operation, answer)
      return owner !== null && 'plain' in outcome ? ownedBy(owner, outcome) : outcome
    },
  }
}

/** All but the one service a talk can reach without being told what it answers. */
export const isOutside = ({ base }: Pick<ServiceOperation, 'base'>): boolean => base !== 'demo-shop'

type Done = Extract<ServiceOutcome, { readonly plain: unknown }>

const ownedBy = (phone: string, done: Done): Done =>
  Object.hasOwn(done.personal, 'phone') ? { ...done, personal: { ...done.personal, phone } } : done
