import { expect, test } from 'vitest'
import { outlineRows, treeMove } from '../../src/console/flow-map/outline-rows.ts'
import { mapWith, stepWith } from './made-up-map.ts'

const [flow] = mapWith('visit', [
  stepWith('day', { ways: { '': 'book', else: 'bye' } }),
  stepWith('book', { ways: { full: 'day' } }),
  stepWith('bye'),
]).flows
if (!flow) throw new Error('no flow')
const nothing: ReadonlySet<string> = new Set()
const rows = outlineRows(flow, nothing)
const keys = rows.map(({ key }) => key)

/** Where the keys are after each press. */
const walk = (from: string, ...presses: readonly string[]): string =>
  presses.reduce((at, pressed) => {
    const move = treeMove(rows, at, pressed)
    return move?.move === 'focus' ? move.key : at
  }, from)

test('the outline is every step with its ways below it, and a closed step keeps its ways to itself', () => {
  expect(keys).toEqual(['step day', 'day ', 'day else', 'step book', 'book full', 'step bye'])
  expect(outlineRows(flow, new Set(['step day'])).map(({ key }) => key)).toEqual([
    'step day',
    'step book',
    'book full',
    'step bye',
  ])
  expect(rows.map(({ at, of }) => `${at}/${of}`)).toEqual(['1/3', '1/2', '2/2', '2/3', '1/1', '3/3'])
})

test('arrow keys come to every line and stop at both ends', () => {
  expect(walk('step day', ...keys.map(() => 'ArrowDown'))).toBe('step bye')
  expect(walk('step bye', ...keys.map(() => 'ArrowUp'))).toBe('step day')
  expect(walk('book full', 'Home')).toBe('step day')
  expect(walk('step day', 'End')).toBe('step bye')
  expect(walk('step day', 'ArrowRight', 'ArrowDown', 'ArrowLeft')).toBe('step day')
})

test('left closes a step that is open, right opens one that is closed', () => {
  expect(treeMove(rows, 'step day', 'ArrowLeft')).toEqual({ move: 'close', key: 'step day' })
  const closed = outlineRows(flow, new Set(['step day']))
  expect(treeMove(closed, 'step day', 'ArrowRight')).toEqual({ move: 'open', key: 'step day' })
  expect(treeMove(rows, 'step bye', 'ArrowRight')).toBeNull()
  expect(treeMove(rows, 'step bye', 'ArrowLeft')).toBeNull()
})

test('a letter leads to the next step that begins with it, Enter chooses, and other keys do nothing', () => {
  expect(walk('step day', 'b')).toBe('step book')
  expect(walk('step book', 'B')).toBe('step bye')
  expect(walk('step bye', 'b')).toBe('step book')
  expect(treeMove(rows, 'step day', 'Enter')).toEqual({ move: 'choose' })
  for (const key of ['Tab', 'Escape', 'F5', 'x']) expect(treeMove(rows, 'step day', key)).toBeNull()
})
