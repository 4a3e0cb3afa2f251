import { type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from 'react'
import type { MappedFlow, MappedStep } from '../../web/flow-map-view.ts'
import { type OutlineRow, outlineRows, treeMove } from './outline-rows.ts'
import { useLatest } from './use-latest.ts'

/** Beyond so many steps their ways are shown when they are asked for. */
const mostOpen = 60

type TreeNeeds = {
  readonly flow: MappedFlow
  readonly step: MappedStep | null
  readonly choose: (step: string) => void
}

/** Which lines are shown and which one the keys are at, as the ARIA practices have it for a tree. */
export function useTree(tree: RefObject<HTMLElement | null>, { flow, step, choose }: TreeNeeds) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(
    () => new Set(flow.steps.length > mostOpen ? flow.steps.map(({ id }) => id) : []),
  )
  const [wanted, setWanted] = useState(step?.id ?? '')
  const rows = useMemo(() => outlineRows(flow, closed), [flow, closed])
  const active = rows.some(({ key }) => key === wanted) ? wanted : (rows[0]?.key ?? '')

  // Who chooses a step elsewhere finds it here, and the tree begins at it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit of the files is no other choice
  useEffect(() => {
    if (!step) return
    setWanted(step.id)
    const line = lineIn(tree.current, step.id)
    // Only the list moves, and not the page around it.
    const room = line?.closest('.panel-body')
    if (!line || !room || room.scrollHeight <= room.clientHeight) return
    const [seen, own] = [room.getBoundingClientRect(), line.getBoundingClientRect()]
    if (own.top < seen.top || own.bottom > seen.bottom) room.scrollTop += own.top - seen.top - seen.height / 3
  }, [step?.id])

  const focus = (key: string) => {
    setWanted(key)
    lineIn(tree.current, key)?.focus()
  }
  const toggle = useLatest((key: string, isOpen: boolean) => {
    const next = new Set(closed)
    if (isOpen) next.delete(key)
    else next.add(key)
    setClosed(next)
  })
  const take = useLatest((row: OutlineRow) => {
    const to = row.kind === 'step' ? row.step : row.to
    setWanted(row.key)
    if (to.kind !== 'step') return
    choose(to.name)
    if (row.kind === 'way') focus(to.id)
  })
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const move = treeMove(rows, active, event.key)
    if (!move) return
    event.preventDefault()
    const row = rows.find(({ key }) => key === active)
    if (move.move === 'focus') focus(move.key)
    else if (move.move !== 'choose') toggle(move.key, move.move === 'open')
    else if (row) take(row)
  }
  return { rows, active, toggle, take, press }
}

const lineIn = (tree: HTMLElement | null, key: string): HTMLElement | null =>
  tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null
