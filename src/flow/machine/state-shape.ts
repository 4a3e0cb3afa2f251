import type { WaitingVerb } from './machine-words.ts'
import { each, entriesOf, isKeyed, type Spot, under } from './spot.ts'

/** What a state does: first what passes, then at most one thing that waits. */
export type StateShape = {
  readonly name: string
  readonly spot: Spot
  readonly passing: readonly Spot[]
  /** The words above a choice. */
  readonly words: Spot | null
  readonly waiting: { readonly verb: WaitingVerb; readonly action: Spot } | null
  /** What stands after the thing that waits: nothing comes there. */
  readonly beyond: readonly Spot[]
}

const waitingActions: Readonly<Record<string, WaitingVerb>> = {
  ask: 'ask',
  offer: 'choose',
  offerRows: 'choose_from',
  call: 'call',
  prove: 'prove',
  consent: 'consent',
  handoff: 'handoff',
  run: 'run',
}
const withWords: ReadonlySet<WaitingVerb> = new Set(['choose', 'choose_from', 'confirm'])

export function shapeOf(name: string, spot: Spot): StateShape {
  const entry = each(under(spot, 'entry'))
  const at = entry.findIndex((action) => Object.hasOwn(waitingActions, typeOf(action)))
  const action = entry[at]
  if (!action) {
    const waits = each(under(spot, 'always')).length === 0 && waitsForTime(spot)
    const waiting = waits ? ({ verb: 'wait', action: spot } as const) : null
    return { name, spot, passing: entry, words: null, waiting, beyond: [] }
  }
  const verb = verbOf(action, spot)
  const above = entry[at - 1]
  const words = above && withWords.has(verb) && typeOf(above) === 'say' ? above : null
  return {
    name,
    spot,
    passing: entry.slice(0, words ? at - 1 : at),
    words,
    waiting: { verb, action },
    beyond: entry.slice(at + 1),
  }
}

export const isFinal = ({ spot }: StateShape): boolean => under(spot, 'type').value === 'final'

const typeOf = ({ value }: Spot): string =>
  typeof value === 'string' ? value : isKeyed(value) ? String(value.type ?? '') : ''

const waitsForTime = (spot: Spot): boolean =>
  entriesOf(under(spot, 'after')).length > 0 || under(under(spot, 'on'), 'WAITED').value !== undefined

function verbOf(action: Spot, state: Spot): WaitingVerb {
  const verb = waitingActions[typeOf(action)] ?? 'choose'
  if (verb !== 'choose') return verb
  const common = under(under(action, 'params'), 'common').value
  const confirms = ['YES', 'NO', 'CHANGE'].some(
    (event) => under(under(state, 'on'), event).value !== undefined,
  )
  return common !== undefined || confirms ? 'confirm' : 'choose'
}
