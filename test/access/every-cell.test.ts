import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withPermissions } from '../../scripts/permissions-text.ts'
import { type Action, actions, allActions } from '../../src/access/action.ts'
import { can } from '../../src/access/can.ts'
import { reaches } from '../../src/access/rules.ts'
import { type Cell, everyCell, expectedOf, factsOf } from './cells.ts'
import { writtenRules } from './written-rules.ts'

test('the page of permissions says what the table says', () => {
  const page = readFileSync('docs/permissions.md', 'utf8')
  expect(withPermissions(page)).toBe(page)
  expect(withPermissions(page.replace('| claimed |', '|  |'))).toBe(page)
  expect(() => withPermissions('# Who may do what')).toThrow('lacks')
})

test('every role, action, place and circumstance is decided as the page says', () => {
  const written = writtenRules()
  const cells = everyCell()
  const differences = cells.filter((cell) => decided(cell) !== expectedOf(cell, written))
  expect(differences.slice(0, 5)).toEqual([])
  expect(cells.length).toBe(9 * allActions.length * reaches.length * 8)
  const outcomes = new Set(cells.map((cell) => expectedOf(cell, written)))
  expect([...outcomes].sort()).toEqual(
    [
      'elsewhere',
      'frozen',
      'no-role',
      'not-claimed',
      'step-up',
      'their-own-wish',
      'themselves',
      'untrained',
      'yes',
    ].sort(),
  )
})

test('one line taken off the page is noticed', () => {
  const written = writtenRules().filter(({ role, action }) => role !== 'analyst' || action !== 'talk.open')
  const differences = everyCell().filter((cell) => decided(cell) !== expectedOf(cell, written))
  expect(differences.length).toBeGreaterThan(0)
})

function decided(cell: Cell): string {
  const ask = can as (
    caller: Cell['caller'],
    action: Action,
    facts: unknown,
    at: Cell['at'],
  ) => ReturnType<typeof can>
  const decision = ask(cell.caller, cell.action, factsOf(cell, actions[cell.action].of), cell.at)
  return decision.allow ? 'yes' : decision.why
}
