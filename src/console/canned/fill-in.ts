import type { CannedText, CannedVariable } from '../../web/canned-view.ts'

/** What is known of the variables of a text; one that is not here stays as it is written. */
export type Known = Partial<Readonly<Record<CannedVariable, string>>>

const names: readonly CannedVariable[] = [
  'case',
  'department',
  'agent',
  'business',
  'contact',
  'customer_name',
]
const variable = /\{\{\s*([^{}]*?)\s*\}\}/g

/** A text with all that is known in the place of its variables. */
export const fillIn = (text: string, known: Known): string =>
  text.replaceAll(variable, (written, name: string) => {
    const found = names.find((one) => one === name)
    return (found && known[found]) || written
  })

/** A variable that still stands in words. Offsets are UTF-16, end exclusive. */
export type Unfilled = { readonly start: number; readonly end: number; readonly written: string }

export const unfilledIn = (words: string): readonly Unfilled[] =>
  [...words.matchAll(variable)].flatMap(({ index, 0: written, 1: name }) =>
    names.some((one) => one === name) ? [{ start: index, end: index + written.length, written }] : [],
  )

/** The text in the customer's language, else in one like it, else in the business's first, else in any. */
export function textFor(
  { texts }: Pick<CannedText, 'texts'>,
  customers: string | null,
  business: string,
): string {
  const [language] = (customers ?? business).split('-')
  const alike = Object.keys(texts).find((locale) => locale.split('-')[0] === language)
  return texts[customers ?? ''] ?? texts[alike ?? ''] ?? texts[business] ?? Object.values(texts)[0] ?? ''
}
