import type { Instant } from '../../clock.ts'
import type { Locale } from '../../ids.ts'
import type { View } from '../../privacy/detect/view.ts'

/** What a reader knows beside the words. */
export type ReadingContext = {
  /** The person's language. */
  readonly locale: Locale
  /** The business's zone: `amanhã` is tomorrow there. */
  readonly timezone: string
  readonly now: Instant
  /** For `choice`: title by value, in the person's language. */
  readonly values?: Readonly<Record<string, string>>
}

export type ReadValue = string | number | boolean

/** A value and the stretch of the view it was read from, end exclusive. */
export type Found = { readonly value: ReadValue; readonly start: number; readonly end: number }

/**
 * Finds every value of one type.
 * `asked`: the words answer a question for this type, so a bare value will do. Otherwise only what is certain.
 */
export type Finder = (view: View, context: ReadingContext, asked: boolean) => readonly Found[]

export type Language = 'pt' | 'it' | 'es' | 'en'

/** The language whose words are looked for first; English where we have no tables. */
export function languageOf(locale: Locale): Language {
  const language = locale.slice(0, 2)
  return language === 'pt' || language === 'it' || language === 'es' ? language : 'en'
}

/** Characters (UTF-16) that are searched for a value: WhatsApp's limit of a text message. */
export const longestRead = 4096
