import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { readPrompts } from '../parse/prompt-file.ts'
import { readYaml } from '../parse/yaml-file.ts'
import { variantName } from '../prompt-variants.ts'
import type { PromptEdit } from './read-sheet.ts'

/** The file with other words in their places and all else as it stood, or the edits it cannot take. */
export type EditedFile = { readonly text: string } | { readonly refused: readonly PromptEdit[] }

/** Puts words into a prompt file: where they stand, or at its end where they are new. */
export function editPromptFile(path: string, text: string, edits: readonly PromptEdit[]): EditedFile {
  // What readYaml lets pass has neither aliases nor depth that this could stumble over.
  if (readYaml(path, text, true).mistakes.length > 0) return { refused: edits }
  const places = placesOf(parseDocument(text).contents, '')
  const splices: Splice[] = []
  const added: string[] = []
  for (const { name, words } of edits) {
    const place = places.get(name)
    if (place) splices.push(spliceAt(text, place, words))
    else added.push(`${name}: ${blockOf(words, '  ') ?? `${JSON.stringify(words)}\n`}`)
  }
  const spliced = splices
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, words }) => whole.slice(0, from) + words + whole.slice(to), text)
  const between = spliced === '' || spliced.endsWith('\n') ? '' : '\n'
  const edited = added.length > 0 ? spliced + between + added.join('') : spliced
  const wrong = notTaken(path, [text, edited], edits)
  return wrong.length > 0 ? { refused: wrong } : { text: edited }
}

type Splice = { readonly from: number; readonly to: number; readonly words: string }

/** Where each prompt is written; further ways to say one stand in a list. */
function placesOf(node: unknown, name: string): ReadonlyMap<string, Scalar> {
  if (isScalar(node)) return new Map([[name, node]])
  if (isSeq(node))
    return new Map(
      node.items.flatMap((item, at) => (isScalar(item) ? [[variantName(name, at + 1), item] as const] : [])),
    )
  if (!isMap(node)) return new Map()
  const above = name === '' ? '' : `${name}.`
  return new Map(
    node.items.flatMap(({ key, value }) => [
      ...placesOf(value, `${above}${isScalar(key) ? (key.source ?? key.value) : ''}`),
    ]),
  )
}

function spliceAt(text: string, { range, type }: Scalar, words: string): Splice {
  const [from = 0, to = 0] = range ?? []
  const written = text.slice(from, to)
  const indent = /\n+( +)/.exec(written)?.[1]
  const block = type === 'BLOCK_LITERAL' && indent ? blockOf(words, indent) : null
  if (!block) return { from, to, words: JSON.stringify(words) + (/\n\s*$/.exec(written)?.[0] ?? '') }
  // A comment may stand behind the "|", and empty lines below the words.
  const head = /^\|[^\n]*/.exec(written)?.[0] ?? '|'
  const blank = /\n(\s*)$/.exec(written)?.[1] ?? ''
  return { from, to, words: head + block.slice(1) + blank }
}

/** Words after `|`; null where that would lose something: blanks at the beginning, signs that are no text. */
function blockOf(words: string, indent: string): string | null {
  if (/^\s|[^\P{Cc}\n\t]|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u.test(words)) return null
  const lines = words.split('\n').map((line) => (line.trim() === '' && line === '' ? '' : indent + line))
  return `|\n${lines.join('\n')}\n`
}

/** Edits after which the file does not say what was meant, or does not say the rest as before. */
function notTaken(
  path: string,
  [before, after]: readonly [string, string],
  edits: readonly PromptEdit[],
): readonly PromptEdit[] {
  const locale = edits[0]?.locale ?? 'en'
  const was = readPrompts(readYaml(path, before, true).yaml, locale)
  const reread = readYaml(path, after, true)
  const is = readPrompts(reread.yaml, locale)
  const wanted = new Map(edits.map((edit) => [edit.name, edit]))
  const wrong = edits.filter(({ name, words }) => is.prompts.get(name)?.source !== words)
  const isWhole =
    reread.mistakes.length === 0 &&
    is.mistakes.length <= was.mistakes.length &&
    [...was.prompts].every(
      ([name, { source }]) => wanted.has(name) || is.prompts.get(name)?.source === source,
    )
  return wrong.length === 0 && !isWhole ? edits : wrong
}
