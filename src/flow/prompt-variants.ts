import type { Bot } from './bot.ts'
import { findPrompt } from './find-prompt.ts'

/**
 * A prompt may be written in several ways. The first has its name; the others follow as `greeting~2`, `greeting~3`, so
 * that what was said is told again in the same words.
 */
export const variantName = (name: string, variant: number): string =>
  variant === 1 ? name : `${name}~${variant}`

/** The name a designer gave: what steps, tests and coverage speak of. */
export const withoutVariant = (name: string): string => name.replace(/~\d+$/, '')

/** As many ways as one prompt may have. */
export const mostVariants = 9

/** The name of one way to say a prompt: another from time to time, the same for the same `seed`. */
export function chooseVariant(
  bot: Pick<Bot, 'prompts' | 'business'>,
  wanted: Parameters<typeof findPrompt>[1],
  seed: string,
): string {
  const { name } = wanted
  const found = findPrompt(bot, wanted)
  const beside = found && bot.prompts.get(found.locale)?.get(found.file)
  let count = 1
  while (beside?.has(variantName(name, count + 1))) count++
  let sum = 0
  for (let at = 0; at < seed.length; at++) sum = (sum * 31 + seed.charCodeAt(at)) >>> 0
  return variantName(name, (sum % count) + 1)
}
