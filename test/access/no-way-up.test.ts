import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { conflictIn } from '../../src/access/conflicts.ts'
import { type Role, roles } from '../../src/access/role.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import type { StaffId } from '../../src/ids.ts'
import { sessionLimits } from '../../src/sign-in/limits.ts'
import { sealProfile } from '../../src/sign-in/profile.ts'
import { random } from '../contract/made-up.ts'
import { openTestEmbedded } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { fairs, now, repairs, returns, sales, somebody, staffId, support } from './made-up-staff.ts'
import { openWholeConsole, type WholeConsole } from './whole-console.ts'

const runs = Number(process.env.ACCESS_REQUESTS ?? 0) > 0 ? 200 : 25

const people = ['admin', 'head', 'agent', 'lead', 'auditor', 'officer', 'designer'] as const
type Name = (typeof people)[number]
const rolesOf: Readonly<Record<Name, readonly Role[]>> = {
  admin: ['admin'],
  head: ['department-admin'],
  agent: ['agent'],
  lead: ['supervisor'],
  auditor: ['auditor'],
  officer: ['privacy-officer'],
  designer: ['designer'],
}
const places = [support, returns, repairs, sales, fairs] as const
const idOf = (name: Name): StaffId => staffId(`up-${name}`)

const rights = fc.record({
  roles: fc.oneof(
    fc.constantFrom<Role[]>(['agent'], ['supervisor'], ['agent', 'supervisor']),
    fc.constantFrom(...roles).map((role): Role[] => [role]),
    fc.constantFrom(...roles).map((role): Role[] => ['agent', role]),
    fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
  ),
  departments: fc.oneof(
    fc.constantFrom([returns], [repairs], [returns, repairs]),
    fc.uniqueArray(fc.constantFrom(...places), { maxLength: 2 }),
  ),
})
const act = fc.record({
  // Those who may give something, mostly: the others are refused at the door.
  by: fc.constantFrom('head', 'head', 'head', 'admin', 'admin', ...people),
  whom: fc.constantFrom(...people),
  what: fc.constantFrom(
    'roles',
    'roles',
    'roles',
    'invite',
    'invite',
    'disabled',
    'enabled',
    'reset',
    'trained',
    'invitation',
  ),
  rights,
})

let stores: Stores & { readonly database: Database }
let console: WholeConsole
beforeAll(async () => {
  stores = await storesIn(openTestEmbedded())
})
afterAll(() => stores.drop())

/** Everybody as they began, all of them in returns. */
async function begin(): Promise<void> {
  await stores.empty()
  console = await openWholeConsole(stores)
  const { parts } = console
  for (const name of people) {
    const id = idOf(name)
    await parts.store.add({
      ...{ id, email: random() as never, roles: rolesOf[name], state: 'active', trainedAt: null },
      departments: [returns],
      profile: await sealProfile(parts, id, { name, email: `${name}@loja.example` }, now),
      ...{ createdAt: now, password: null, factor: null },
    })
  }
}

const members = async () =>
  new Map(
    (await console.parts.store.list(sessionLimits(now))).map(
      ({ member }) => [member.id as string, member] as const,
    ),
  )

const routeOf = (what: string, id: StaffId) =>
  what === 'roles'
    ? { method: 'PUT', path: `/api/staff/${id}/roles` }
    : what === 'invite'
      ? { method: 'POST', path: '/api/staff' }
      : { method: 'POST', path: `/api/staff/${id}/${what}` }

let invited = 0

test('no acts of anybody, in any order, give them more, nor anybody what one person cannot be or they cannot give', {
  timeout: 300_000,
}, async () => {
  let changes = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      await begin()
      for (const { by, whom, what, rights: given } of acts) {
        const before = await members()
        const own = before.get(idOf(by))
        if (own?.state !== 'active') continue
        const who = somebody(own.roles, { staff: own.id, departments: own.departments })
        invited += 1
        const body =
          what === 'invite'
            ? { name: 'Bea', email: `bea-${invited}@loja.example`, ...given }
            : what === 'roles'
              ? given
              : what === 'reset'
                ? { what: 'both' }
                : { at: now }
        await console.ask({ who, isFrozen: false }, { ...routeOf(what, idOf(whom)), body })
        const after = await members()
        expect(after.get(own.id)).toEqual(own)
        for (const [id, one] of after) {
          const was = before.get(id)
          if (
            was &&
            JSON.stringify([was.roles, was.departments]) === JSON.stringify([one.roles, one.departments])
          )
            continue
          changes += 1
          expect(conflictIn(one.roles)).toBeNull()
          if (own.roles.includes('admin')) continue
          expect(own.roles).toContain('department-admin')
          expect(one.roles.filter((role) => role !== 'agent' && role !== 'supervisor')).toEqual([])
          expect(one.departments.filter((place) => place !== returns && place !== repairs)).toEqual([])
          expect(one.departments.length).toBeGreaterThan(0)
        }
      }
    }),
    { numRuns: runs, seed: 7 },
  )
  expect(changes).toBeGreaterThan(runs / 2)
})
