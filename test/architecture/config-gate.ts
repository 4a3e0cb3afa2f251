import ts from 'typescript'
import type { Gate } from './gate.ts'
import { nodesIn, type Source } from './source.ts'

const config = 'src/host/config.ts'

/** Files that may touch the process's environment: they hand it to `readConfig` unread. */
const handsItOn = ['src/host/cli.ts']

/** What ours are called. */
const variable = /^(?:PORT|DATABASE_URL|(?:SIGILO|WHATSAPP|GOOGLE)_[A-Z_]+)$/

/** What a deployment can set is said in one place, and all of it is used. */
export const configGate: Gate = {
  rule: 'the environment is read by the config alone, and every setting of it is used',
  seesAtLeast: 15,
  check: (sources) => {
    const readers = sources.flatMap((source) => readsIn(source).map((read) => `${source.path}: ${read}`))
    const settings = sources.filter(({ path }) => path === config).flatMap(settingsIn)
    const used = new Set(sources.filter(({ path }) => path !== config).flatMap(namesUsedIn))
    const dead = settings.filter((name) => !used.has(name))
    return {
      seen: settings.length,
      complaints: [...new Set(readers), ...dead.map((name) => `${config}: nothing uses the setting ${name}`)],
    }
  },
  broken: [
    {
      path: 'src/turn/planted.ts',
      text: 'const { PORT } = process.env',
      says: 'reads the environment',
    },
    {
      path: 'src/host/planted.ts',
      text: "const flows = environment.SIGILO_FLOWS ?? './flows'",
      says: 'reads SIGILO_FLOWS from the environment',
    },
    {
      path: 'src/host/planted.ts',
      text: "const name = 'DATABASE_URL'\nconst url = settings['DATABASE_URL']",
      says: 'reads DATABASE_URL from the environment',
    },
    {
      path: config,
      text: 'export type Config = { readonly nobodyAsksForThis: string }',
      says: 'nothing uses the setting nobodyAsksForThis',
    },
  ],
}

function readsIn({ path, tree }: Source): readonly string[] {
  if (path === config) return []
  return nodesIn(tree).flatMap((node) => {
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'process.env' && !handsItOn.includes(path))
      return ['reads the environment; let the config do it']
    const name = memberAskedFor(node)
    return name && variable.test(name) ? [`reads ${name} from the environment`] : []
  })
}

/** `x.NAME`, `x['NAME']` and `const { NAME } = x`. */
function memberAskedFor(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text
  if (!ts.isBindingElement(node)) return null
  const name = node.propertyName ?? node.name
  return ts.isIdentifier(name) ? name.text : null
}

/** The properties of the exported types of the config. */
const settingsIn = ({ tree }: Source): readonly string[] =>
  tree.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ type }) => nodesIn(type).filter(ts.isPropertySignature))
    .map(({ name }) => name.getText())

/** The local Meta has an account of its own, with names like ours. */
const namesUsedIn = ({ path, tree }: Source): readonly string[] =>
  path.startsWith('src/adapter/local-meta/')
    ? []
    : nodesIn(tree).flatMap((node) => memberAskedFor(node) ?? [])
