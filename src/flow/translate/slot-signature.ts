import type { Locale } from '../../ids.ts'
import { compilePrompt } from '../compile-prompt.ts'

/**
 * What of a text is no words: its slots, what each is shown as, and the cases of a choice. Translators may move them and
 * format a date otherwise. Null where the text is no ICU MessageFormat.
 */
export function slotSignature(source: string, locale: Locale): string | null {
  const at = { file: '', line: 1, column: 1 }
  try {
    const { message } = compilePrompt({ prompt: { source, at }, locale }, 'UTC')
    const found = new Set<string>()
    for (const part of message.getAst()) collect(part, found)
    return [...found].sort().join(', ')
  } catch {
    return null
  }
}

type Part = ReturnType<ReturnType<typeof compilePrompt>['message']['getAst']>[number]

/** The parser's numbers for its kinds of parts. @see https://formatjs.github.io/docs/icu-messageformat-parser */
const kinds: Readonly<Record<number, string>> = {
  2: ' as a number',
  3: ' as a date',
  4: ' as a time',
  6: ' by count',
}
const literal = 0
const select = 5
const count = 7

function collect(part: Part, found: Set<string>): void {
  if (part.type === literal || part.type === count || !('value' in part)) return
  const cases =
    part.type === select && 'options' in part ? ` by ${Object.keys(part.options).sort().join('/')}` : ''
  found.add(`{${part.value}}${kinds[part.type] ?? cases}`)
  if ('options' in part)
    for (const { value } of Object.values(part.options)) for (const inner of value) collect(inner, found)
}
