import type { DepartmentTree } from '../access/department-tree.ts'
import type { BotLibrary } from './bot-library.ts'

/** Departments as the live version says, each under its own. */
export const departmentTreeOf = (library: Pick<BotLibrary, 'current'>): DepartmentTree =>
  new Map([...library.current().business.departments].map(([name, { under }]) => [name, under]))
