import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import { chooseAgent } from '../../src/handoff/choose-agent.ts'
import type { Colleague } from '../../src/handoff/presence.ts'
import { parseDepartmentName, parseStaffId } from '../../src/ids.ts'

const support = parseDepartmentName('support')
const sales = parseDepartmentName('sales')
const colleague = (name: string, known: Partial<Colleague> = {}): Colleague => ({
  staff: parseStaffId(name.padEnd(22, '0')),
  ...{ status: 'online', roles: ['agent'], departments: [support], open: 0, givenAt: null, ...known },
})
const wanted = { department: support, limit: 5, notTo: new Set<string>() }
const chosen = (colleagues: readonly Colleague[], more: Partial<typeof wanted> = {}) =>
  chooseAgent(colleagues, { ...wanted, ...more })?.replace(/0+$/, '') ?? null

test('a case goes to whoever has fewest in hand, and of these to whoever was given one the longest ago', () => {
  expect(chosen([colleague('ana', { open: 2 }), colleague('bia', { open: 1 })])).toBe('bia')
  const [early, late] = [instantOf(1), instantOf(2)]
  expect(chosen([colleague('ana', { givenAt: late }), colleague('bia', { givenAt: early })])).toBe('bia')
  expect(chosen([colleague('ana', { givenAt: late }), colleague('bia')])).toBe('bia')
})

test('nobody is given one who is away, full, elsewhere, no agent, or had it already', () => {
  expect(chosen([colleague('ana', { status: 'away' })])).toBeNull()
  expect(chosen([colleague('ana', { open: 5 })])).toBeNull()
  expect(chosen([colleague('ana', { departments: [sales] })])).toBeNull()
  expect(chosen([colleague('ana', { roles: ['supervisor'] })])).toBeNull()
  expect(chosen([colleague('ana')], { notTo: new Set([colleague('ana').staff]) })).toBeNull()
  expect(chosen([])).toBeNull()
})

test('however many come, nobody gets more than the limit, and of two with equal chances nobody two more', () => {
  const counts = fc.array(fc.nat(7), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(counts, fc.nat(60), fc.integer({ min: 1, max: 8 }), (open, cases, limit) => {
      let team = open.map((own, n) => colleague(`agent${n}-`, { open: own }))
      for (let n = 1; n <= cases; n += 1) {
        const staff = chooseAgent(team, { ...wanted, limit })
        team = team.map((one) =>
          one.staff === staff ? { ...one, open: one.open + 1, givenAt: instantOf(n) } : one,
        )
      }
      const given = team.filter((one, n) => one.open > (open[n] ?? 0))
      for (const one of given) expect(one.open).toBeLessThanOrEqual(limit)
      const room = team.filter((one) => one.open < limit)
      const most = Math.max(0, ...given.map((one) => one.open))
      for (const one of room) expect(most - one.open).toBeLessThanOrEqual(1)
    }),
    { numRuns: 200 },
  )
})
