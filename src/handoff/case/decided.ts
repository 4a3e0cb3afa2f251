import type { KnownCase } from './case.ts'
import type { CaseCommand, CaseDecided, CaseRefusal, Hand } from './case-command.ts'
import type { CaseEvent } from './case-event.ts'

export type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: Type }>

export const add = (...events: readonly CaseEvent[]): CaseDecided => ({ outcome: 'add', events })

/** It is so already. */
export const nothing: CaseDecided = { outcome: 'add', events: [] }

export const refuse = (why: CaseRefusal['why'], by: string | null = null): CaseRefusal => ({
  outcome: 'refuse',
  why,
  by,
})

/** Of what is done to cases that somebody has or that wait for somebody. */
export const over = ({ status }: KnownCase): CaseRefusal =>
  refuse(status === 'closed' ? 'closed' : 'not-open-to-it')

/** Null where whoever acts may: it is open, and theirs, nobody's, or they look after everybody's. */
export function notTheirs(current: KnownCase, { by, as }: Hand): CaseRefusal | null {
  if (current.status === 'closed') return refuse('closed')
  if (as === 'supervisor' || current.status !== 'claimed' || current.agent === by) return null
  return refuse('not-yours', current.agent)
}
