import ts from 'typescript'
import type { Gate } from './gate.ts'
import { nodesIn, type Source } from './source.ts'
import { type WordClass, wordClasses } from './word-doors.ts'

/** Raw, storable and sealed words go through listed doors in listed files. */
export const wordGate: Gate = {
  rule: 'words are seen, made storable and sealed only by the files that are listed for it',
  seesAtLeast: 40,
  check: (sources) => {
    const uses = wordClasses.flatMap((words) => sources.flatMap((source) => usesIn(words, source)))
    const complaints = uses
      .filter(({ words, door, path }) => !words.doors[door]?.[path])
      .map(({ words, door, path }) => `${path}: not listed for ${words.name}.${door} in word-doors.ts`)
    return { seen: uses.length, complaints: [...new Set(complaints)] }
  },
  broken: [
    {
      path: 'src/web/planted.ts',
      text: "import { RawText } from '../message/raw-text.ts'\nconsole.log(RawText.reveal(words))",
      says: 'not listed for RawText.reveal',
    },
    {
      path: 'src/web/planted.ts',
      text: "import { RawText as Raw } from '../message/raw-text.ts'\nexport const see = Raw['reveal']",
      says: 'not listed for RawText.reveal',
    },
    {
      path: 'src/web/planted.ts',
      text: "import * as all from '../message/raw-text.ts'\nexport const see = all.RawText.reveal",
      says: 'not listed for RawText.reveal',
    },
    {
      path: 'src/web/planted.ts',
      text: "import { RawText } from '../message/raw-text.ts'\nexport const { reveal } = RawText",
      says: 'not listed for RawText.(handed on)',
    },
    {
      path: 'src/turn/planted.ts',
      text: "export const load = async () => (await import('../message/raw-text.ts')).RawText",
      says: 'not listed for RawText.(handed on)',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: "import { AnonymizedText } from '../../privacy/anonymized-text.ts'\nAnonymizedText.fromStorage(row)",
      says: 'not listed for AnonymizedText.fromStorage',
    },
    {
      path: 'src/turn/planted.ts',
      text: "import { AnonymizedText } from '../privacy/anonymized-text.ts'\nAnonymizedText.of(raw, [])",
      says: 'not listed for AnonymizedText.of',
    },
    {
      path: 'src/turn/planted.ts',
      text: "import { AnonymizedText } from '../privacy/anonymized-text.ts'\nObject.create(AnonymizedText.prototype)",
      says: 'not listed for AnonymizedText.prototype',
    },
    {
      path: 'src/consent/planted.ts',
      text: "import { SealedText } from '../privacy/sealed-text.ts'\nawait SealedText.of(raw, sealer, 'row')",
      says: 'not listed for SealedText.of',
    },
  ],
}

/** Lines of the list for which no file has a use any more. */
export function staleDoors(sources: readonly Source[]): readonly string[] {
  const used = new Set(
    wordClasses.flatMap((words) =>
      sources.flatMap((source) =>
        usesIn(words, source).map(({ door, path }) => `${path}: ${words.name}.${door}`),
      ),
    ),
  )
  return wordClasses
    .flatMap(({ name, doors }) =>
      Object.entries(doors).flatMap(([door, files]) =>
        Object.keys(files).map((path) => `${path}: ${name}.${door}`),
      ),
    )
    .filter((line) => !used.has(line))
}

type Use = { readonly words: WordClass; readonly door: string; readonly path: string }

const handedOn = '(handed on)'

function usesIn(words: WordClass, { path, tree, imports }: Source): readonly Use[] {
  const isImported = imports.some(({ of, isTypesOnly }) => of === words.file && !isTypesOnly)
  if (!isImported || path === words.file) return []
  const nodes = nodesIn(tree)
  const local = localName(nodes, words.name)
  return nodes
    .filter((node) => isClass(node, local) || isClass(node, words.name))
    .map(doorOf)
    .filter((door) => door !== null)
    .map((door) => ({ words, door, path }))
}

/** What the class is called in this file. */
function localName(nodes: readonly ts.Node[], name: string): string {
  const specifier = nodes.find(
    (node): node is ts.ImportSpecifier =>
      ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === name,
  )
  return specifier?.name.text ?? name
}

const isClass = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name

/** The member that is asked of the class; null for `new`, `instanceof`, types and the import itself. */
function doorOf(name: ts.Node): string | null {
  const isMember = ts.isPropertyAccessExpression(name.parent) && name.parent.name === name
  const whole = isMember ? name.parent : name
  const { parent } = whole
  if (ts.isImportSpecifier(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent))
    return null
  if (ts.isQualifiedName(parent)) return null
  if (ts.isNewExpression(parent) && parent.expression === whole) return null
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
    return null
  if (ts.isPropertyAccessExpression(parent) && parent.expression === whole) return parent.name.text
  if (ts.isElementAccessExpression(parent) && ts.isStringLiteralLike(parent.argumentExpression))
    return parent.argumentExpression.text
  return handedOn
}
