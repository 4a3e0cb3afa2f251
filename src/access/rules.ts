import type { Action } from './action.ts'
import type { ServiceScope } from './caller.ts'
import type { Role } from './role.ts'

/**
 * Where something is, seen from somebody. `own`: they themselves. `department`: one they were put into. `below`: under
 * one of those. `elsewhere`: another one. `business`: nowhere in particular, so the business as a whole.
 */
export const reaches = ['own', 'department', 'below', 'elsewhere', 'business'] as const
export type Reach = (typeof reaches)[number]

/**
 * What has to come with an act. `step-up`: the second factor, at most five minutes ago. `reason`: a code and words.
 * `second-person`: somebody else's yes. `receipt`: its entry in a signed checkpoint, before.
 */
export const obligations = ['step-up', 'reason', 'second-person', 'receipt'] as const
export type Obligation = (typeof obligations)[number]

/** `claimed`: they have taken the case. `not-theirs`: it was somebody else's wish. */
export type Condition = 'claimed' | 'not-theirs'

export type RuleHolder = Role | 'service'

export type Rule = {
  /** `<role>/<action>/<reach>`: what the log names. */
  readonly name: string
  readonly role: RuleHolder
  readonly action: Action
  readonly reach: Reach
  readonly only: readonly Condition[]
  readonly must: readonly Obligation[]
  /** Of a service: what its key must be made for. */
  readonly scope: ServiceScope | null
}

type Terms = {
  readonly where: readonly Reach[]
  readonly only?: readonly Condition[]
  readonly must?: readonly Obligation[]
  readonly scope?: ServiceScope
}

const theirs = ['department', 'below'] as const
const everywhere = ['department', 'below', 'elsewhere', 'business'] as const
const words = ['step-up', 'reason', 'receipt'] as const
const twoPeople = [...words, 'second-person'] as const
const weighty = ['step-up', 'receipt'] as const
const asHands = [
  'case.open',
  'case.claim',
  'case.annotate',
  'talk.open',
  'consent.show',
  'words.mask',
  'incident.open',
] as const
const ofQueues = ['case.assign', 'case.transfer', 'case.close'] as const
const reveals = ['reveal.message', 'reveal.token', 'reveal.talk'] as const
const seconds = ['reveal.approve', 'reveal.review'] as const
const ofOperations = ['operations.open', 'operations.act'] as const
const ofColleagues = ['staff.invite', 'staff.change', 'staff.disable'] as const

/** Who may do what. Deny by default: what is not here is refused. The order counts where two rules fit. */
export const rules: readonly Rule[] = [
  ...allow('agent', ['case.list', 'talk.search', ...asHands], { where: ['department'] }),
  ...allow('agent', ['case.reply', 'case.transfer', 'case.close'], {
    where: ['department'],
    only: ['claimed'],
  }),
  ...allow('agent', [...reveals, 'glass.break'], { where: ['department'], must: words }),
  ...allow('agent', ['reveal.case'], { where: ['department'], only: ['claimed'], must: ['receipt'] }),

  ...allow('supervisor', ['case.list', 'talk.search', ...ofQueues, ...asHands], { where: theirs }),
  ...allow('supervisor', ['case.reply'], { where: theirs, only: ['claimed'] }),
  ...allow('supervisor', reveals, { where: theirs, must: words }),
  ...allow('supervisor', reveals, { where: ['elsewhere'], must: twoPeople }),
  ...allow('supervisor', ['reveal.case'], { where: theirs, only: ['claimed'], must: ['receipt'] }),
  ...allow('supervisor', ['glass.break'], { where: [...theirs, 'elsewhere'], must: words }),
  ...allow('supervisor', seconds, { where: ['elsewhere'], only: ['not-theirs'], must: weighty }),
  ...allow('supervisor', ['talk.export'], { where: theirs, must: twoPeople }),
  ...allow('supervisor', ['insight.ask'], { where: theirs }),
  ...allow('supervisor', ['staff.list', 'settings.read', 'replies.change', ...ofOperations], {
    where: ['business'],
  }),

  ...allow('department-admin', ofColleagues, { where: theirs, must: weighty }),
  ...allow('department-admin', ['session.list', 'session.end'], { where: theirs }),
  ...allow('department-admin', ['staff.list', 'settings.read'], { where: ['business'] }),

  ...allow('privacy-officer', ['case.list', 'case.open', 'talk.open', 'talk.search', 'consent.show'], {
    where: everywhere,
  }),
  ...allow('privacy-officer', ['words.mask', 'incident.open', 'incident.close', 'insight.ask'], {
    where: everywhere,
  }),
  ...allow('privacy-officer', [...reveals, 'glass.break'], { where: everywhere, must: words }),
  ...allow('privacy-officer', seconds, { where: everywhere, only: ['not-theirs'], must: weighty }),
  ...allow('privacy-officer', ['talk.export'], { where: everywhere, must: twoPeople }),
  ...allow('privacy-officer', ['person.find', 'incident.list'], { where: ['business'] }),
  ...allow('privacy-officer', ['person.erase'], { where: ['business'], must: words }),
  ...allow('privacy-officer', ['log.read', 'log.verify', 'staff.list', 'settings.read'], {
    where: ['business'],
  }),
  ...allow('privacy-officer', ['log.review', 'deploy.approve'], { where: ['business'], must: weighty }),

  ...allow('auditor', ['log.read', 'log.verify', 'staff.list', 'settings.read'], { where: ['business'] }),
  ...allow('auditor', ['log.review'], { where: ['business'], must: weighty }),

  ...allow('analyst', ['talk.open', 'talk.search', 'words.mask', 'incident.open', 'insight.ask'], {
    where: everywhere,
  }),

  ...allow('designer', ['insight.ask'], { where: everywhere }),
  ...allow('designer', ['settings.read', 'flow.read', 'replies.change'], { where: ['business'] }),
  ...allow('designer', ['flow.deploy'], { where: ['business'], must: weighty }),

  ...allow('admin', ofColleagues, { where: everywhere, must: weighty }),
  ...allow('admin', ['session.list', 'session.end'], { where: everywhere }),
  ...allow('admin', ['staff.list', 'settings.read', 'flow.read', 'log.verify', ...ofOperations], {
    where: ['business'],
  }),
  ...allow('admin', ['settings.change', 'department.change'], { where: ['business'], must: weighty }),

  ...allow('service', ['flow.deploy'], { where: ['business'], must: ['receipt'], scope: 'deploy' }),
  ...allow('service', ['log.read', 'log.verify'], { where: ['business'], scope: 'log' }),
  ...allow('service', ['insight.ask'], { where: everywhere, scope: 'insight' }),
]

/** What everybody who is signed in may do with their own sign-ins, whatever their roles. */
export const ownActions = ['session.list', 'session.end'] as const satisfies readonly Action[]

/** Showing words of a talk about somebody's health needs a second person besides; broken glass does not wait. */
export const needsSecondForHealth: readonly Action[] = [...reveals, 'reveal.case']

function allow(role: RuleHolder, actions: readonly Action[], terms: Terms): readonly Rule[] {
  const { where, only = [], must = [], scope = null } = terms
  return actions.flatMap((action) =>
    where.map((reach) => ({ name: `${role}/${action}/${reach}`, role, action, reach, only, must, scope })),
  )
}
