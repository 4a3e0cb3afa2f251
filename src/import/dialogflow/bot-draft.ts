import type { Answer } from './answers.ts'
import type { Words } from './fulfilment.ts'
import { icu } from './names.ts'

/** Steps as a flow file writes them. */
export type Written = Readonly<Record<string, unknown>>

/** A flow that is being written: its steps, its answers, its words by language. */
export type FlowDraft = {
  readonly name: string
  /** What it is called in menus, by language. */
  readonly title: Words
  readonly startsOn: string[]
  readonly steps: Map<string, Written>
  readonly answers: Map<string, Answer>
  /** Answers an expression asks: they cannot be sealed. */
  readonly compared: Set<string>
  readonly prompts: Prompts
}

/** locale → prompt → words, as ICU. */
export class Prompts {
  readonly #locales: readonly string[]
  readonly #words = new Map<string, Map<string, string>>()
  /** Prompts that stand in another language than their own, because the agent had none. */
  readonly untranslated = new Map<string, string[]>()

  constructor(locales: readonly string[]) {
    this.#locales = locales
    for (const locale of locales) this.#words.set(locale, new Map())
  }

  /** Words of the agent; a language without them gets those of the first that has some. */
  say(name: string, words: Words, slots: (text: string) => string = icu): void {
    const first = this.#locales.map((locale) => words.get(locale)).find((text) => text !== undefined)
    for (const locale of this.#locales) {
      const own = words.get(locale)
      if (own === undefined && first !== undefined)
        this.untranslated.set(locale, [...(this.untranslated.get(locale) ?? []), name])
      this.#words.get(locale)?.set(name, slots(own ?? first ?? '…'))
    }
  }

  /** Words as they are, ICU already. */
  put(locale: string, name: string, source: string): void {
    this.#words.get(locale)?.set(name, source)
  }

  get byLocale(): ReadonlyMap<string, ReadonlyMap<string, string>> {
    return this.#words
  }
}
