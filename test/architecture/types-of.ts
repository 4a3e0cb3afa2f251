import ts from 'typescript'
import type { Source } from './source.ts'

/** Asks the compiler for the types in these files, as they are or as they were made up. */
export function typesOf(sources: readonly Source[]): (node: ts.Node) => string {
  const ours = new Map(sources.map(({ path, tree }) => [ts.sys.resolvePath(path), tree]))
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([...ours.keys()], options, {
    ...host,
    fileExists: (path) => ours.has(path) || host.fileExists(path),
    getSourceFile: (path, ...rest) =>
      ours.get(path) ?? parsedOnce(path, () => host.getSourceFile(path, ...rest)),
  })
  const checker = program.getTypeChecker()
  return (node) => checker.typeToString(checker.getTypeAtLocation(node))
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
}

/** Thousands of lines of other people's types are read once for all programs of a run. */
const parsed = new Map<string, ts.SourceFile | undefined>()

function parsedOnce(path: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!parsed.has(path)) parsed.set(path, parse())
  return parsed.get(path)
}
