import type { Tag } from '../../src/privacy/detect/sequence/tags.ts'

/** A text to learn from, and what is personal in it. UTF-16 offsets, end exclusive. */
export type Lesson = {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Whether all that is personal is marked; else what our rules find besides is not taken for clean. */
  readonly isWhole: boolean
}

/** `null`: neither personal nor clean, nothing is learned from it. */
export type Mark = { readonly start: number; readonly end: number; readonly tag: Tag | null }
