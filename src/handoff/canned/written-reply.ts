import { longestText, variablePattern, variables } from './canned-reply.ts'

/** A canned reply as somebody wrote it, before anybody looked through it. */
export type WrittenReply = {
  readonly code: string
  /** Empty: every department's. */
  readonly department: string
  /** By locale; empty ones are left out. */
  readonly texts: Readonly<Record<string, string>>
}

/** What is wrong with one. `locale`: in which text; null: in none of them. `detail`: the word that is meant. */
export type ReplyMistake = {
  readonly why:
    | 'bad-code'
    | 'same-code'
    | 'no-text'
    | 'too-long'
    | 'unknown-department'
    | 'unknown-locale'
    | 'unknown-variable'
    | 'personal'
    | 'formula'
    | 'bad-row'
    | 'too-many'
  readonly locale: string | null
  readonly detail: string | null
}

export type KnownPlaces = { readonly departments: readonly string[]; readonly locales: readonly string[] }

/** As agents type it: small letters without accents, digits, `_` and `-`, a letter first. */
const code = /^[a-z][a-z0-9_-]{0,31}$/

/** What is wrong with it as far as its letters say. */
export function mistakesIn(written: WrittenReply, known: KnownPlaces): readonly ReplyMistake[] {
  const texts = Object.entries(written.texts)
  const whole = [
    code.test(written.code) ? [] : mistake('bad-code', null, written.code.slice(0, 40)),
    texts.some(([, text]) => text !== '') ? [] : mistake('no-text'),
    written.department === '' || known.departments.includes(written.department)
      ? []
      : mistake('unknown-department', null, written.department.slice(0, 40)),
  ]
  return [...whole, ...texts.map(([locale, text]) => mistakesInText(locale, text, known))].flat()
}

function mistakesInText(locale: string, text: string, known: KnownPlaces): readonly ReplyMistake[] {
  const unknown = [...text.matchAll(variablePattern)]
    .map(([, name = '']) => name)
    .filter((name) => !variables.some((one) => one === name))
  return [
    known.locales.includes(locale) ? [] : mistake('unknown-locale', locale, locale.slice(0, 40)),
    text.length > longestText ? mistake('too-long', locale, String(text.length)) : [],
    ...unknown.map((name) => mistake('unknown-variable', locale, name.slice(0, 40))),
  ].flat()
}

export const mistake = (
  why: ReplyMistake['why'],
  locale: string | null = null,
  detail: string | null = null,
): readonly ReplyMistake[] => [{ why, locale, detail }]
