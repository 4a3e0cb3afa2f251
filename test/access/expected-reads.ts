import type { Action } from '../../src/access/action.ts'
import type { SignedIn } from '../../src/access/signed-in.ts'
import type { DepartmentName } from '../../src/ids.ts'
import type { World, WorldTalk } from './world.ts'
import type { WrittenRule } from './written-rules.ts'

/** Who may read what by the page of permissions alone, worked out in another way than the product does. */
export function readerOf(world: World, written: readonly WrittenRule[]) {
  const wayUp = (name: DepartmentName): readonly DepartmentName[] => {
    const up = world.tree.get(name) ?? null
    return up === null ? [] : [up, ...wayUp(up)]
  }
  const placeOf = (who: SignedIn, name: DepartmentName | null) => {
    if (name === null) return 'business'
    if (who.departments.includes(name)) return 'department'
    return wayUp(name).some((up) => who.departments.includes(up)) ? 'below' : 'elsewhere'
  }
  const may = (who: SignedIn, action: Action, name: DepartmentName | null): boolean =>
    who.trainedAt !== null &&
    written.some(
      (row) =>
        row.action === action &&
        who.roles.some((role) => role === row.role) &&
        row.where.includes(placeOf(who, name)) &&
        row.only.length === 0,
    )
  return {
    may,
    mayTalk: (who: SignedIn, action: Action, talk: WorldTalk) =>
      may(who, action, talk.cases.at(-1)?.department ?? null),
  }
}
