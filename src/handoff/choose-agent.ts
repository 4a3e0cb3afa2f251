import type { DepartmentName, StaffId } from '../ids.ts'
import type { Colleague } from './presence.ts'

type Wanted = {
  readonly department: DepartmentName
  /** Cases one has in hand at most; null: no limit. */
  readonly limit: number | null
  /** Who had it and did not answer, or gave it back: it goes to somebody else. */
  readonly notTo: ReadonlySet<string>
}

/**
 * Who is given a case: of those who are there for its department and have room, whoever has fewest; of these, whoever
 * was given one the longest ago. Null: nobody can take it, and it waits.
 */
export function chooseAgent(
  colleagues: readonly Colleague[],
  { department, limit, notTo }: Wanted,
): StaffId | null {
  const [first] = colleagues
    .filter(
      ({ staff, status, roles, departments, open }) =>
        status === 'online' &&
        roles.includes('agent') &&
        departments.includes(department) &&
        (limit === null || open < limit) &&
        !notTo.has(staff),
    )
    .sort(
      (one, other) =>
        one.open - other.open ||
        (one.givenAt ?? 0) - (other.givenAt ?? 0) ||
        (one.staff < other.staff ? -1 : 1),
    )
  return first?.staff ?? null
}
