import type { EnrolmentView } from '../../../web/sign-in-view.ts'

type Failures =
  | 'wrong'
  | 'wrongCode'
  | 'wrongRecovery'
  | 'wrongEither'
  | 'gone'
  | 'not-allowed'
  | 'log'
  | 'there'
  | 'department'
  | 'unreachable'
  | 'late'
  | 'refused'
  | 'too-soon'
  | 'short'
  | 'long'
  | 'common'
  | 'named'

type ByLink = Readonly<Record<EnrolmentView['what'], string>>

/** The words of the way in, and of what keeps somebody signed in. */
export type SignInWords = {
  readonly title: string
  readonly about: string
  readonly email: string
  readonly goOn: string
  readonly forgotten: string
  readonly was: { readonly 'signed-out': string; readonly ended: string }
  /** Too long between the two steps. */
  readonly tooLong: string
  readonly second: {
    readonly title: string
    readonly about: string
    readonly go: string
    readonly startOver: string
  }
  readonly code: {
    readonly app: string
    readonly appHint: string
    readonly recovery: string
    readonly recoveryHint: string
    readonly useRecovery: string
    readonly useApp: string
  }
  readonly password: {
    readonly given: string
    readonly chosen: string
    readonly show: string
    readonly hide: string
    readonly enough: (length: number) => string
    readonly needed: (length: number, shortest: number) => string
  }
  readonly app: { readonly picture: string; readonly scan: string; readonly typed: string }
  readonly recovery: {
    readonly title: string
    readonly about: string
    readonly copy: string
    readonly download: string
    readonly print: string
    readonly kept: string
    readonly fileTitle: string
    readonly fileName: string
  }
  readonly enrolment: {
    readonly waiting: string
    readonly titles: Readonly<Record<EnrolmentView['what'], (name: string) => string>>
    readonly abouts: ByLink
    readonly until: (time: string) => string
    readonly first: ByLink
    readonly second: string
    readonly secondKept: string
    readonly go: string
    readonly done: string
    readonly toSignIn: string
    readonly over: { readonly title: string; readonly about: string }
  }
  readonly stepUp: { readonly title: string; readonly about: string; readonly go: string }
  readonly idleSoon: {
    readonly title: string
    readonly about: string
    readonly over: string
    readonly left: (time: string) => string
    readonly stay: string
    readonly goOn: string
    readonly leave: string
  }
  readonly signsInAs: (email: string) => string
  readonly newApp: string
  readonly unreachable: { readonly title: string; readonly about: string; readonly retry: string }
  readonly noRight: { readonly title: string; readonly about: string }
  readonly account: { readonly mine: string; readonly signOut: string }
  readonly failures: Readonly<Record<Failures, string>> & {
    readonly wait: (seconds: number) => string
    readonly waited: string
  }
}
