import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml'
import type { Position } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { causes, wordsFor, wordsOf } from './yaml-mistake.ts'
import {
  type Grown,
  growTree,
  type Path,
  type Place,
  type TreeNeeds,
  type WrittenScalar,
} from './yaml-tree.ts'

/** A designer's file as plain values, and where each of them stands. */
export type YamlFile = {
  readonly file: string
  readonly value: unknown
  /** Where the value at this path stands; where it is missing, what it would stand in. */
  readonly at: (path: Path) => Position
  /** Where the key of this path stands. */
  readonly keyAt: (path: Path) => Position
  /** The text of a value as written, with its comment; null for maps, lists and what is missing. */
  readonly scalarAt: (path: Path) => WrittenScalar | null
  /** A line of the file, 1-based. */
  readonly line: (line: number) => string
}

type ReadFile = { readonly yaml: YamlFile; readonly mistakes: readonly Mistake[] }

/** UTF-16 units. A flow of 10,000 steps is about 1 MB. */
const longestFile = 4 * 1024 * 1024
/** Maps and lists within each other; ours need eight. */
const deepestNesting = 40
/** More mistakes than that in one file are one mistake: it is not YAML. */
const mostMistakes = 100

/** Reads one file without ever throwing: what cannot be read comes back as mistakes. */
export function readYaml(file: string, text: string, numbersAsKeys: boolean): ReadFile {
  const lines = new LineCounter()
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const mistakes: Mistake[] = []
  const report = (offset: number, says: string, advice: string) => {
    if (mistakes.length < mostMistakes) mistakes.push({ ...position(offset), says, advice })
  }
  const plain = text.length > longestFile ? null : readPlainYaml(text)
  if (plain) countLines(text, lines)
  const { value, place } = plain ?? readByLibrary(text, lines, position, { report, numbersAsKeys })
  const line = (number: number) => text.slice(lines.lineStarts[number - 1] ?? 0, lines.lineStarts[number])
  return { yaml: { file, value, line, ...finders(place, position) }, mistakes }
}

function countLines(text: string, lines: LineCounter): void {
  for (let start = 0; start !== -1; start = text.indexOf('\n', start) + 1 || -1) lines.addNewLine(start)
}

/** Whatever the text holds: mistakes are reported, what can be read is. */
function readByLibrary(
  text: string,
  lines: LineCounter,
  position: (offset: number) => Position,
  { report, numbersAsKeys }: Pick<TreeNeeds, 'report' | 'numbersAsKeys'>,
): Grown {
  const document = compose(text, lines, report)
  for (const error of causes([...(document?.errors ?? []), ...(document?.warnings ?? [])], position)) {
    const { says, advice } = wordsFor(error)
    report(error.pos[0], says, advice)
  }
  const lineOf = (offset: number) => position(offset).line
  return growTree(document?.contents ?? null, 0, { report, numbersAsKeys, lineOf })
}

/** The first document of a text; null where it is too long or too deep to be read at all. */
function compose(
  text: string,
  lines: LineCounter,
  report: (offset: number, says: string, advice: string) => void,
): Document | null {
  if (text.length > longestFile) {
    report(0, `this file has ${text.length} characters; ${longestFile} are allowed`, 'split it into several')
    return null
  }
  const parser = new Parser(lines.addNewLine)
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    keepSourceTokens: false,
  })
  const documents: Document[] = []
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...(composer.next(token) as Iterable<Document>))
    if (parser.stack.length <= deepestNesting) continue
    report(
      parser.offset,
      `this goes more than ${deepestNesting} levels deep`,
      'close brackets, or indent less',
    )
    return null
  }
  for (const token of parser.end()) documents.push(...(composer.next(token) as Iterable<Document>))
  documents.push(...(composer.end(true, text.length) as Iterable<Document>))
  const second = documents[1]
  if (second) report(second.range?.[0] ?? 0, wordsOf.MULTIPLE_DOCS.says, wordsOf.MULTIPLE_DOCS.advice)
  return documents[0] ?? null
}

function finders(root: Place, position: (offset: number) => Position) {
  const find = (path: Path): { readonly place: Place; readonly whole: boolean } => {
    let place = root
    for (const key of path) {
      const next = place.inside.get(key)
      if (!next) return { place, whole: false }
      place = next
    }
    return { place, whole: true }
  }
  const at = (path: Path) => {
    const { place, whole } = find(path)
    return position(whole ? place.value : place.key)
  }
  const keyAt = (path: Path) => position(find(path).place.key)
  const scalarAt = (path: Path) => {
    const { place, whole } = find(path)
    return whole ? place.scalar : null
  }
  return { at, keyAt, scalarAt }
}
