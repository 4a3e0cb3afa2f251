import type { Readable } from '../../access/readable.ts'
import type { DepartmentName } from '../../ids.ts'

export type LivePlace = {
  /** Null: of nobody's customers. */
  readonly department: DepartmentName | null
  /** All that it is under. */
  readonly above: readonly DepartmentName[]
}

/** Whether somebody hears of what happened there: as row-level security reads cases (`console_reads_department`). */
export function isTold(
  { departments, under, elsewhere }: Readable,
  { department, above }: LivePlace,
): boolean {
  if (department === null) return true
  return elsewhere || departments.includes(department) || under.some((one) => above.includes(one))
}
