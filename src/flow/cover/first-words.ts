import type { Locale } from '../../ids.ts'
import type { Bot } from '../bot.ts'
import type { Flow } from '../flow.ts'
import type { TalkTurn } from '../talk/talk-test.ts'

/** Examples that are tried before the menu is. */
const mostTried = 3
const longest = 60

/** How a talk can come to a flow: in words its intent was learned from, short ones without numbers; then by the menu. */
export function firstWords(
  { intents, prompts }: Bot,
  { flow, startsOn }: Flow,
  locale: Locale,
): readonly (readonly TalkTurn[])[] {
  const examples = startsOn
    .flatMap((intent) => [...(intents.get(intent)?.get(locale) ?? [])])
    .filter((words) => words.length <= longest && !/\d/.test(words))
    .slice(0, mostTried)
  const menu = prompts.get(locale)?.get('common')?.has(`menu.${flow}`)
    ? [[{ person: 'menu' }, { choose: flow as string }]]
    : []
  return [...examples.map((person) => [{ person }]), ...menu]
}
