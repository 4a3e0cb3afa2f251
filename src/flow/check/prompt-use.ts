import type { Position } from '../flow.ts'
import type { Path } from '../parse/yaml-tree.ts'
import type { SlotKind } from './slot-kind.ts'

/** Where a prompt is shown, and so which of WhatsApp's limits holds. */
export type Shown =
  | 'text'
  | 'caption'
  | 'media'
  | 'header'
  | 'template_button'
  | 'template'
  | 'body'
  | 'title'
  | 'row_title'
  | 'description'

/** One use of a prompt. */
export type PromptUse = {
  /** The prompt's file: a flow, `common`, `consent` or `faq`. */
  readonly file: string
  readonly name: string
  /** Where it is wanted; looked up when somebody asks. */
  readonly at: () => Position
  readonly shown: Shown
  /** The slots it is given; null where they cannot be known. */
  readonly slots: readonly string[] | null
  /** What slots are, where it is known: their format must fit. */
  readonly kinds: Readonly<Record<string, SlotKind | null>>
  /** What slots that show a choice can say; absent: not known, or anything. */
  readonly values: Readonly<Record<string, readonly string[]>>
  /** Whether it must be there: `again.…` and descriptions have fallbacks. */
  readonly required: boolean
  /** How many choices stand under these words, or beside this title. */
  readonly choices: number
}

/** A prompt shown as text, without slots. */
export const plainUse = (file: string, name: string, at: () => Position): PromptUse => ({
  file,
  name,
  at,
  shown: 'text',
  slots: [],
  kinds: {},
  values: {},
  required: true,
  choices: 0,
})

/** Names a prompt that one step uses, and where in the step it is named. */
export type Use = (name: string, inside?: Path) => PromptUse

/** A button or row, and the line that may stand below it. */
export const titleUses = (use: Use, name: string, choices: number, inside: Path): readonly PromptUse[] => [
  { ...use(name, inside), shown: choices > mostButtons ? 'row_title' : 'title', choices },
  { ...use(`${name}.description`, inside), shown: 'description', required: false, choices },
]

/** Up to so many choices are buttons. */
const mostButtons = 3
