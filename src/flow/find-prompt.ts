import type { Bot, Prompt } from './bot.ts'

/** A prompt in one locale: the flow's own file first, then `common`. */
export function findPrompt(
  bot: Pick<Bot, 'prompts'>,
  locale: string,
  flow: string,
  name: string,
): Prompt | null {
  const files = bot.prompts.get(locale as never)
  return files?.get(flow)?.get(name) ?? files?.get('common')?.get(name) ?? null
}

/** Whether designers wrote it in the locale every prompt must have. */
export const hasPrompt = (bot: Pick<Bot, 'prompts' | 'business'>, flow: string, name: string): boolean =>
  findPrompt(bot, bot.business.locales[0], flow, name) !== null
