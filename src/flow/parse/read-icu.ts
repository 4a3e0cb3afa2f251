import { IntlMessageFormat } from 'intl-messageformat'
import type { Position } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

/** One piece of a prompt: words, or a slot and what may stand in its place. */
export type PromptPart =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'value'
      readonly slot: string
      readonly format: 'plain' | 'number' | 'date' | 'time'
      /** As it stands in the prompt: `{eta, date, ::EEEEd}`. */
      readonly written: string
    }
  /** `select` and `plural`: one of these. */
  | {
      readonly kind: 'branches'
      readonly slot: string
      readonly format: 'select' | 'plural'
      /** What each branch is for: `shipped`, `one`, `other`. */
      readonly cases: readonly string[]
      readonly branches: readonly (readonly PromptPart[])[]
    }
  /** `#` inside a plural. */
  | { readonly kind: 'count' }

type ReadIcu = { readonly parts: readonly PromptPart[]; readonly mistakes: readonly Mistake[] }

/** A prompt's pieces in one language; what ICU MessageFormat refuses comes back as mistakes. */
export function readIcu(source: string, locale: string, yaml: YamlFile, path: Path): ReadIcu {
  const plain = plainParts(source)
  if (plain) return { parts: plain, mistakes: [] }
  const hidden = hiddenSlots(source).map(({ slot, offset }) => ({
    ...insidePrompt(yaml, path, source, offset),
    says: `the apostrophe before {${slot} hides it: people would read "{${slot}" as it stands here`,
    advice: 'write two apostrophes, or the typographic one (’)',
  }))
  try {
    const parts = parsed(source, locale).map((element) => partOf(element, source))
    return { parts, mistakes: hidden }
  } catch (error) {
    const { message, location } = error as { message?: string; location?: { start?: { offset?: number } } }
    const place = insidePrompt(yaml, path, source, location?.start?.offset ?? 0)
    return { parts: [], mistakes: [...hidden, { ...place, ...wordsOfError(message ?? '') }] }
  }
}

/** Words and slots without a format, which need no parser; null where there is anything else. */
function plainParts(source: string): readonly PromptPart[] | null {
  if (source.includes("'") || source.includes('<')) return null
  if (!source.includes('{') && !source.includes('}')) return [{ kind: 'words', text: source }]
  const parts: PromptPart[] = []
  let at = 0
  for (const { index, 0: written, 1: slot = '' } of source.matchAll(/{([A-Za-z_]\w*)}|[{}]/g)) {
    if (slot === '') return null
    if (index > at) parts.push({ kind: 'words', text: source.slice(at, index) })
    parts.push({ kind: 'value', slot, format: 'plain', written })
    at = index + written.length
  }
  if (at < source.length || at === 0) parts.push({ kind: 'words', text: source.slice(at) })
  return parts
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const locales = new Map<string, Intl.Locale>()

/** The parser alone: making a whole formatter for each of 20,000 prompts would take as long as all checks. */
function parsed(source: string, name: string): readonly Element[] {
  const locale = locales.get(name) ?? new Intl.Locale(name)
  locales.set(name, locale)
  const parse = IntlMessageFormat.__parse
  if (!parse) throw new TypeError('intl-messageformat came without its parser')
  return parse(source, { captureLocation: true, ignoreTag: true, locale }) as readonly Element[]
}

type Located = {
  readonly type: number
  readonly value?: string
  readonly location?: {
    readonly start: { readonly offset: number }
    readonly end: { readonly offset: number }
  }
}

/** The parser's numbers for its kinds of elements. @see https://formatjs.github.io/docs/icu-messageformat-parser */
const formats = ['words', 'plain', 'number', 'date', 'time', 'select', 'plural', 'count'] as const

function partOf(element: Element, source: string): PromptPart {
  const { type, value, location } = element as Located
  const format = formats[type] ?? 'words'
  switch (format) {
    case 'words':
      return { kind: 'words', text: value ?? '' }
    case 'count':
      return { kind: 'count' }
    case 'select':
    case 'plural': {
      const { options } = element as unknown as { options: Record<string, { value: Element[] }> }
      const branches = Object.values(options).map((option) =>
        option.value.map((inner) => partOf(inner, source)),
      )
      return { kind: 'branches', slot: value ?? '', format, cases: Object.keys(options), branches }
    }
    default:
      return {
        kind: 'value',
        slot: value ?? '',
        format,
        written: source.slice(location?.start.offset, location?.end.offset),
      }
  }
}

/** Slots behind a single apostrophe, which begins quoted text in ICU: `l'{item}`. */
function hiddenSlots(source: string): readonly { readonly slot: string; readonly offset: number }[] {
  const found: { slot: string; offset: number }[] = []
  let offset = source.indexOf("'")
  while (offset !== -1) {
    const after = source.slice(offset + 1, offset + 80)
    const slot = /^\{\s*([\p{L}_][\p{L}\p{N}_]*)/u.exec(after)?.[1]
    if (slot !== undefined) found.push({ slot, offset })
    const quoted = /^[{}<>]/.test(after)
    const closing = quoted ? source.indexOf("'", offset + 1) : -1
    const from = after.startsWith("'") ? offset + 2 : (closing === -1 ? offset : closing) + 1
    offset = source.indexOf("'", from)
  }
  return found
}

/** Where a character of a prompt stands in its file; exact for texts after `|`, else where the text begins. */
function insidePrompt(yaml: YamlFile, path: Path, source: string, offset: number): Position {
  const start = yaml.at(path)
  if (yaml.scalarAt(path)?.type !== 'BLOCK_LITERAL') return start
  const before = source.slice(0, offset).split('\n')
  const line = start.line + before.length
  const indent = /^ */.exec(yaml.line(line))?.[0].length ?? 0
  return { ...start, line, column: indent + (before.at(-1)?.length ?? 0) + 1 }
}

const errorWords: Readonly<Record<string, readonly [says: string, advice: string]>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: [
    'a "{" is not closed',
    "write {name}, or '{' for a brace people should read",
  ],
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: ['an apostrophe is not closed', 'write two apostrophes for one'],
  EMPTY_ARGUMENT: ['"{}" has no name', 'write the name of what is shown, such as {number}'],
  MALFORMED_ARGUMENT: ['what stands in "{ }" is not a name', 'use letters, digits and "_": {order_number}'],
  INVALID_ARGUMENT_TYPE: ['this kind of slot is not known', 'write number, date, time, select or plural'],
  MISSING_OTHER_CLAUSE: ['a choice of words has no "other"', 'end it with other {…}'],
}

const wordsOfError = (code: string): { readonly says: string; readonly advice: string } => {
  const [says, advice] = errorWords[code] ?? [
    `the words cannot be read as ICU MessageFormat (${code.toLowerCase().replaceAll('_', ' ').slice(0, 80)})`,
    'look at the braces: {name}, {name, date}, {count, plural, one {…} other {…}}',
  ]
  return { says, advice }
}
