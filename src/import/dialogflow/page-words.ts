import type { Answer } from './answers.ts'
import type { Said } from './fulfilment.ts'
import { icu } from './names.ts'
import { conditional, type Keys, type Walk } from './walk.ts'

/** Puts words under a name; values they show are slots, as far as this flow knows them. */
export function putWords(walk: Walk, prompt: string, said: Said): { readonly show?: Keys } {
  const shown = new Map<string, Answer>()
  walk.draft.prompts.say(prompt, said.words, (text) => slotted(walk, text, shown))
  walk.spoke(prompt, said)
  for (const [name, answer] of shown) walk.draft.answers.set(name, answer)
  const show = Object.fromEntries([...shown.values()].map(({ name }) => [name, name]))
  return shown.size > 0 ? { show } : {}
}

export const saying = (walk: Walk, prompt: string, said: Said): Keys => ({
  say: prompt,
  ...putWords(walk, prompt, said),
  ...(said.ends ? { go: 'end' } : {}),
})

export function handing(walk: Walk, begin: string, said: Said): Keys {
  if (said.words.size === 0) return conditional('true', 'person', 'person')
  return { say: begin, ...putWords(walk, begin, said), go: 'person' }
}

const parameterPattern = /\$(?:session|page)\.params\.([\w-]{1,100})(?:\.(?:original|resolved|value))?/g

/** `$session.params.day` is slot `{day}` where the flow asks it, else `…`. */
export function slotted({ answers }: Walk, text: string, shown: Map<string, Answer> | null): string {
  let words = ''
  let from = 0
  for (const match of text.matchAll(parameterPattern)) {
    const answer = answers.get(match[1] ?? '')
    words += icu(text.slice(from, match.index))
    if (answer && shown) {
      shown.set(match[1] ?? '', answer)
      words += `{${answer.name}}`
    } else words += '…'
    from = match.index + match[0].length
  }
  return words + icu(text.slice(from))
}
