import { describe, expect, test } from 'vitest'
import { actions, allActions } from '../../src/access/action.ts'
import { can, stepUpHolds, trainingHolds } from '../../src/access/can.ts'
import { conflictIn } from '../../src/access/conflicts.ts'
import { rolesGivenBy } from '../../src/access/may-give.ts'
import { readableBy } from '../../src/access/readable.ts'
import { roles } from '../../src/access/role.ts'
import { rules } from '../../src/access/rules.ts'
import {
  circumstances,
  conversation,
  later,
  now,
  returns,
  sales,
  somebody,
  staffId,
  support,
} from './made-up-staff.ts'

describe('who may what', () => {
  test('an action nobody wrote down cannot be asked for', () => {
    // @ts-expect-error Argument of type '"case.steal"' is not assignable
    expect(can(somebody(['agent']), 'case.steal', conversation(), circumstances)).toMatchObject({
      allow: false,
    })
  })

  test('a talk cannot be asked about without saying where it is', () => {
    // @ts-expect-error Argument of type 'null' is not assignable to parameter of type 'ConversationFacts'
    expect(can(somebody(['agent']), 'talk.open', null, circumstances)).toMatchObject({ allow: false })
  })

  test('an admin sees nothing of customers, and neither do auditors, designers and services', () => {
    const blind = ['admin', 'auditor', 'designer', 'department-admin', 'service']
    const seen = rules.filter(({ role, action }) => blind.includes(role) && actions[action].isContent)
    expect(seen).toEqual([])
  })

  test('every action is somebody’s, and every rule has a name of its own', () => {
    expect(allActions.filter((name) => !rules.some(({ action }) => action === name))).toEqual([])
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
    expect(rules.length).toBeGreaterThan(150)
  })

  test('an agent without a training date, or with one too old, sees no conversation', () => {
    const ask = (trainedAt: ReturnType<typeof later> | null) =>
      can(somebody(['agent'], { trainedAt }), 'talk.open', conversation(), circumstances)
    expect(ask(null)).toEqual({ allow: false, rule: 'denied/untrained', why: 'untrained' })
    expect(ask(later(now, -trainingHolds - 1))).toMatchObject({ why: 'untrained' })
    expect(ask(later(now, 1))).toMatchObject({ why: 'untrained' })
    expect(ask(later(now, -trainingHolds))).toMatchObject({ allow: true })
  })

  test('words need a second factor of the last five minutes; one from the future is none', () => {
    const ask = (secondFactorAt: ReturnType<typeof later>) =>
      can(somebody(['agent'], { secondFactorAt }), 'reveal.message', conversation(), circumstances)
    expect(ask(later(now, -stepUpHolds - 1))).toMatchObject({ why: 'step-up' })
    expect(ask(later(now, stepUpHolds + 1))).toMatchObject({ why: 'step-up' })
    expect(ask(later(now, -stepUpHolds))).toEqual({
      allow: true,
      rule: 'agent/reveal.message/department',
      role: 'agent',
      obligations: ['step-up', 'reason', 'receipt'],
    })
  })

  test('a talk about health needs a second person, and broken glass does not wait for one', () => {
    const ill = conversation({ isHealth: true })
    expect(can(somebody(['agent']), 'reveal.talk', ill, circumstances)).toMatchObject({
      obligations: ['step-up', 'reason', 'receipt', 'second-person'],
    })
    const glass = can(somebody(['agent']), 'glass.break', ill, circumstances)
    expect(glass.allow && glass.obligations).not.toContain('second-person')
  })

  test('a department elsewhere is nothing that is there, with or without a fresh second factor', () => {
    const old = somebody(['agent'], { secondFactorAt: later(now, -stepUpHolds - 1) })
    const foreign = conversation({ department: sales })
    expect(can(old, 'reveal.message', foreign, circumstances)).toMatchObject({ why: 'elsewhere' })
    expect(can(somebody(['agent']), 'case.open', foreign, circumstances)).toMatchObject({ why: 'elsewhere' })
  })

  test('nobody agrees to their own wish, and nobody changes their own rights', () => {
    const own = conversation({ department: sales, askedBy: staffId('ana') })
    expect(can(somebody(['supervisor']), 'reveal.approve', own, circumstances)).toMatchObject({
      why: 'their-own-wish',
    })
    const themselves = { staff: staffId('ana'), departments: [returns] }
    expect(can(somebody(['admin']), 'staff.change', themselves, circumstances)).toMatchObject({
      why: 'themselves',
    })
    expect(can(somebody(['agent']), 'session.end', themselves, circumstances)).toMatchObject({ allow: true })
  })

  test('who is frozen keeps nothing but their own sign-ins', () => {
    const frozen = { ...circumstances, isFrozen: true }
    const themselves = { staff: staffId('ana'), departments: [returns] }
    expect(can(somebody(['privacy-officer']), 'log.read', null, frozen)).toMatchObject({ why: 'frozen' })
    expect(can(somebody(['privacy-officer']), 'session.end', themselves, frozen)).toMatchObject({
      allow: true,
    })
  })

  test('roles that do not go together give nothing at all, with the reason in a sentence', () => {
    expect(conflictIn(['admin', 'agent'])).toContain('sees nothing of customers')
    expect(conflictIn(['auditor', 'designer'])).toContain('does nothing else')
    expect(conflictIn(['agent', 'supervisor', 'department-admin'])).toBeNull()
    expect(can(somebody(['admin', 'agent']), 'case.open', conversation(), circumstances)).toEqual({
      allow: false,
      rule: 'denied/conflicting-roles',
      why: 'conflicting-roles',
    })
    const contentRoles = roles.filter((role) =>
      rules.some((rule) => rule.role === role && actions[rule.action].isContent),
    )
    expect(contentRoles.filter((role) => conflictIn(['admin', role]) === null)).toEqual([])
  })

  test('a department’s admin gives the roles of departments only', () => {
    expect(rolesGivenBy(['department-admin'])).toEqual(['agent', 'supervisor'])
    expect(rolesGivenBy(['admin'])).toEqual(roles)
    expect(rolesGivenBy(['supervisor'])).toEqual([])
  })

  test('a key does what it was made for and never reads words', () => {
    const key = { service: 'siem', scopes: ['log'] } as const
    expect(can(key, 'log.read', null, circumstances)).toMatchObject({ allow: true, role: 'service' })
    expect(can(key, 'flow.deploy', null, circumstances)).toMatchObject({ why: 'key-without-scope' })
    expect(can(key, 'talk.open', conversation(), circumstances)).toMatchObject({ why: 'no-role' })
  })

  test('an agent reads their department, a supervisor what is under it too, an analyst everything', () => {
    const reads = (role: 'agent' | 'supervisor' | 'analyst' | 'admin') =>
      readableBy(somebody([role], { departments: [support] }), 'talk.open', circumstances)
    expect(reads('agent')).toMatchObject({
      departments: [support],
      under: [],
      elsewhere: false,
      business: false,
    })
    expect(reads('supervisor')).toMatchObject({ departments: [support], under: [support], business: false })
    expect(reads('analyst')).toMatchObject({ elsewhere: true, business: true })
    expect(reads('admin')).toMatchObject({ departments: [], under: [], elsewhere: false, business: false })
  })
})
