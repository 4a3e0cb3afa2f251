import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/access/role.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresDepartments } from '../../src/adapter/postgres/departments.ts'
import { serveStaff } from '../../src/host/serve-staff.ts'
import { sessionLimits } from '../../src/sign-in/limits.ts'
import { openTestEmbedded } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { now, returns, somebody, staffId } from './made-up-staff.ts'
import { subjectsIn } from './subjects.ts'
import { openWholeConsole, type WholeConsole } from './whole-console.ts'

let stores: Stores & { readonly database: Database }
let console: WholeConsole
beforeAll(async () => {
  stores = await storesIn(openTestEmbedded())
  console = await openWholeConsole(stores)
  await subjectsIn(console)
})
afterAll(() => stores.drop())

const admin = { who: somebody(['admin'], { staff: staffId('rosa') }), isFrozen: false }
const known = ['fairs', 'repairs', 'returns', 'sales', 'support']

describe('a department that is not there', () => {
  test('is refused over HTTP with those that are, and nobody was invited or changed', async () => {
    const body = { name: 'Rui Alves', email: 'rui@loja.example', roles: ['agent'], departments: ['saels'] }
    const invited = await console.ask(admin, { method: 'POST', path: '/api/staff', body })
    const rights = { roles: ['agent'], departments: ['returns', 'no_such'] }
    const path = `/api/staff/${staffId('bea-department')}/roles`
    const changed = await console.ask(admin, { method: 'PUT', path, body: rights })
    for (const [answer, unknown] of [
      [invited, 'saels'],
      [changed, 'no_such'],
    ] as const) {
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({ error: 'UNKNOWN_DEPARTMENT', unknown: [unknown] })
      expect((answer.body.departments as string[]).toSorted()).toEqual(known)
    }
    const list = await console.parts.store.list(sessionLimits(now))
    expect(list.length).toBeGreaterThan(4)
    expect(list.some(({ member }) => member.departments.some((one) => one === 'saels'))).toBe(false)
    expect((await console.parts.store.find(staffId('bea-department')))?.departments).toEqual([returns])
  })

  test('is refused by the command, naming those that are; before the first start there are none', async () => {
    const ask = {
      do: 'add' as const,
      name: 'Rui Alves',
      email: 'rui@loja.example',
      roles: ['agent'] satisfies Role[],
    }
    const by = { role: 'operator', id: 'cli' } as const
    const needs = { parts: console.parts, departments: postgresDepartments(stores.database) }
    await expect(serveStaff(needs, { ...ask, departments: ['saels'] }, by)).rejects.toThrow(
      /no department saels: there are .*returns/,
    )
    const none = { ...needs, departments: { tree: async () => new Map() } }
    await expect(serveStaff(none, { ...ask, departments: ['returns'] }, by)).rejects.toThrow(
      'when the server starts',
    )
    expect(await serveStaff(needs, { ...ask, departments: ['returns'] }, by)).toMatchObject({
      link: { link: expect.stringContaining('/enrol#') },
    })
  })
})
