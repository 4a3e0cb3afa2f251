import type { CaseNumber, DepartmentName, StaffId, TalkId } from '../ids.ts'

/** What became of a case and by whose hand; the actor says whose. Tags and outcomes are words of the business. */
export type CaseAct =
  | {
      readonly kind: 'case-opened'
      readonly number: CaseNumber
      readonly talk: TalkId
      readonly department: DepartmentName
    }
  | { readonly kind: 'case-claimed'; readonly number: CaseNumber; readonly talk: TalkId }
  /** `staff`: whose it is from now on; the actor gave it to them, the machine where it did so by itself. */
  | {
      readonly kind: 'case-assigned'
      readonly number: CaseNumber
      readonly talk: TalkId
      readonly staff: StaffId | null
    }
  /** `staff`: who had it. */
  | {
      readonly kind: 'case-released'
      readonly number: CaseNumber
      readonly why: string
      readonly staff: StaffId | null
    }
  /** To a department or to somebody of the staff. */
  | {
      readonly kind: 'case-transferred'
      readonly number: CaseNumber
      readonly talk: TalkId
      readonly department: DepartmentName | null
      readonly staff: StaffId | null
    }
  /** Put off, taken up again, tagged, called urgent, or noted on; with what words, the case says. */
  | {
      readonly kind: 'case-marked'
      readonly number: CaseNumber
      readonly mark: 'snoozed' | 'woken' | 'tagged' | 'prioritised' | 'noted'
    }
  /** Nobody claimed it in time. */
  | { readonly kind: 'case-escalated'; readonly number: CaseNumber }
  /** The person was told that it will be closed, since they do not answer. */
  | { readonly kind: 'case-warned'; readonly number: CaseNumber }
  | { readonly kind: 'case-returned'; readonly number: CaseNumber; readonly why: string }
  | { readonly kind: 'case-closed'; readonly number: CaseNumber; readonly outcome: string }
  | { readonly kind: 'case-reopened'; readonly number: CaseNumber }
