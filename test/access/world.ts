import type { DepartmentTree } from '../../src/access/department-tree.ts'
import type { Role } from '../../src/access/role.ts'
import type { SignedIn } from '../../src/access/signed-in.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresDepartments } from '../../src/adapter/postgres/departments.ts'
import {
  type CaseNumber,
  type DepartmentName,
  parseCaseNumber,
  parseTalkId,
  type TalkId,
} from '../../src/ids.ts'
import { leaf } from '../contract/made-up.ts'
import { department, now, somebody } from './made-up-staff.ts'

/** A made-up business at random: departments under departments, talks with no case, one or several, and people. */
export type World = {
  readonly tree: DepartmentTree
  readonly talks: readonly WorldTalk[]
  readonly staff: readonly SignedIn[]
}

export type WorldTalk = {
  readonly talk: TalkId
  readonly lane: string
  readonly cases: readonly { readonly number: CaseNumber; readonly department: DepartmentName }[]
}

export type Dice = (sides: number) => number

/** Numerical Recipes' generator: the same world for the same seed. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'
const word = (dice: Dice, of: string, length: number) =>
  Array.from({ length }, () => of[dice(of.length)]).join('')

export const newTalkId = (dice: Dice): TalkId => parseTalkId(word(dice, letters, 22))
export const newCaseNumber = (dice: Dice): CaseNumber => parseCaseNumber(word(dice, signs, 8))
const pick = <Item>(dice: Dice, items: readonly Item[]): Item => {
  const item = items[dice(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const rolesOfStaff: readonly (readonly Role[])[] = [
  ['agent'],
  ['supervisor'],
  ['agent', 'supervisor'],
  ['department-admin'],
  ['privacy-officer'],
  ['auditor'],
  ['analyst'],
  ['designer'],
  ['admin'],
]

export function makeWorld(
  dice: Dice,
  sizes: { readonly departments: number; readonly talks: number },
): World {
  const names = Array.from({ length: sizes.departments }, (_, n) => department(`department_${n}`))
  const tree = new Map(
    names.map((name, n) => [name, n === 0 || dice(3) === 0 ? null : pick(dice, names.slice(0, n))]),
  )
  const talks = Array.from({ length: sizes.talks }, () => ({
    talk: newTalkId(dice),
    lane: `1.${newTalkId(dice)}`,
    cases: Array.from({ length: dice(3) }, () => ({
      number: newCaseNumber(dice),
      department: pick(dice, names),
    })),
  }))
  const staff = Array.from({ length: 6 * rolesOfStaff.length }, (_, n) =>
    somebody(rolesOfStaff[n % rolesOfStaff.length] ?? [], {
      staff: newTalkId(dice) as never,
      departments: [...new Set(Array.from({ length: dice(3) }, () => pick(dice, names)))],
      ...(dice(10) === 0 ? { trainedAt: null } : {}),
    }),
  )
  return { tree, talks, staff }
}

/** What every line of a talk says: found in an answer, it tells whose words came out. */
export const canaryOf = (talk: TalkId): string => `canary ${talk}`

const iso = (ms: number) => new Date(now + ms).toISOString()

export async function storeWorld(database: Database, { tree, talks }: World): Promise<void> {
  await postgresDepartments(database).place(tree, async () => leaf())
  const lanes = talks.map(({ lane }) => ({ lane, person: lane.slice(2) }))
  const lines = talks.flatMap(({ lane, talk }) =>
    [1, 2, 3].map((n) => ({ lane, talk, n, words: { text: `${canaryOf(talk)} [CPF_1]`, tokens: [] } })),
  )
  const cases = talks.flatMap(({ lane, talk, cases: own }) =>
    own.map(({ number, department: name }, n) => ({
      ...{ number, lane, talk, department: name, openedAt: iso(n * 1000) },
      events: [
        {
          ...{ type: 'opened', at: now, number, talk, department: name, priority: 'normal', shown: [] },
          ...{ announceAt: now, returnAt: now },
        },
      ],
    })),
  )
  await database.transaction(async (sql) => {
    const at = iso(0)
    await sql`insert into person (id, created_at, salt) select person, ${at}::timestamptz, ''::bytea
      from jsonb_to_recordset(${JSON.stringify(lanes)}::text::jsonb) as l (person text)`
    await sql`insert into lane (key, business, person, tail) select lane, '1', person, 0
      from jsonb_to_recordset(${JSON.stringify(lanes)}::text::jsonb) as l (lane text, person text)`
    await sql`insert into talk (lane, id, state, started_at, last_inbound_at, turns, lines)
      select lane, talk, '{}', ${at}::timestamptz, ${at}::timestamptz, 1, 3
      from jsonb_to_recordset(${JSON.stringify(talks)}::text::jsonb) as l (lane text, talk text)`
    await sql`insert into transcript_line (lane, talk, n, side, kind, at, words)
      select lane, talk, n, 'customer', 'text', ${at}::timestamptz, words
      from jsonb_to_recordset(${JSON.stringify(lines)}::text::jsonb) as l (lane text, talk text, n int, words jsonb)`
    await sql`insert into cases (number, lane, talk, department, opened_at, events)
      select number, lane, talk, department, "openedAt", events
      from jsonb_to_recordset(${JSON.stringify(cases)}::text::jsonb)
        as l (number text, lane text, talk text, department text, "openedAt" timestamptz, events jsonb)`
  })
}
