import type { DepartmentName, FlowId, IntentName, Locale, PurposeName } from '../ids.ts'
import type { Flow, Position } from './flow.ts'
import type { MediaCard } from './media/media-card.ts'
import type { Mistake } from './mistake.ts'
import type { ServiceOperation } from './service.ts'

export type Department = {
  readonly name: DepartmentName
  /** The one it is part of: whoever supervises that one supervises this. Null: none. */
  readonly under: DepartmentName | null
  /** As written: `Mon-Fri 09:00-12:00 14:00-18:00, Sat 09:00-13:00`, or `always`. */
  readonly hours: string
  /** A region of date-holidays such as `BR-SP`, dates such as `2026-12-24`, days of every year such as `12-24`, or none. */
  readonly holidays: string | readonly string[] | null
  /** Milliseconds until the wait is announced. */
  readonly answerWithin: number
  /** Milliseconds until an unclaimed case goes back to the bot. */
  readonly backToBotAfter: number
  /** Cases are given to whoever is there and has fewest, with at most so many in hand; null: people take them. */
  readonly assignment: { readonly casesEach: number | null } | null
  /** Milliseconds of opening hours until an unclaimed case is shown to supervisors; null: never. */
  readonly escalateAfter: number | null
  /** Milliseconds after our answer until a customer who does not answer is warned, and until the case is closed; null: never. */
  readonly silence: { readonly warn: number; readonly close: number } | null
}

/** `flows/business.yaml`: facts every flow may use. */
export type Business = {
  readonly name: string
  readonly locales: readonly [Locale, ...Locale[]]
  readonly timezone: string
  readonly departments: ReadonlyMap<DepartmentName, Department>
  readonly masking: { readonly never: readonly string[]; readonly always: Readonly<Record<string, string>> }
  /** Replies to one person in an hour before we stop talking to what may be another bot. */
  readonly repliesPerHour: number
  /**
   * Templates that agents may send when WhatsApp takes no free words any more, by name, each for a purpose. Their words
   * stand in `common`.
   */
  readonly followUps: ReadonlyMap<string, PurposeName>
  /** Where pictures, films and documents of prompts may stand: names of hosts. */
  readonly mediaHosts: readonly string[]
}

export type Purpose = {
  readonly name: PurposeName
  readonly legalBasis: string
  readonly needsConsent: boolean
  /** Milliseconds. */
  readonly retention: number
  readonly may: readonly string[]
  readonly recipients: readonly string[]
}

/** `flows/privacy.yaml`: the single source for notice, record of processing and purposes. */
export type Privacy = {
  readonly controller: { readonly name: string; readonly contact: string }
  readonly dpo: { readonly name: string; readonly contact: string }
  readonly notice: { readonly url: string; readonly version: number }
  readonly jurisdictions: readonly string[]
  readonly region: string
  readonly purposes: ReadonlyMap<PurposeName, Purpose>
  readonly processors: readonly {
    readonly name: string
    readonly region: string
    readonly for: readonly string[]
  }[]
}

/** A question answered at any step, then the open question is asked again. The answer is prompt `faq.<name>`. */
export type FaqEntry = {
  readonly name: IntentName
  readonly owner: string
  readonly review: string
  readonly ask: ReadonlyMap<Locale, readonly string[]>
  readonly offer: FlowId | null
  readonly at: Position
}

/** One prompt as written: ICU MessageFormat source and where it stands. */
export type Prompt = { readonly source: string; readonly at: Position }

/** locale → prompt file (a flow's name, `faq`, `common`) → prompt name → prompt. */
export type Prompts = ReadonlyMap<Locale, ReadonlyMap<string, ReadonlyMap<string, Prompt>>>

/** Everything designers wrote, read and checked together. */
export type Bot = {
  /** SHA-256 (hex) over all files: a reply names the bot its prompts come from. */
  readonly hash: string
  /** The files as written, path → text, so that an old version stays loadable; those in `media/` as their cards. */
  readonly files: ReadonlyMap<string, string>
  readonly business: Business
  readonly privacy: Privacy
  readonly services: ReadonlyMap<string, ServiceOperation>
  readonly flows: ReadonlyMap<FlowId, Flow>
  readonly faq: ReadonlyMap<IntentName, FaqEntry>
  /** intent → locale → examples. */
  readonly intents: ReadonlyMap<IntentName, ReadonlyMap<Locale, readonly string[]>>
  readonly prompts: Prompts
  /** What prompts may show of the project's own, by its name in `media/`. */
  readonly media: ReadonlyMap<string, MediaCard>
}

/** All mistakes at once, or a bot without any. */
export type LoadedBot =
  | { readonly outcome: 'loaded'; readonly bot: Bot }
  | { readonly outcome: 'refused'; readonly mistakes: readonly [Mistake, ...Mistake[]] }
