import type { AnswerName, StepName } from '../../ids.ts'
import { parseAnswerName, parsePromptName, parseStepName } from '../../ids.ts'
import type { Expression } from '../expression.ts'
import type { Exit, Silence, Target } from '../flow.ts'
import { milliseconds } from './duration.ts'
import type { ExitWritten } from './flow-shape.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

/** What the words of one step are read with: where it stands, and where the talk goes when it says nothing. */
export type StepPlace = {
  readonly yaml: YamlFile
  readonly path: Path
  /** The next step in the file, or `end` after the last. */
  readonly next: Target
  /** Where a question that was not understood leads if the step does not say. */
  readonly lost: Exit
}

export const end: Target = { to: 'end' }

export const target = (written: string | undefined, otherwise: Target): Target => {
  if (written === undefined) return otherwise
  return written === 'end' ? end : { to: 'step', step: parseStepName(written) as StepName }
}

export const goingTo = (go: Target): Exit => ({
  say: null,
  show: {},
  survey: null,
  forget: [],
  set: {},
  go,
})

export function exit(
  { yaml, path, next }: StepPlace,
  inside: Path,
  written: ExitWritten | undefined,
  otherwise: Exit,
): Exit {
  if (written === undefined) return otherwise
  if (typeof written === 'string') return goingTo(target(written, next))
  const here = [...path, ...inside]
  return {
    say: written.say === undefined ? null : parsePromptName(written.say),
    show: expressions(yaml, [...here, 'show'], written.show),
    survey: written.survey === undefined ? null : parsePromptName(written.survey),
    forget: (written.forget ?? []).map(parseAnswerName),
    set: expressions(yaml, [...here, 'set'], written.set),
    go: target(written.go, next),
  }
}

export const exits = (
  place: StepPlace,
  inside: Path,
  written: Readonly<Record<string, ExitWritten>> | undefined,
): Readonly<Record<string, Exit>> =>
  Object.fromEntries(
    Object.entries(written ?? {}).map(([name, way]) => [
      name,
      exit(place, [...inside, name], way, goingTo(place.next)),
    ]),
  )

/** Where a question leads when nobody writes, by how long. */
export const silences = (
  place: StepPlace,
  written: Readonly<Record<string, ExitWritten>> | undefined,
): readonly Silence[] =>
  Object.entries(exits(place, ['silent'], written)).map(([after, way]) => ({
    after: milliseconds(after),
    exit: way,
  }))

export const expression = (yaml: YamlFile, path: Path, written: string | number | boolean): Expression => ({
  source: String(written),
  at: yaml.at(path),
})

export const expressions = (
  yaml: YamlFile,
  path: Path,
  written: Readonly<Record<string, string | number | boolean>> | undefined,
): Readonly<Record<AnswerName, Expression>> =>
  Object.fromEntries(
    Object.entries(written ?? {}).map(([name, source]) => [name, expression(yaml, [...path, name], source)]),
  )
