import type { DepartmentView } from '../../web/settings-view.ts'

export type DepartmentLine = { readonly department: string; readonly depth: number }

/** Departments as they stand under each other, line by line. One under a department that is not named stands at the top. */
export function departmentsAsTree(all: readonly DepartmentView[]): readonly DepartmentLine[] {
  const isNamed = (name: string | null) => all.some(({ department }) => department === name)
  const below = (under: string | null, depth: number): readonly DepartmentLine[] =>
    all
      .filter((one) => (under === null ? !isNamed(one.under) : one.under === under))
      .flatMap(({ department }) => [{ department, depth }, ...below(department, depth + 1)])
  return below(null, 0)
}
