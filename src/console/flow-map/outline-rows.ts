import type { MappedFlow, MappedStep, MappedWay } from '../../web/flow-map-view.ts'

/** A line of the outline: a step, or below it a way out of it. */
export type OutlineRow = { readonly key: string; readonly step: MappedStep } & (
  | { readonly kind: 'step'; readonly isOpen: boolean; readonly at: number; readonly of: number }
  | {
      readonly kind: 'way'
      readonly way: MappedWay
      readonly to: MappedStep
      readonly at: number
      readonly of: number
    }
)

/** The flow in words, in the order of its file; ways of steps that are closed are left out. */
export function outlineRows({ steps }: MappedFlow, closed: ReadonlySet<string>): readonly OutlineRow[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const listed = steps.filter(({ kind }) => kind === 'step')
  return listed.flatMap((step, at) => {
    const isOpen = !closed.has(step.id)
    const row = { kind: 'step', key: step.id, step, isOpen, at: at + 1, of: listed.length } as const
    const ways = step.ways.flatMap((way, nth) => {
      const to = byId.get(way.to)
      return to
        ? [{ kind: 'way', key: way.id, step, way, to, at: nth + 1, of: step.ways.length } as const]
        : []
    })
    return [row, ...(isOpen ? ways : [])]
  })
}

export type TreeMove =
  | { readonly move: 'focus'; readonly key: string }
  | { readonly move: 'open' | 'close'; readonly key: string }
  | { readonly move: 'choose' }

/** What a key does in a tree, as the ARIA practices have it; null: nothing. */
export function treeMove(rows: readonly OutlineRow[], active: string, pressed: string): TreeMove | null {
  const at = rows.findIndex(({ key }) => key === active)
  const row = rows[at]
  if (!row) return null
  const focus = (to: OutlineRow | undefined): TreeMove | null => (to ? { move: 'focus', key: to.key } : null)
  switch (pressed) {
    case 'ArrowDown':
      return focus(rows[at + 1])
    case 'ArrowUp':
      return focus(rows[at - 1])
    case 'Home':
      return focus(rows[0])
    case 'End':
      return focus(rows.at(-1))
    case 'ArrowRight':
      if (row.kind === 'way' || row.step.ways.length === 0) return null
      return row.isOpen ? focus(rows[at + 1]) : { move: 'open', key: row.key }
    case 'ArrowLeft':
      if (row.kind === 'way') return { move: 'focus', key: row.step.id }
      return row.isOpen && row.step.ways.length > 0 ? { move: 'close', key: row.key } : null
    case 'Enter':
    case ' ':
      return { move: 'choose' }
    default:
      return pressed.length === 1 ? focus(nextNamed(rows, at, pressed)) : null
  }
}

/** A letter leads to the next step that begins with it. */
const nextNamed = (rows: readonly OutlineRow[], at: number, letter: string): OutlineRow | undefined =>
  [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(
    ({ kind, step }) => kind === 'step' && step.name.startsWith(letter.toLowerCase()),
  )
