import type { Role } from '../access/role.ts'
import type { Instant } from '../clock.ts'
import type { CaseNumber, DepartmentName, GrantId, SessionName, StaffId, TalkId } from '../ids.ts'

/** How somebody came to an act: which sign-in, for which department, by which line of the access table. */
type Door = {
  readonly session: SessionName
  readonly department: DepartmentName | null
  /** The rule of the access table that decided, by its name. */
  readonly rule: string
}

/** What a look or a reveal is about: random ids, never words. */
export type Seen = {
  readonly talk: TalkId | null
  readonly case: CaseNumber | null
}

/** What people of the business did with their access: sign-ins, looks, reveals, changes of who may what. */
export type AccessAct =
  /** `isNewPlace`: they never came in from there, or not of late. */
  | ({ readonly kind: 'signed-in'; readonly isNewPlace: boolean } & Pick<Door, 'session'>)
  /** `staff` is null where nobody has that address: the log holds no address. */
  | { readonly kind: 'sign-in-refused'; readonly staff: StaffId | null; readonly why: string }
  | { readonly kind: 'session-ended'; readonly session: SessionName; readonly why: string }
  | ({ readonly kind: 'stepped-up' } & Pick<Door, 'session'>)
  | {
      readonly kind: 'staff-invited' | 'staff-changed'
      readonly staff: StaffId
      readonly roles: readonly Role[]
      readonly departments: readonly DepartmentName[]
    }
  | {
      readonly kind: 'staff-joined' | 'staff-disabled' | 'staff-enabled' | 'staff-trained'
      readonly staff: StaffId
    }
  | {
      /** A link was made to choose a password or take an app with: it asks for the other factor, but for `both`. */
      readonly kind: 'reset-started'
      readonly staff: StaffId
      readonly what: 'password' | 'second-factor' | 'both'
    }
  | {
      readonly kind: 'password-changed' | 'second-factor-changed' | 'recovery-code-used'
      readonly staff: StaffId
    }
  | {
      readonly kind: 'department-changed'
      readonly department: DepartmentName
      readonly under: DepartmentName | null
    }
  /** Something of customers was on a screen: `what` names the page or list, `fields` which columns, `rows` how many. */
  | ({
      readonly kind: 'looked'
      readonly what: string
      readonly fields: readonly string[]
      readonly rows: number
    } & Seen &
      Door)
  /** Somebody wanted what they may not: the refusal, without what they asked for. */
  | ({ readonly kind: 'access-denied'; readonly action: string } & Seen & Door)
  | ({
      readonly kind: 'revealed'
      readonly grant: GrantId
      readonly scope: 'message' | 'token' | 'talk' | 'case'
      /** Which line and which token, where it is one. */
      readonly line: number | null
      readonly token: string | null
      readonly reason: string
      /** How often they gave the same words as a reason in the 24 hours before. */
      readonly repeats: number
      /** Why people look up whose words it is; see `personFlags`. */
      readonly flag: string | null
      /** Hex SHA-256 of the sealed words of the reason; null where none are asked for. */
      readonly reasonHash: string | null
      readonly until: Instant
      /** Who else said yes, where two are needed. */
      readonly approver: StaffId | null
      readonly stepUpAge: number | null
      readonly weight: number
    } & Seen &
      Door)
  /** A photo, voice note or file was on a screen, by a grant that the log has: of which line, and what kind of thing. */
  | ({
      readonly kind: 'media-opened'
      readonly grant: GrantId
      readonly line: number
      readonly medium: string
    } & Seen &
      Door)
  | ({ readonly kind: 'reveal-refused'; readonly scope: string; readonly why: string } & Seen & Door)
  | ({
      readonly kind: 'approval-asked' | 'approval-given' | 'approval-refused'
      readonly grant: GrantId
      readonly reasonHash: string | null
    } & Seen &
      Door)
  | ({
      readonly kind: 'glass-broken'
      readonly grant: GrantId
      readonly reasonHash: string
      readonly until: Instant
    } & Seen &
      Door)
  | {
      readonly kind: 'glass-reviewed'
      readonly grant: GrantId
      readonly staff: StaffId
      readonly outcome: string
    }
  | ({ readonly kind: 'exported'; readonly what: string; readonly rows: number } & Seen & Door)
  /** A rule of the watch was met: which one, whose doing, and its numbers. */
  | {
      readonly kind: 'alert-raised'
      readonly rule: string
      readonly staff: StaffId | null
      readonly step: 'note' | 'alert' | 'end-sessions' | 'freeze'
      readonly from: Instant
      /** The place, from 0, of the entry that met the rule. */
      readonly cause: number
      readonly numbers: Readonly<Record<string, number>>
    }
  /** `entry` is the place of the alert's own entry, from 0. */
  | { readonly kind: 'alert-settled'; readonly entry: number; readonly outcome: string }
  /**
   * Somebody put their name to the log of a week: how many entries and alerts they had before them, and the signed tree
   * (its root in base64) they were looked up in.
   */
  | {
      readonly kind: 'week-reviewed'
      readonly week: string
      readonly entries: number
      readonly alerts: number
      readonly size: number
      readonly root: string
    }
  /** The log's signing key changed: the vkeys before and after. */
  | { readonly kind: 'log-key-changed'; readonly from: string; readonly to: string }
