import { isCommonWord } from '../detect/common-words.ts'
import { viewOf } from '../detect/view.ts'

type Stretch = { readonly start: number; readonly end: number }

/**
 * What a value looks like, without the value: "lower case, 2 words", "11 digits in groups". Groups of errors and
 * published tables are made of this, for a corpus may be somebody's own messages.
 */
export function looksOf(value: string): string {
  const digits = value.match(/\p{N}/gu)?.length ?? 0
  const words = value.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const lines = value.trim().includes('\n') ? ', over lines' : ''
  if (digits > 0 && words.length > 0) return `letters and ${amount(digits, 'digit')}${lines}`
  if (digits > 0)
    return `${amount(digits, 'digit')}${/\p{N}\P{N}+\p{N}/u.test(value) ? ' in groups' : ''}${lines}`
  if (words.length === 0) return `no letters or digits${lines}`
  return `${casing(words)}${words.length > 1 ? `, ${words.length} words` : ''}${lines}`
}

const amount = (count: number, of: string) => `${count} ${of}${count === 1 ? '' : 's'}`

function casing(words: readonly string[]): string {
  if (words.every((word) => word === word.toLowerCase())) return 'lower case'
  if (words.every((word) => word === word.toUpperCase())) return 'capitals'
  return words.every((word) => /^(?:\p{Lu}|d[aeio]|del|della|dos|das|y|e)/u.test(word))
    ? 'capitalised'
    : 'mixed case'
}

/** How much before a value is read for the words that lead to it, in UTF-16 units. */
const reach = 40

/** Words that announce a value and are in no list of everyday words. */
const announcing = new Set(
  'cpf cnpj rg cnh cep cap dni nie nif cif ssn nino nhs iban bic pix pin otp cvv zip tel cel fone email mail pec login'.split(
    ' ',
  ),
)

/** The two words before a value; one that is no everyday word may be somebody's and is shown as `…`. */
export function wordsBefore(text: string, { start }: Stretch): string {
  const from = Math.max(0, start - reach)
  const lead = text.slice(from, start)
  if (lead.trim() === '') return from === 0 ? 'at the start' : 'after blanks'
  if (/\n\s*$/.test(lead)) return 'at the start of a line'
  const words = viewOf(lead).folded.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return 'after marks'
  const shown = words.slice(-2).map((word) => (isCommonWord(word) || announcing.has(word) ? word : '…'))
  return `after "${shown.join(' ')}"`
}
