/** An example as training reads it. */
export type Lesson = { readonly intent: string; readonly words: readonly string[] }
