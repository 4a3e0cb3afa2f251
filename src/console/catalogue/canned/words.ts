import type { CannedMistake } from '../../../web/canned-view.ts'

/** The words of canned replies: where agents take one, and where they are written. */
export type CannedWords = {
  readonly list: string
  readonly none: (word: string) => string
  readonly nobody: string
  readonly fill: (variables: string) => string
  readonly title: string
  readonly about: string
  readonly empty: string
  readonly code: string
  readonly codeHint: string
  readonly department: string
  readonly every: string
  readonly text: (language: string) => string
  readonly variables: string
  readonly add: string
  readonly edit: (code: string) => string
  readonly newTitle: string
  readonly save: string
  readonly remove: string
  readonly removed: (code: string) => string
  readonly saved: (code: string) => string
  readonly import: string
  readonly importTitle: string
  readonly importAbout: string
  readonly file: string
  readonly write: (count: number) => string
  readonly cannot: string
  readonly wrote: (created: number, changed: number) => string
  readonly nothing: string
  readonly line: string
  readonly becomes: Readonly<Record<'created' | 'changed' | 'same' | 'refused', string>>
  readonly what: string
  readonly mistakes: Readonly<Record<CannedMistake['why'], (detail: string) => string>>
  readonly failed: string
}
