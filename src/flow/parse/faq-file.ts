import { type IntentName, type Locale, parseFlowId, parseIntentName, parseLocale } from '../../ids.ts'
import type { FaqEntry } from '../bot.ts'
import type { DraftExamples, DraftFaqEntry, DraftIntent } from '../check/draft.ts'
import type { Mistake } from '../mistake.ts'
import { faqShape, intentsShape } from './faq-shape.ts'
import { lostNames, lostWords } from './lost-words.ts'
import { shapeMistakes } from './shape-mistakes.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

type ReadNames<Entry> = {
  readonly entries: ReadonlyMap<IntentName, Entry> | null
  readonly mistakes: readonly Mistake[]
}

/** `flows/intents.yaml` */
export function readIntents(yaml: YamlFile): ReadNames<DraftIntent> {
  const held = intentsShape.safeParse(yaml.value)
  if (!held.success)
    return {
      entries: null,
      mistakes: shapeMistakes({ yaml, base: [], shape: intentsShape }, held.error.issues),
    }
  const mistakes: Mistake[] = []
  const entries = Object.entries(held.data).map(([name, written]) => {
    const entry: DraftIntent = { at: yaml.keyAt([name]), examples: examples(yaml, [name], written, mistakes) }
    return [parseIntentName(name), entry] as const
  })
  return { entries: new Map(entries), mistakes }
}

/** `flows/faq.yaml` */
export function readFaq(yaml: YamlFile): ReadNames<DraftFaqEntry> {
  const held = faqShape.safeParse(yaml.value)
  if (!held.success)
    return { entries: null, mistakes: shapeMistakes({ yaml, base: [], shape: faqShape }, held.error.issues) }
  const mistakes: Mistake[] = []
  const entries = Object.entries(held.data).map(([text, { owner, review, ask, offer }]) => {
    const name = parseIntentName(text)
    const asked = examples(yaml, [text, 'ask'], ask, mistakes)
    mistakes.push(...lostNames(yaml, [[text, 'owner']]))
    const entry: FaqEntry = {
      name,
      owner,
      review,
      ask: wordsOf(asked),
      offer: offer === undefined ? null : parseFlowId(offer),
      at: yaml.keyAt([text]),
    }
    return [name, { entry, examples: asked, offerAt: yaml.at([text, 'offer']) }] as const
  })
  return { entries: new Map(entries), mistakes }
}

/** Examples as the classifier takes them, without their places. */
export const wordsOf = (written: DraftExamples): ReadonlyMap<Locale, readonly string[]> =>
  new Map([...written].map(([locale, list]) => [locale, list.map(({ words }) => words)]))

function examples(
  yaml: YamlFile,
  path: Path,
  written: Readonly<Record<string, readonly string[]>>,
  mistakes: Mistake[],
): DraftExamples {
  return new Map(
    Object.entries(written).map(([locale, list]) => [
      parseLocale(locale),
      list.map((words, index) => {
        const here = [...path, locale, index]
        mistakes.push(...lostWords(yaml, here))
        return { words, at: yaml.at(here) }
      }),
    ]),
  )
}
