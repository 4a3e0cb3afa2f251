import type { ServiceFailure } from '../../../log.ts'
import type { RehearsalIdentity, TalkAsTest } from '../../../web/rehearsal.ts'
import type { DraftState, RehearsedTurn, ServicesMode } from '../../../web/rehearsal-view.ts'

type News = NonNullable<DraftState['news']>['news']
type WhyNoTest = Extract<TalkAsTest, { readonly outcome: 'refused' }>['why']

/** The words of the simulator page. */
export type SimulatorWords = {
  readonly title: string
  readonly about: string
  readonly starters: string
  readonly begin: {
    readonly language: string
    readonly who: string
    readonly identities: Readonly<Record<RehearsalIdentity, string>>
    readonly where: string
    readonly chat: string
    readonly intents: string
    readonly startOver: string
    /** The draft has no such step any more. */
    readonly noSuchPlace: string
  }
  readonly world: {
    readonly title: string
    readonly clock: string
    readonly pass: string
    readonly tenMinutes: string
    readonly twoHours: string
    readonly oneDay: string
    readonly services: string
    readonly modes: Readonly<Record<ServicesMode, string>>
    readonly eachCall: string
    /** Beside an operation's own outcomes. */
    readonly answers: Readonly<Record<'normal' | 'done' | 'failed' | 'slow', string>>
    readonly closeCase: string
  }
  readonly why: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly did: Readonly<Record<RehearsedTurn['did'], string>>
    readonly taken: string
    readonly rejected: string
    /** No intent was asked. */
    readonly notAsked: string
    readonly needs: (percent: string) => string
    readonly path: string
    readonly calls: string
    readonly failures: Readonly<Record<ServiceFailure, string>>
    readonly said: string
    readonly silence: string
  }
  readonly inside: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly place: string
    readonly noPlace: string
    readonly tries: (count: number) => string
    readonly language: string
    readonly answers: string
    readonly results: string
    readonly timers: string
    readonly none: string
    readonly sealed: string
    readonly proved: string
    readonly notProved: string
    readonly given: string
  }
  readonly draft: {
    readonly news: Readonly<Record<News, (place: string, to: string) => string>>
    readonly mistakes: (count: number) => string
    readonly lastGood: string
  }
  readonly test: {
    readonly save: string
    readonly title: string
    readonly name: string
    readonly hint: string
    readonly copy: string
    readonly copied: string
    readonly download: string
    readonly close: string
    readonly refused: Readonly<Record<WhyNoTest, string>>
  }
}
