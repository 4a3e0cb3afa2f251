import type { CaseView } from '../../../web/conversations-view.ts'
import type { ActRefused, DeskStatus, InboxFilter, Outcome } from '../../../web/inbox-view.ts'
import type { DeskAct, KeyPlace } from '../../inbox/desk-keys.ts'

/** Why something at the desk was not done; what the server has no name for is `other`. */
export type DeskRefusal =
  | ActRefused['why']
  | 'not-found'
  | 'not-allowed'
  | 'untrained'
  | 'step-up'
  | 'too-large'
  | 'log'
  | 'unreachable'
  | 'other'

/** The words of the Inbox, and those it shares with a case. */
export type InboxWords = {
  readonly title: string
  readonly viewsTitle: string
  readonly views: Readonly<Record<InboxFilter['which'], string>>
  readonly takeNext: string
  readonly nobodyWaits: string
  readonly status: {
    readonly names: Readonly<Record<DeskStatus, string>>
    readonly go: Readonly<Record<DeskStatus, string>>
    /** Of whoever is here. */
    readonly load: (open: number, limit: number | null) => string
    /** Of a colleague. */
    readonly has: (open: number) => string
  }
  readonly saved: Readonly<Record<'save' | 'change' | 'about' | 'name' | 'keep' | 'remove', string>>
  readonly filters: {
    readonly title: string
    readonly chosen: (count: number) => string
    readonly department: string
    readonly agent: string
    readonly tag: string
    readonly priority: string
    readonly order: string
    readonly any: string
    readonly search: string
    readonly searchAbout: string
    readonly reset: string
    readonly orders: Readonly<Record<InboxFilter['order'], string>>
  }
  readonly priorities: Readonly<Record<CaseView['priority'], string>>
  readonly statuses: Readonly<Record<CaseView['status'], string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly row: {
    readonly select: (number: string) => string
    readonly nothing: string
    readonly nobody: string
    readonly you: string
    /** An account that is gone. */
    readonly gone: string
    readonly escalated: string
    readonly snoozed: (until: string) => string
  }
  readonly clock: {
    readonly due: (left: string) => string
    readonly late: (by: string) => string
    readonly waits: (since: string) => string
  }
  readonly window: {
    readonly open: (left: string) => string
    readonly closed: string
    readonly short: string
  }
  readonly list: {
    readonly title: string
    readonly count: (total: number) => string
    readonly loading: string
  }
  readonly empty: {
    readonly withAssistant: (talks: number) => string
    readonly views: Readonly<Record<InboxFilter['which'], string>>
    readonly searched: string
    readonly filtered: string
  }
  readonly bulk: {
    readonly selected: (count: number) => string
    readonly assign: string
    readonly tag: string
    readonly close: string
    readonly clear: string
    readonly most: (most: number) => string
    readonly done: (count: number) => string
    readonly refused: (count: number, why: string) => string
  }
  readonly line: {
    readonly reconnecting: string
    readonly offline: string
  }
  readonly pick: { readonly title: string; readonly about: string }
  readonly failed: { readonly title: string; readonly retry: string }
  readonly refusals: Readonly<Record<DeskRefusal, (by: string) => string>>
  readonly dialogs: {
    readonly assign: string
    readonly assignAbout: string
    readonly colleague: string
    readonly nobody: string
    readonly close: string
    readonly outcome: string
    readonly survey: string
    readonly tags: string
    readonly tagsHint: string
    readonly add: string
    readonly remove: (tag: string) => string
    readonly save: string
  }
  /** What becomes of what is sent while WhatsApp is in trouble, and since when. `token`: refused, for want of access. */
  readonly channel: Readonly<Record<'down' | 'refused' | 'token' | 'slow', (when: string) => string>> & {
    readonly tell: string
  }
  readonly keys: {
    readonly title: string
    readonly about: string
    readonly places: Readonly<Record<KeyPlace, string>>
    readonly acts: Readonly<Record<DeskAct, string>>
    readonly written: string
    readonly writing: readonly { readonly keys: string; readonly says: string }[]
    readonly isOn: string
    readonly open: string
  }
}
