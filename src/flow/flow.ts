import type {
  AnswerName,
  DepartmentName,
  FlowId,
  IntentName,
  PromptName,
  PurposeName,
  StepName,
} from '../ids.ts'
import type { AnswerSpec } from './answer-spec.ts'
import type { Expression } from './expression.ts'

/** Where a word stands in a designer's file: 1-based, for `file:line:column`. */
export type Position = { readonly file: string; readonly line: number; readonly column: number }

/** Where the talk goes next. Parsing has already turned "fall to the next step" into a step's name or `end`. */
export type Target = { readonly to: 'step'; readonly step: StepName } | { readonly to: 'end' }

/** What happens on one way out of a step, in this order: say, survey, forget, set, then go. */
export type Exit = {
  readonly say: PromptName | null
  readonly show: Readonly<Record<string, Expression>>
  readonly survey: PromptName | null
  readonly forget: readonly AnswerName[]
  readonly set: Readonly<Record<AnswerName, Expression>>
  readonly go: Target
}

/** A button, row or word the person can choose; its title is prompt `<step>.<name>`. */
export type Option = { readonly name: string; readonly exit: Exit }

/** After so long without a word (milliseconds); once, until the person writes again. */
export type Silence = { readonly after: number; readonly exit: Exit }

export type Proof =
  | { readonly by: 'whatsapp_identity' }
  | { readonly by: 'answer'; readonly answer: AnswerName }

/** One step: a verb with everything it needs, all names resolved. */
export type Step = { readonly name: StepName; readonly at: Position } & (
  | {
      readonly verb: 'ask'
      readonly answer: AnswerName
      readonly tries: number
      readonly otherwise: Exit
      /** Wait for a pause this long and take all bubbles as one answer; 0 = take each at once. */
      readonly gather: number
      readonly silent: readonly Silence[]
      readonly next: Target
    }
  | {
      readonly verb: 'say'
      readonly prompt: PromptName
      readonly show: Readonly<Record<string, Expression>>
      readonly next: Target
    }
  | {
      readonly verb: 'choose'
      /** The words above the choices; null: prompt named like the step. */
      readonly prompt: PromptName
      readonly show: Readonly<Record<string, Expression>>
      readonly options: readonly Option[]
      readonly tries: number
      readonly otherwise: Exit
      readonly silent: readonly Silence[]
    }
  | {
      readonly verb: 'choose_from'
      readonly prompt: PromptName
      readonly rows: string
      readonly row: PromptName
      readonly save: string
      readonly tries: number
      readonly otherwise: Exit
      readonly noneFits: Exit
      readonly silent: readonly Silence[]
      readonly next: Target
    }
  | {
      readonly verb: 'confirm'
      readonly prompt: PromptName
      /** Answers and saved rows that may be changed, each with the step that asks it again. */
      readonly items: readonly { readonly name: string; readonly step: StepName }[]
      readonly yes: Exit
      readonly no: Exit
      readonly silent: readonly Silence[]
    }
  | {
      readonly verb: 'prove'
      readonly result: string
      readonly by: readonly Proof[]
      readonly tries: number
      readonly otherwise: Exit
      readonly silent: readonly Silence[]
      readonly next: Target
    }
  | {
      readonly verb: 'call'
      readonly operation: string
      readonly with: Readonly<Record<string, Expression>>
      readonly save: string | null
      readonly on: Readonly<Record<string, Exit>>
      readonly next: Target
    }
  | { readonly verb: 'if'; readonly when: Expression; readonly then: Exit; readonly otherwise: Exit }
  | { readonly verb: 'set'; readonly values: Readonly<Record<AnswerName, Expression>>; readonly next: Target }
  | { readonly verb: 'forget'; readonly names: readonly AnswerName[]; readonly next: Target }
  | {
      readonly verb: 'consent'
      readonly purpose: PurposeName
      readonly on: { readonly confirmed: Exit; readonly refused: Exit; readonly expired: Exit }
    }
  | {
      readonly verb: 'handoff'
      readonly department: DepartmentName
      readonly show: readonly AnswerName[]
      readonly priority: 'normal' | 'high'
      readonly closed: Exit
      readonly customerLeft: Exit
      readonly outsideHours: PromptName | null
      /** After so many milliseconds unclaimed: say this. */
      readonly waiting: readonly { readonly after: number; readonly say: PromptName }[]
    }
  | {
      readonly verb: 'notify'
      readonly template: string
      /** When it is to be sent (`at:` in the file). */
      readonly due: Expression
      /** What takes it back, such as `appointment.cancelled` of `booking.id`. */
      readonly until: { readonly event: string; readonly of: Expression } | null
      /** Said when the message is planned; not where the person stopped such messages or its time is past. */
      readonly planned: PromptName | null
      readonly next: Target
    }
  | { readonly verb: 'wait'; readonly milliseconds: number; readonly next: Target }
  | {
      readonly verb: 'run'
      readonly flow: FlowId
      /** Where it leads, by how that flow says it ended; any other end leads on. */
      readonly on: Readonly<Record<string, Exit>>
      readonly next: Target
    }
  | { readonly verb: 'survey'; readonly survey: PromptName; readonly next: Target }
  /** `outcome`: what the flow that ran this one is told; null: nothing. */
  | { readonly verb: 'end'; readonly outcome: string | null }
)

/** A flow file after parsing and checking; `buildMachine` turns it into an XState machine. */
export type Flow = {
  readonly flow: FlowId
  readonly file: string
  /**
   * SHA-256 (hex) of all that an open talk hangs on: the file, its words in every language and the services it calls
   * (`pinOf`). A talk is pinned to it; departments, FAQ, intents and privacy are today's.
   */
  readonly hash: string
  readonly purpose: PurposeName
  readonly startsOn: readonly IntentName[]
  /**
   * Where open talks of older versions go on, by the step they stand at; `finish`: where they began. Absent: all of them
   * finish on the version they began with.
   */
  readonly migrations?: ReadonlyMap<string, StepName | 'finish'>
  readonly answers: ReadonlyMap<AnswerName, AnswerSpec>
  readonly steps: readonly Step[]
}
