import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Whether a file replaces parts of the product, the clock or its process: with `vi` of vitest, or by setting a global; or
 * says in a line `// Alone: …` why it needs modules that nobody used before.
 */
export const replacesParts = (source: string): boolean =>
  /^import \{[^}]*\bvi\b[^}]*\} from 'vitest'$|^\/\/ Alone: /m.test(source) ||
  /\b(?:process\.env|globalThis)\.\w+ (?:\?\?)?= /.test(source)

/**
 * The tests that need a process of their own, for they, or what they use of `test/`, replace parts of it. All others
 * share the modules of one process, file after file: loading the platform anew for each costs more than most do with it.
 */
export const testsAlone = (): readonly string[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((path) => [...reached(path)].some((file) => replacesParts(sourceOf(file))))

const sourceOf = (path: string): string => readFileSync(path, 'utf8')

/** The file and those of `test/` that it imports, however far away. */
function reached(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path) || !path.startsWith('test')) return found
  found.add(path)
  for (const [, target = ''] of sourceOf(path).matchAll(
    /^(?:import .*|export .*|\}) from '(\.{1,2}\/[^']+\.ts)'$/gm,
  ))
    reached(join(dirname(path), target), found)
  return found
}
