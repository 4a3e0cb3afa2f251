/** Something to write, and what can be seen by it. */
export type Suggestion = { readonly text: string; readonly shows: string }

/** The words of the start page. */
export type StartWords = {
  readonly tagline: string
  readonly demo: string
  readonly starters: readonly string[]
  readonly tries: { readonly title: string; readonly list: readonly Suggestion[] }
}
