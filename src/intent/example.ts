/** What a designer wrote a person might say. `intent` `oos` marks a text that belongs to no intent. */
export type Example = { readonly locale: string; readonly intent: string; readonly text: string }

/** The label of training rows that are nobody's: every intent learns to say no to them. */
export const outOfScope = 'oos'
