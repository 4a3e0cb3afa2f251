import type { Exit, Silence, Step, Target } from '../flow.ts'
import type { Path } from '../parse/yaml-tree.ts'

/** One way out of a step. */
export type Way = {
  /** In the designer's words: `not_found`, `else`, `silent`; empty for falling to the next step. */
  readonly name: string
  readonly go: Target
  /** What happens on the way; null when nothing does. */
  readonly exit: Exit | null
  /** Where the way is written inside the step. */
  readonly inside: Path
}

const falling = (go: Target): Way => ({ name: '', go, exit: null, inside: ['go'] })
const leaving = (exit: Exit, ...inside: string[]): Way => ({
  name: inside.at(-1) ?? '',
  go: exit.go,
  exit,
  inside,
})

const silent = (silences: readonly Silence[]): readonly Way[] =>
  silences.map(({ exit }) => leaving(exit, 'silent'))

const listed = new WeakMap<Step, readonly Way[]>()

/** Every way out of a step, in the order of the file. */
export function waysOf(step: Step): readonly Way[] {
  const known = listed.get(step) ?? listWays(step)
  listed.set(step, known)
  return known
}

function listWays(step: Step): readonly Way[] {
  switch (step.verb) {
    case 'ask':
    case 'prove':
      return [falling(step.next), leaving(step.otherwise, 'else'), ...silent(step.silent)]
    case 'choose':
      return [
        ...step.options.map(({ name, exit }) => leaving(exit, 'choose', name)),
        leaving(step.otherwise, 'else'),
        ...silent(step.silent),
      ]
    case 'choose_from':
      return [
        falling(step.next),
        leaving(step.noneFits, 'none_fits'),
        leaving(step.otherwise, 'else'),
        ...silent(step.silent),
      ]
    case 'confirm':
      return [
        leaving(step.yes, 'on', 'yes'),
        leaving(step.no, 'on', 'no'),
        ...step.items.map(({ name, step: asks }) => ({
          name: `change ${name}`,
          go: { to: 'step', step: asks } as const,
          exit: null,
          inside: ['confirm'],
        })),
        ...silent(step.silent),
      ]
    case 'call': {
      const { done, ...others } = step.on
      const ways = Object.entries(others).map(([outcome, exit]) => leaving(exit, 'on', outcome))
      return [done ? leaving(done, 'on', 'done') : falling(step.next), ...ways]
    }
    case 'run': {
      const ways = Object.entries(step.on).map(([outcome, exit]) => leaving(exit, 'on', outcome))
      return [falling(step.next), ...ways]
    }
    case 'if':
      return [leaving(step.then, 'then'), leaving(step.otherwise, 'else')]
    case 'consent':
      return Object.entries(step.on).map(([outcome, exit]) => leaving(exit, 'on', outcome))
    case 'handoff':
      return [leaving(step.closed, 'on', 'closed'), leaving(step.customerLeft, 'on', 'customer_left')]
    case 'end':
      return []
    default:
      return [falling(step.next)]
  }
}

const nothing: readonly string[] = []

/** What is forgotten when the talk leaves the step this way. */
export function forgottenOn(step: Step, way: Way): readonly string[] {
  const there = way.exit?.forget ?? nothing
  if (step.verb === 'forget') return [...step.names, ...there]
  return way.name.startsWith('change ') ? [...there, way.name.slice('change '.length)] : there
}
