/** What the guard against phishing says: what a message asks for that nobody of the business ever asks for. */
export type GuardWords = {
  /** By kind; `other` for one that is newer than this page. */
  readonly asks: Readonly<Record<string, string>> & { readonly other: string }
  /** Before what it asks for: of a reply that was held back, and of what a customer wrote. */
  readonly held: (asks: string) => string
  readonly warned: (asks: string) => string
  readonly why: string
  readonly change: string
  readonly insist: string
  readonly mayNot: string
  /** What whoever reads a trick does with it. */
  readonly whatToDo: string
  readonly report: string
  readonly addNote: string
  readonly noteHint: string
  readonly reported: (incident: string) => string
}
