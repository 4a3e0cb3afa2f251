/**
 * What the console and the server say to each other about conversations, masked. Ids travel in bodies, never in
 * addresses; every answer is `Cache-Control: no-store`. Times are milliseconds since 1970.
 *
 * | request | body | answer |
 * |---|---|---|
 * | POST /api/cases | `{which: 'open' or 'all'}` | `CasesView` |
 * | POST /api/cases/open | `{case}` | `CaseView` |
 * | POST /api/talks/open | `{talk}` | `TalkView` |
 * | POST /api/talks/search | `{words}` | `FoundView` |
 *
 * 401 `SIGNED_OUT`; 403 `NOT_ALLOWED` with `why`; 404 `NOT_FOUND`, for what is not there and for what is somebody
 * else's; 503 `LOG_UNAVAILABLE`: the look could not be written down, so nothing is shown.
 */
export type CaseView = {
  readonly case: string
  readonly talk: string
  readonly department: string
  readonly openedAt: number
  readonly status: 'waiting' | 'claimed' | 'returned' | 'left' | 'closed'
  readonly priority: 'low' | 'normal' | 'high'
  /** Whose it is. */
  readonly agent: string | null
}

export type CasesView = { readonly cases: readonly CaseView[] }

export type LineView = {
  readonly n: number
  readonly side: 'customer' | 'bot' | 'agent'
  readonly kind: string
  readonly at: number
  /** Masked; null for what the bot said. Offsets of tokens are UTF-16, end exclusive. */
  readonly words: {
    readonly text: string
    readonly tokens: readonly {
      readonly start: number
      readonly end: number
      readonly kind: string
      readonly n: number
    }[]
  } | null
  /** What the bot said, by the names of its prompts: `order_status.tell`. */
  readonly prompts: readonly string[]
  /** The same in words, in the customer's language; missing where the files that said it are not kept. */
  readonly said?: BotSaid | null
  /** What a customer's words ask for that nobody may ask for: `code`, `card`, `password` and so on; null: nothing of that. */
  readonly warning?: string | null
  /** How far a message of ours came; null of what customers wrote, and of what was never to be sent. */
  readonly delivery: DeliveryView | null
}

/** `…` where something personal stood. */
export type BotSaid = {
  readonly parts: readonly string[]
  /** What was offered to tap. */
  readonly choices: readonly string[]
}

export type DeliveryView = {
  /** By what it is sent again. */
  readonly effect: string
  /** `not-confirmed`: nothing was heard of it, so it may have arrived. */
  readonly state: 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'not-confirmed'
  /** WhatsApp's own code of a refusal; null: it said nothing. */
  readonly code: number | null
  /** Somebody wished it sent again: the words stand in a newer line, too. */
  readonly isSentAgain: boolean
}

export type TalkView = {
  readonly talk: string
  readonly startedAt: number
  readonly lastInboundAt: number
  readonly endedAt: number | null
  readonly lines: readonly LineView[]
}

export type FoundView = { readonly lines: readonly (LineView & { readonly talk: string })[] }
