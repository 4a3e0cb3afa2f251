import type { Locale } from '../../ids.ts'
import type { Check, DraftExamples } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Two intents (or FAQ entries) that give the same words as an example: nobody could tell them apart. */
export const sameExamples: Check = ({ intents, faq, business }) => {
  const all: (readonly [name: string, examples: DraftExamples])[] = [
    ...[...(intents ?? [])].map(([name, { examples }]) => [name, examples] as const),
    ...[...(faq ?? [])].map(([name, { examples }]) => [name, examples] as const),
  ]
  return (business?.locales ?? []).flatMap((locale) => collisions(locale, all))
}

function collisions(locale: Locale, all: readonly (readonly [string, DraftExamples])[]) {
  const owners = new Map<string, string>()
  return all.flatMap(([name, examples]) =>
    (examples.get(locale) ?? []).flatMap(({ words, at }) => {
      const plain = plainWords(words)
      const owner = owners.get(plain)
      if (owner === undefined) owners.set(plain, name)
      if (owner === undefined || owner === name) return []
      const says = `"${words}" is an example of "${owner}" and of "${name}"`
      return [mistakeAt(at, says, 'keep it where people mean it most often')]
    }),
  )
}

/** As the classifier hears it: no capitals, accents or punctuation. Most examples have none that need Unicode's tables. */
function plainWords(words: string): string {
  const small = words.toLowerCase()
  if (!beyondAscii.test(small)) return small.replace(/[^a-z0-9]+/g, ' ').trim()
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the first half of ASCII begins with them
const beyondAscii = /[^\x00-\x7f]/
