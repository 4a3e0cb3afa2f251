/** What an answer may be. Readers turn a person's words into one of these, per locale. */
export type AnswerType =
  | 'text'
  | 'name'
  | 'order_number'
  | 'postcode'
  | 'date'
  | 'number'
  | 'money'
  | 'yes_no'
  | 'email'
  | 'phone'
  | 'document'
  | 'address'
  | 'choice'
  | 'media'

/** What people send instead of writing. */
export type SentKind = 'photo' | 'voice' | 'video' | 'document' | 'location'

/** What may answer a question: of type `text` words, and what comes beside them; of type `media` only what is sent. */
export type AcceptedKind = 'text' | SentKind

/** What is taken where a question does not say. Where somebody is has to be asked for by name: nobody sends it by the way. */
export const acceptedAs = (type: AnswerType): readonly AcceptedKind[] =>
  type === 'media' ? ['photo', 'voice', 'video', 'document'] : ['text']

/** Answers of these types can never be declared `personal: no`. */
export const alwaysPersonal: ReadonlySet<AnswerType> = new Set([
  'text',
  'name',
  'phone',
  'email',
  'document',
  'address',
  'media',
])

export type AnswerSpec = {
  readonly type: AnswerType
  /** Personal answers are sealed in the talk's vault; the flow sees only that they are known. */
  readonly personal: boolean
  /** Milliseconds; null: as long as the talk. */
  readonly keep: number | null
  /** Dates: no later than so many milliseconds from now. */
  readonly within: number | null
  /** Numbers and money: no less and no more, in whole units; null: whatever is said. */
  readonly least: number | null
  readonly most: number | null
  /** Own pattern (linear time), on top of the type's reader. */
  readonly pattern: string | null
  readonly accept: readonly AcceptedKind[]
  /** For `choice`: the values; titles are prompts `<answer>.<value>`. */
  readonly values: readonly string[]
}

/**
 * A value the flow may see, or the name of the vault row that holds a personal one; `path`: the part of the row that
 * prompts show, where they do not show all of it.
 */
export type AnswerValue =
  | { readonly kind: 'plain'; readonly value: string | number | boolean }
  | { readonly kind: 'sealed'; readonly vault: string; readonly path?: readonly string[] }
