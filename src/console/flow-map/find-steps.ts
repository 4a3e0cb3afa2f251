import type { FlowMap, MappedStep } from '../../web/flow-map-view.ts'

/** A step that was looked for, and the words it was found by; null: its own name. */
export type FoundStep = {
  readonly flow: string
  readonly step: string
  readonly does: string
  readonly words: { readonly locale: string; readonly prompt: string; readonly excerpt: string } | null
}

/** Nobody reads further. */
const most = 20
/** How much of a text is shown before and after what was found. Characters. */
const around = 28

/** Steps by their names, what they do, and what they say in any language; small and large letters and accents are alike. */
export function findSteps({ flows }: FlowMap, words: string): readonly FoundStep[] {
  const wanted = plain(words.trim())
  if (wanted === '') return []
  const byName: FoundStep[] = []
  const byWords: FoundStep[] = []
  for (const { flow, steps } of flows)
    for (const step of steps) {
      if (step.kind !== 'step') continue
      const found = { flow, step: step.name, does: step.does, words: null }
      if (plain(`${flow}.${step.name} ${step.does}`).includes(wanted)) byName.push(found)
      else if (byWords.length < most) byWords.push(...wordsFound(step, wanted, found))
    }
  return [...byName, ...byWords].slice(0, most)
}

function wordsFound({ prompts }: MappedStep, wanted: string, found: FoundStep): readonly FoundStep[] {
  for (const { name, texts } of prompts)
    for (const { locale, text } of texts) {
      const at = text ? plain(text.words).indexOf(wanted) : -1
      if (text && at >= 0)
        return [{ ...found, words: { locale, prompt: name, excerpt: excerptOf(text.words, at, wanted) } }]
    }
  return []
}

/** Accents are taken off one by one, so that what is found stands at the same place in the words themselves. */
const plain = (words: string): string =>
  [...words].map((letter) => (letter.normalize('NFD')[0] ?? letter).toLowerCase().slice(0, 1)).join('')

function excerptOf(words: string, at: number, wanted: string): string {
  const letters = [...words]
  const from = Math.max(0, at - around)
  const to = at + wanted.length + around
  const part = letters.slice(from, to).join('').replaceAll(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${part}${to < letters.length ? '…' : ''}`
}
