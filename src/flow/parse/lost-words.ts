import type { Mistake } from '../mistake.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

/** Words for people that YAML took for a comment: `Pedido #42` is read as `Pedido`. */
export function lostWords(yaml: YamlFile, path: Path): readonly Mistake[] {
  const scalar = yaml.scalarAt(path)
  if (scalar?.type !== 'PLAIN' || typeof scalar.comment !== 'string') return []
  const lost = `#${scalar.comment}`.slice(0, longestShown)
  return [
    {
      ...yaml.at(path),
      says: `"${lost}" is lost: YAML takes what follows " #" for a comment`,
      advice: 'put the whole text in quotes or after "|"; a real comment goes on a line of its own',
    },
  ]
}

/**
 * The same where a comment behind a value is usual: only `#` right before a letter or digit belongs to the words, as in
 * `name: Bottega #1`.
 */
export const lostNames = (yaml: YamlFile, paths: readonly Path[]): readonly Mistake[] =>
  paths
    .filter((path) => /^[\p{L}\p{N}]/u.test(yaml.scalarAt(path)?.comment ?? ''))
    .flatMap((path) => lostWords(yaml, path))

const longestShown = 60
