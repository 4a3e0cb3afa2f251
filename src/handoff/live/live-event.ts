import type { CaseNumber, DepartmentName, EffectId, StaffId, TalkId } from '../../ids.ts'

/**
 * What may have changed on somebody's screen. `case`: it was opened, taken, closed, moved. `line`: words came, or were
 * masked later. `delivery`: how far a message got. `typing`: a colleague writes in a case. `presence`: a colleague came
 * or went. `channel`: WhatsApp stopped or goes on.
 */
export const liveKinds = ['case', 'line', 'delivery', 'typing', 'presence', 'channel'] as const
export type LiveKind = (typeof liveKinds)[number]

/** Which row it was, for whoever may read it; what stands in it is asked for by the usual ways. Never a word. */
export type LiveEvent = {
  readonly kind: LiveKind
  readonly case: CaseNumber | null
  readonly talk: TalkId | null
  /** Whose it is; null: of nobody's customers, so everybody of the desk hears of it. */
  readonly department: DepartmentName | null
  /** The number of the line in its talk. */
  readonly line: number | null
  readonly effect: EffectId | null
  /** A colleague. */
  readonly staff: StaffId | null
}
