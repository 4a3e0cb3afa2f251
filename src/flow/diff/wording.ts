import type { Locale } from '../../ids.ts'
import type { Bot, Prompt } from '../bot.ts'
import { type Comparison, compared } from './privacy-change.ts'

/** The words people are told and agree to: the notice, what is kept, and what they say yes to. Blanks do not count. */
export const wording: Comparison = (before, after) => {
  const purposes = compared(before.privacy.purposes, after.privacy.purposes)
    .kept.filter(([was, is]) => was.needsConsent || is.needsConsent)
    .map(([, { name }]) => name)
  const texts = [
    { file: 'common', name: 'notice', what: 'the notice' },
    { file: 'common', name: 'privacy', what: 'what people are told about their data' },
    ...purposes.flatMap((purpose) =>
      parts.map((part) => ({
        file: 'consent',
        name: `${purpose}.${part}`,
        what: `what people agree to for "${purpose}" (${part.replaceAll('_', ' ')})`,
      })),
    ),
  ]
  const locales = after.business.locales.filter((locale) => before.business.locales.includes(locale))
  return texts.flatMap((text) =>
    locales
      .filter((locale) => wordsIn(before, locale, text) !== wordsIn(after, locale, text))
      .map((locale) => ({
        kind: 'wording',
        place: `prompts/${locale}/${text.file}.yaml ${text.name}`,
        says: `${text.what} reads otherwise in ${locale}`,
        adds: false,
      })),
  )
}

/** The two messages of a double opt-in and their buttons. */
const parts = ['ask', 'yes', 'no', 'confirm', 'confirm_yes', 'confirm_no'] as const

/** Every way a text is said in a language, as one; in the business's first one where it is said nowhere else. */
function wordsIn(
  { prompts, business }: Bot,
  locale: Locale,
  { file, name }: { readonly file: string; readonly name: string },
): string {
  const places = [locale, business.locales[0]].flatMap((written) =>
    [file, 'common'].map((one) => prompts.get(written)?.get(one)),
  )
  const found = places.find((some) => some?.has(name)) ?? new Map<string, Prompt>()
  return [...found]
    .filter(([prompt]) => prompt === name || prompt.startsWith(`${name}~`))
    .map(([, { source }]) => source.replace(/\s+/g, ' ').trim())
    .join('\n')
}
