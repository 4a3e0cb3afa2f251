import type { DepartmentName } from '../ids.ts'

/** Each department and the one it is under; null: under none. */
export type DepartmentTree = ReadonlyMap<DepartmentName, DepartmentName | null>

/** Whether a department is somewhere under another one; none is under itself. A circle ends the search. */
export function isBelow(tree: DepartmentTree, department: DepartmentName, above: DepartmentName): boolean {
  const passed = new Set<DepartmentName>()
  let at = tree.get(department) ?? null
  while (at !== null && !passed.has(at)) {
    if (at === above) return at !== department
    passed.add(at)
    at = tree.get(at) ?? null
  }
  return false
}

/** The department where the way up from this one begins to repeat itself; null: it ends. */
export function circleAbove(tree: DepartmentTree, department: DepartmentName): DepartmentName | null {
  const passed = new Set([department])
  for (let at = tree.get(department) ?? null; at !== null; at = tree.get(at) ?? null) {
    if (passed.has(at)) return at
    passed.add(at)
  }
  return null
}
