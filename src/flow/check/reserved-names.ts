import type { Mistake } from '../mistake.ts'
import type { Path } from '../parse/yaml-tree.ts'
import type { Check, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/**
 * Words that mean something in expressions, so nothing can be called that.
 * @see https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
 */
export const reservedWords: ReadonlySet<string> = new Set([
  ...['as', 'break', 'const', 'continue', 'else', 'false', 'for', 'function', 'if', 'import', 'in', 'let'],
  ...['loop', 'namespace', 'null', 'package', 'return', 'true', 'var', 'void', 'while'],
  ...['known', 'now', 'size', 'type', 'has', 'all', 'exists', 'exists_one', 'map', 'filter', 'matches'],
  ...['bool', 'bytes', 'double', 'duration', 'dyn', 'int', 'list', 'string', 'timestamp', 'uint'],
  ...['constructor', 'prototype'],
])

/** Answers and saved results with a name that expressions cannot use; steps called `end`. */
export const reservedNames: Check = ({ flows }) =>
  flows.flatMap((draft) => {
    const ends = draft.flow.steps.some(({ name }) => name === 'end')
    return [
      ...[...draft.flow.answers.keys()].flatMap((name) => refused(draft, name, ['answers', name])),
      ...draft.flow.steps.flatMap((step) =>
        (step.verb === 'call' || step.verb === 'choose_from') && step.save !== null
          ? refused(draft, step.save, ['steps', step.name, 'save'])
          : [],
      ),
      ...(ends
        ? [
            mistakeAt(
              draft.yaml.keyAt(['steps', 'end']),
              '"end" is where talks end, not a step',
              'give it another name',
            ),
          ]
        : []),
    ]
  })

function refused({ yaml }: DraftFlow, name: string, path: Path): readonly Mistake[] {
  if (!reservedWords.has(name)) return []
  const at = path.at(-1) === 'save' ? yaml.at(path) : yaml.keyAt(path)
  return [
    mistakeAt(at, `"${name}" means something else in expressions`, `call it "the_${name}", for example`),
  ]
}
