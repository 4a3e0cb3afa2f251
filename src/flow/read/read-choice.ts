import { instantOf } from '../../clock.ts'
import type { Locale } from '../../ids.ts'
import { RawText } from '../../message/raw-text.ts'
import { viewOf } from '../../privacy/detect/view.ts'
import { pickChoice } from './pick-choice.ts'
import { longestRead } from './reading.ts'

/**
 * Which of the offered choices a person's words mean: its title (accents, case, one typo), its number, `o segundo`,
 * `the last one`, a time, a word only it has, or yes and no where titles say so. Null when none, or more than one.
 */
export function readChoice<Choice extends { readonly title: string }>(
  offered: readonly Choice[],
  words: RawText,
  locale: Locale,
): Choice | null {
  const view = viewOf(RawText.reveal(words).slice(0, longestRead))
  const titles = offered.map(({ title }) => viewOf(title))
  const index = pickChoice(view, titles, { locale, timezone: 'UTC', now: instantOf(0) })
  return index === null ? null : (offered[index] ?? null)
}
