import { type Action, actions, allActions } from '../src/access/action.ts'
import { serviceScopes } from '../src/access/caller.ts'
import { stepUpHolds, trainingHolds } from '../src/access/can.ts'
import { conflicts } from '../src/access/conflicts.ts'
import { roles } from '../src/access/role.ts'
import { needsSecondForHealth, type Reach, type Rule, type RuleHolder, rules } from '../src/access/rules.ts'

const start = '<!-- permissions: written by `npx tsx scripts/write-docs.ts` -->'
const end = '<!-- end of permissions -->'

/** A document with the access table between its markers as it is now. */
export function withPermissions(document: string): string {
  const [before, rest] = document.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`the document lacks ${start} or ${end}`)
  return `${before}${start}\n${permissionsText()}${end}${after}`
}

/** As the table's cells name it. */
export const shownReach: Readonly<Record<Exclude<Reach, 'own'>, string>> = {
  department: 'own department',
  below: 'below it',
  elsewhere: 'elsewhere',
  business: 'business',
}

function permissionsText(): string {
  const parts = [
    ...roles.map((role) => [`### ${role}`, '', ...tableOf(role), '']),
    ['### service', '', ...tableOf('service'), ''],
    ['### Roles one person cannot have together', '', ...conflictLines(), ''],
    ['### Figures', '', ...figures(), ''],
  ]
  return parts.flat().join('\n')
}

function tableOf(role: RuleHolder): readonly string[] {
  const held = allActions.filter((action) => rulesOf(role, action).length > 0)
  return [
    '| action | may | where | only | with |',
    '|---|---|---|---|---|',
    ...held.flatMap((action) => rowsOf(role, action)),
  ]
}

/** Rules of one action that differ in nothing but their reach are one row. */
function rowsOf(role: RuleHolder, action: Action): readonly string[] {
  const byTerms = new Map<string, Rule[]>()
  for (const rule of rulesOf(role, action)) {
    const terms = `${only(rule)} | ${rule.must.join(', ')}`
    byTerms.set(terms, [...(byTerms.get(terms) ?? []), rule])
  }
  return [...byTerms].map(([terms, same]) => {
    const where = same.map(({ reach }) => (reach === 'own' ? reach : shownReach[reach])).join(', ')
    return `| \`${action}\` | ${actions[action].says} | ${where} | ${terms} |`
  })
}

const rulesOf = (role: RuleHolder, action: Action): readonly Rule[] =>
  rules.filter((rule) => rule.role === role && rule.action === action)

const only = ({ only: conditions, scope }: Rule): string =>
  [...conditions, ...(scope ? [`key for ${scope}`] : [])].join(', ')

const conflictLines = (): readonly string[] =>
  conflicts.map(({ role, with: others, why }) => `- **${role}** with ${others.join(', ')}: ${why}`)

const day = 24 * 60 * 60 * 1000
const minute = 60 * 1000

const figures = (): readonly string[] => [
  `- A training holds ${trainingHolds / day} days.`,
  `- A second factor counts as just given for ${stepUpHolds / minute} minutes.`,
  `- Health data need a second person for ${needsSecondForHealth.map((name) => `\`${name}\``).join(', ')}.`,
  `- Keys of services are made for: ${serviceScopes.join(', ')}.`,
  `- Customers' words and who they are: ${allActions
    .filter((name) => actions[name].isContent)
    .map((name) => `\`${name}\``)
    .join(', ')}.`,
]
