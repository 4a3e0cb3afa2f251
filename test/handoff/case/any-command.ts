import fc from 'fast-check'
import type { CaseCommand } from '../../../src/handoff/case/case-command.ts'
import { at, open, passed, sales, waitFrom } from './made-up-case.ts'

const minutes = fc.oneof(fc.nat(90), fc.nat(10_000))
const who = fc.constantFrom('a1', 'a2', 's1')
const hand = fc.record({ by: who, as: fc.constantFrom('agent' as const, 'supervisor' as const) })
const tags = fc.uniqueArray(fc.constantFrom('refund', 'vip', 'angry'))
const priority = fc.constantFrom('low' as const, 'normal' as const, 'high' as const)
export const outcome = fc.constantFrom('solved' as const, 'not-solved' as const, 'duplicate' as const)

/** Of every kind there is, at any time, also before the line before. */
export const anyCommand: fc.Arbitrary<CaseCommand> = fc
  .tuple(minutes, fc.nat(300), who, hand, tags, tags, priority, outcome, fc.option(fc.boolean()))
  .chain(([minute, later, one, own, add, remove, urgency, how, survey]) => {
    const when = at(minute)
    const then = at(minute + later)
    const wait = waitFrom(minute)
    const silence = survey === null ? null : { warnAt: then, closeAt: at(minute + 2 * later) }
    const commands: Readonly<Record<CaseCommand['type'], CaseCommand>> = {
      open: { ...open, at: when, ...wait },
      claim: { type: 'claim', at: when, agent: one },
      assign: { type: 'assign', at: when, to: one, by: own.by },
      give: { type: 'give', at: when, to: one, answerBy: then },
      release: { type: 'release', at: when, agent: one, why: survey ? 'away' : 'agent', wait },
      transfer: {
        ...{ type: 'transfer', at: when, ...own, wait },
        to: survey ? { department: sales } : { agent: one },
      },
      snooze: { type: 'snooze', at: when, until: then, ...own },
      wake: { type: 'wake', at: when, ...own },
      tag: { type: 'tag', at: when, add, remove, ...own },
      prioritise: { type: 'prioritise', at: when, priority: urgency, ...own },
      answer: { type: 'answer', at: when, agent: one, silence },
      'hear-customer': { type: 'hear-customer', at: when, answerBy: then },
      return: survey
        ? { type: 'return', at: when, why: 'agent', ...own }
        : { type: 'return', at: when, why: 'person-asked' },
      leave: { type: 'leave', at: when },
      announce: { type: 'announce', at: when },
      close: { type: 'close', at: when, outcome: how, survey, ...own },
      reopen: { type: 'reopen', at: when, by: survey ? one : null, priority: urgency, shown: [], ...wait },
      'time-passed': passed(minute),
    }
    return fc.constantFrom(...Object.values(commands))
  })
