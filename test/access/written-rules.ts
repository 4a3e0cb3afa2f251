import { readFileSync } from 'node:fs'
import type { Action } from '../../src/access/action.ts'
import type { Reach, RuleHolder } from '../../src/access/rules.ts'

/** A row of docs/permissions.md, as somebody reads it who has only the page. */
export type WrittenRule = {
  readonly role: RuleHolder
  readonly action: Action
  readonly where: readonly Reach[]
  readonly only: readonly string[]
  readonly must: readonly string[]
}

const reachBySaying: Readonly<Record<string, Reach>> = {
  'own department': 'department',
  'below it': 'below',
  elsewhere: 'elsewhere',
  business: 'business',
}

/** The page, read back: what tests expect of the product comes from here and not from the table in the code. */
export function writtenRules(): readonly WrittenRule[] {
  const page = readFileSync('docs/permissions.md', 'utf8')
  const sections = page.split(/^### /m).slice(1)
  return sections.flatMap((section) => {
    const role = section.slice(0, section.indexOf('\n')) as RuleHolder
    return section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => {
        const [, action = '', , where = '', only = '', must = ''] = line.split('|').map((cell) => cell.trim())
        return {
          role,
          action: action.replaceAll('`', '') as Action,
          where: listed(where).map((saying) => reachBySaying[saying] ?? 'own'),
          only: listed(only),
          must: listed(must),
        }
      })
  })
}

const listed = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(', '))
