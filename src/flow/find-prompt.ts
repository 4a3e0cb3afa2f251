import type { Locale } from '../ids.ts'
import type { Bot, Prompt } from './bot.ts'

/** A prompt, its file, and the locale it is written in, which may be the business's first one instead of the person's. */
export type FoundPrompt = { readonly prompt: Prompt; readonly file: string; readonly locale: Locale }

/**
 * Where the words of a name stand: the person's locale before the business's first one, the flow's file before
 * `common`; null when designers wrote them nowhere.
 */
export function findPrompt(
  { prompts, business }: Pick<Bot, 'prompts' | 'business'>,
  { locale, flow, name }: { readonly locale: Locale; readonly flow: string; readonly name: string },
): FoundPrompt | null {
  for (const written of [locale, business.locales[0]])
    for (const file of [flow, 'common']) {
      const prompt = prompts.get(written)?.get(file)?.get(name)
      if (prompt) return { prompt, file, locale: written }
    }
  return null
}

/**
 * Whether designers wrote a prompt in this very language. What every prompt must have is there in all of them; other
 * words, a description or a template's third parameter, may be needed in one language only.
 */
export const isWrittenIn = (
  bot: Pick<Bot, 'prompts' | 'business'>,
  wanted: { readonly locale: Locale; readonly flow: string; readonly name: string },
): boolean => findPrompt(bot, wanted)?.locale === wanted.locale
