import type { Mistake } from '../mistake.ts'

/** What is read: flows, machines and the five files every bot has; talks as tests, in any folder; prompts by language; media. */
const readPaths: readonly RegExp[] = [
  /^flows\/[^/.]+\.yaml$/,
  /^flows\/[^/.]+\.machine\.json$/,
  /\.talk\.yaml$/,
  /^prompts\/[^/]+\/[^/.]+\.yaml$/,
  /^media\/[^/]+$/,
]

/** A designer's file that no reader takes would be silent for ever: it is a mistake, with where to put it. */
export const unreadFiles = (paths: Iterable<string>): readonly Mistake[] =>
  [...paths]
    .filter((path) => !readPaths.some((read) => read.test(path)))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      says: 'nothing reads this file',
      advice: adviceFor(file.split('/')),
    }))

function adviceFor([room = '', ...below]: readonly string[]): string {
  const name = below.at(-1) ?? ''
  const stem = name.replace(/(\.machine\.json|\.ya?ml)$/, '')
  if (room === 'prompts')
    return below.length === 2
      ? `name it ${stem.replaceAll('.', '_')}.yaml`
      : 'prompts stand in prompts/<language>/<flow>.yaml'
  if (room === 'media') return `move it to media/${name}: there are no folders in media/`
  if (/\.talk\.yml$/.test(name)) return `name it ${stem}.yaml`
  const ending = name.endsWith('.machine.json') ? '.machine.json' : '.yaml'
  return `${below.length > 1 ? 'move' : 'rename'} it to flows/${stem.replaceAll('.', '_')}${ending}`
}
