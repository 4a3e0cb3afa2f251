import type { Bot } from '../flow/bot.ts'
import type { Mistake } from '../flow/mistake.ts'
import type { DepartmentName } from '../ids.ts'
import type { Desk } from '../turn/desk.ts'

/**
 * Departments that customers' version has, that the new one leaves out, and that people still wait in or are looked
 * after by: nobody would see those cases in any queue. People move them or close them first; they are not moved by
 * themselves, because who may read a case goes with its department.
 */
export async function departmentsInUse(
  desk: Pick<Desk, 'openCases'>,
  live: Bot | null,
  bot: Bot,
): Promise<readonly Mistake[]> {
  const left = [...(live?.business.departments.keys() ?? [])].filter(
    (name) => !bot.business.departments.has(name),
  )
  if (left.length === 0) return []
  const open = new Map<DepartmentName, number>()
  for (const { department } of await desk.openCases()) open.set(department, (open.get(department) ?? 0) + 1)
  return left.flatMap((name) => {
    const count = open.get(name) ?? 0
    return count === 0 ? [] : [stillOpen(name, count)]
  })
}

const stillOpen = (name: DepartmentName, count: number): Mistake => ({
  ...{ file: 'flows/business.yaml', line: 1, column: 1 },
  says: `department "${name}" is left out and has ${count === 1 ? 'an open case' : `${count} open cases`}`,
  advice:
    'close or transfer them in the Inbox, or with "sigilo case list" and "sigilo case close", and deploy again; or keep the department',
})
