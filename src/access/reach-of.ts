import type { DepartmentName } from '../ids.ts'
import { type DepartmentTree, isBelow } from './department-tree.ts'
import type { Reach } from './rules.ts'
import type { SignedIn } from './signed-in.ts'
import type { AnyFacts } from './subject.ts'

type Whoever = Pick<SignedIn, 'staff' | 'departments'>

/** Where something is, seen from somebody. */
export function reachOf(who: Whoever, facts: AnyFacts, tree: DepartmentTree): Reach {
  if (facts === null) return 'business'
  if ('staff' in facts) {
    if (facts.staff === who.staff) return 'own'
    return widest(facts.departments.map((department) => reachOfDepartment(who, department, tree)))
  }
  return facts.department === null ? 'business' : reachOfDepartment(who, facts.department, tree)
}

export function reachOfDepartment(
  who: Pick<SignedIn, 'departments'>,
  department: DepartmentName,
  tree: DepartmentTree,
): Reach {
  if (who.departments.includes(department)) return 'department'
  return who.departments.some((own) => isBelow(tree, department, own)) ? 'below' : 'elsewhere'
}

/** A colleague of several departments is as far away as the farthest; one of none is the whole business's. */
function widest(reaches: readonly Reach[]): Reach {
  const order = ['elsewhere', 'below', 'department'] as const
  return order.find((reach) => reaches.includes(reach)) ?? 'business'
}
