import type { Locale } from '../../ids.ts'
import { stemLength } from '../../intent/stem.ts'
import { wordsOf } from '../../intent/words.ts'
import type { Position } from '../flow.ts'
import type { Warning } from '../mistake.ts'
import type { Draft, Warn } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Examples of two intents or FAQ entries that differ only in words all of them use: the classifier would throw a coin. */
export const nearExamples: Warn = (draft) =>
  (draft.business?.locales ?? []).flatMap((locale) => colliding(examplesIn(draft, locale)))

type Example = {
  readonly owner: string
  readonly words: string
  readonly at: Position
  /** As the classifier hears them: without accents and endings; a question mark is a word. */
  readonly stems: readonly string[]
}

function examplesIn({ intents, faq }: Draft, locale: Locale): readonly Example[] {
  const language = locale.slice(0, 2)
  const all: readonly (readonly [string, DraftExamplesOf])[] = [...(intents ?? []), ...(faq ?? [])]
  return all.flatMap(([owner, { examples }]) =>
    (examples.get(locale) ?? []).map(({ words, at }) => {
      const stems = wordsOf(words, [language]).map((word) => withoutEnding(word, language))
      return { owner, words, at, stems }
    }),
  )
}

/** Only what is left a word without its plural or gender: *buongiorno* and *buona giornata* stay two things. */
function withoutEnding(word: string, language: string): string {
  const length = stemLength(word, language)
  if (length < shortestStem) return word
  if (word.length - length <= longestEnding) return word.slice(0, length)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
const shortestStem = 5
const longestEnding = 2

type DraftExamplesOf = {
  readonly examples: ReadonlyMap<Locale, readonly { readonly words: string; readonly at: Position }[]>
}

function colliding(examples: readonly Example[]): readonly Warning[] {
  const isTelling = tellingStems(examples)
  const first = new Map<string, Example>()
  return examples.flatMap((example) => {
    const telling = example.stems.filter(isTelling)
    if (telling.filter((stem) => stem !== '?').length < fewestTelling) return []
    const key = telling.join(' ')
    const near = first.get(key)
    if (!near) first.set(key, example)
    if (!near || near.owner === example.owner || plain(near.words) === plain(example.words)) return []
    const says = `"${example.words}" (${example.owner}) says nearly the same as "${near.words}" (${near.owner}, line ${near.at.line})`
    return [mistakeAt(example.at, says, 'keep one of them, or say in both what makes the difference')]
  })
}

/** Two short phrases that share their one telling word may still mean two things. */
const fewestTelling = 2
/** A word that a larger share of all intents uses tells nothing: please, I, the. */
const commonShare = 0.6

/** Whether a word is one that few intents use: at most two, or three in five of them. */
function tellingStems(examples: readonly Example[]): (stem: string) => boolean {
  const owners = new Map<string, Set<string>>()
  for (const { owner, stems } of examples)
    for (const stem of stems) {
      const known = owners.get(stem)
      if (known) known.add(owner)
      else owners.set(stem, new Set([owner]))
    }
  const all = new Set(examples.map(({ owner }) => owner)).size
  const most = Math.max(2, all * commonShare)
  return (stem) => stem === '?' || (owners.get(stem)?.size ?? 0) <= most
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
