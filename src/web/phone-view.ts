/** What the start page shows of one made-up person: the phone on the left, what the system kept on the right. */
export type PhoneView = {
  readonly name: string
  /** What the business calls itself. */
  readonly business: string
  /** WhatsApp's own switch, in the settings of the person's app. */
  readonly marketing: 'allowed' | 'stopped'
  readonly bubbles: readonly PhoneBubble[]
  readonly stored: readonly StoredLine[]
  readonly logged: readonly LoggedEntry[]
  readonly consent: readonly ConsentLine[]
  readonly case: { readonly number: string; readonly status: string; readonly department: string } | null
}

export type PhoneBubble = {
  readonly id: string
  readonly side: 'person' | 'business'
  /** What kind of thing it is when it is not words: `voice`, `image`, … */
  readonly media: string | null
  /** The hash under which `/pictures/` has it; null: no picture of the project. */
  readonly picture: string | null
  readonly text: string
  readonly choices: readonly {
    readonly id: string
    readonly title: string
    readonly description: string | null
  }[]
  readonly status: string | null
  readonly at: number
}

/** A line of the transcript exactly as it is stored. */
export type StoredLine = {
  readonly n: number
  readonly side: 'customer' | 'bot' | 'agent'
  readonly kind: string
  readonly at: number
  /** Anonymized words, or the names of the prompts of a reply. */
  readonly words: string
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
}

export type LoggedEntry = {
  readonly n: number
  readonly at: number
  readonly kind: string
  readonly leaf: string
}

export type ConsentLine = {
  readonly purpose: string
  readonly status: string
  readonly at: number | null
  readonly wordingHash: string | null
}
