import type { DepartmentTree } from '../access/department-tree.ts'
import type { Departments } from '../adapter/postgres/departments.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import type { Crypto } from '../privacy/crypto.ts'

type PlaceNeeds = {
  readonly departments: Pick<Departments, 'place'>
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
}

/** Puts the departments of the version that customers get where its business.yaml says; each move is in the log. */
export async function placeDepartments({ departments, crypto, clock }: PlaceNeeds, bot: Bot): Promise<void> {
  await departments.place(treeOf(bot), (moved) =>
    logLeaf((bytes) => crypto.hash(bytes), {
      v: 1,
      at: clock.now(),
      actor: { role: 'system', id: 'host' },
      purpose: null,
      kind: 'department-changed',
      ...moved,
    }),
  )
}

const treeOf = ({ business }: Bot): DepartmentTree =>
  new Map([...business.departments].map(([name, { under }]) => [name, under]))
