import type { CaseView } from '../../../web/conversations-view.ts'
import type { MediaRefusal, RevealRefusal } from '../../../web/reveal-view.ts'
import type { ShownKind } from '../../case/line-medium.tsx'
import type { AttachProblem } from '../../case/use-attached.ts'

/** How far words of ours came. */
export type DeliveryState = 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'unconfirmed'

/** What a line about something that happened may name; what it does not have is the empty text. */
export type HappeningTold = { readonly who: string; readonly to: string; readonly detail: string }

/** The words of a case that is open. */
export type CaseWords = {
  readonly back: string
  readonly number: string
  readonly copy: string
  readonly copied: (number: string) => string
  readonly open: (number: string) => string
  readonly loading: string
  readonly failed: { readonly title: string; readonly retry: string; readonly leave: string }
  readonly departmentGone: (name: string) => string
  readonly acts: {
    readonly claim: string
    readonly release: string
    readonly assign: string
    readonly transfer: string
    readonly snooze: string
    readonly wake: string
    readonly close: string
    readonly return: string
    readonly reopen: string
    readonly show: string
    readonly hide: string
    readonly details: string
    readonly more: string
  }
  readonly done: {
    readonly claimed: string
    readonly released: string
    readonly assigned: string
    readonly transferred: string
    readonly snoozed: string
    readonly woken: string
    readonly closed: string
    readonly returned: string
    readonly reopened: string
    readonly tagged: string
    readonly followedUp: string
    readonly prioritised: (priority: string) => string
  }
  readonly talk: {
    readonly title: string
    readonly arrived: (count: number) => string
    readonly empty: string
    readonly wordsGone: string
    /** A button: lines of a talk before this one. */
    readonly earlier: string
    readonly earlierFailed: string
    readonly before: string
    readonly noWords: string
    readonly internal: string
  }
  readonly delivery: Readonly<Record<DeliveryState, string>>
  readonly again: {
    readonly unconfirmed: string
    readonly failed: string
    readonly tryAgain: string
    readonly edit: string
  }
  readonly happenings: Readonly<Record<string, (told: HappeningTold) => string>>
  readonly clock: string
  readonly side: {
    readonly title: string
    readonly packet: string
    readonly packetEmpty: string
    readonly answerGone: string
    readonly locked: string
    readonly facts: string
    readonly department: string
    readonly agent: string
    readonly since: string
    readonly language: string
    readonly outcome: string
    readonly priority: string
    readonly tags: string
    readonly noTags: string
    readonly change: string
    readonly earlier: string
    readonly noEarlier: string
    readonly looks: string
    readonly noLooks: string
    readonly looked: Readonly<Record<string, string>>
    readonly history: string
  }
  readonly composer: {
    readonly reply: string
    readonly note: string
    readonly replyHint: string
    readonly noteHint: string
    readonly send: string
    readonly save: string
    readonly left: (characters: number) => string
    readonly captionTooLong: (over: number) => string
    readonly tooLong: (over: number) => string
    readonly claimFirst: string
    readonly theirs: (name: string) => string
    readonly closed: Readonly<Record<Extract<CaseView['status'], 'returned' | 'left' | 'closed'>, string>>
    readonly windowOver: string
    readonly windowWhat: string
    readonly noTemplate: string
    readonly template: string
    readonly sendTemplate: string
    readonly draftKept: string
    readonly typing: (names: string) => string
  }
  readonly reveal: {
    readonly shown: (recorded: string) => string
    readonly ended: string
    readonly heldBack: (count: number) => string
    readonly watermark: (name: string, at: string) => string
    readonly opens: (token: string) => string
    readonly second: string
    readonly unreachable: string
    readonly refusals: Readonly<Record<RevealRefusal, string>>
  }
  readonly attach: {
    readonly choose: string
    readonly remove: string
    readonly soundAlone: string
    readonly problems: Readonly<Record<AttachProblem, string>>
  }
  /** What customers sent. */
  readonly media: {
    readonly show: Readonly<Record<ShownKind, string>>
    readonly recorded: string
    readonly asking: string
    readonly photo: string
    readonly save: string
    readonly cannotPlay: string
    readonly old: string
    readonly refusals: Readonly<Record<MediaRefusal, string>>
  }
  readonly dialogs: {
    readonly transferAbout: string
    readonly toDepartment: string
    readonly toColleague: string
    readonly snoozeAbout: string
    readonly hours: (count: number) => string
    readonly tomorrow: string
    readonly monday: string
    readonly at: string
    readonly snoozeGo: string
    readonly closeAbout: string
  }
}
