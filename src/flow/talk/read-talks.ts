import type { Position } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { shapeMistakes } from '../parse/shape-mistakes.ts'
import { readYaml, type YamlFile } from '../parse/yaml-file.ts'
import { talkShape } from './talk-shape.ts'
import type { TalkTest } from './talk-test.ts'

/** A talk and the places of its words. */
export type ReadTalk = { readonly test: TalkTest; readonly yaml: YamlFile }

export type ReadTalks = { readonly talks: readonly ReadTalk[]; readonly mistakes: readonly Mistake[] }

/** Reads a `*.talk.yaml` file: talks with `---` between them. Every mistake comes back with its place. */
export function readTalks(file: string, text: string): ReadTalks {
  const talks: ReadTalk[] = []
  const mistakes: Mistake[] = []
  for (const { from, text: part } of documentsOf(text)) {
    const read = readYaml(file, part, false)
    const yaml = movedDown(read.yaml, from)
    mistakes.push(...read.mistakes.map((mistake) => ({ ...mistake, line: mistake.line + from })))
    if (read.mistakes.length > 0) continue
    const held = talkShape.safeParse(yaml.value)
    if (!held.success)
      mistakes.push(...shapeMistakes({ yaml, base: [], shape: talkShape }, held.error.issues))
    else talks.push({ test: placed(held.data, yaml), yaml })
  }
  return { talks, mistakes }
}

function placed(talk: Omit<TalkTest, 'file' | 'line' | 'lines'>, yaml: YamlFile): TalkTest {
  const { file, line } = yaml.keyAt(['talk'])
  return { ...talk, file, line, lines: talk.turns.map((_, turn) => yaml.at(['turns', turn]).line) }
}

/** The documents of a file, each with the lines above it; a part of comments alone is none. */
function documentsOf(text: string): readonly { readonly from: number; readonly text: string }[] {
  const documents: { from: number; lines: string[] }[] = [{ from: 0, lines: [] }]
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries())
    if (/^---(?=\s|$)/.test(line)) documents.push({ from: at, lines: [`   ${line.slice(3)}`] })
    else documents.at(-1)?.lines.push(line)
  return documents
    .filter(({ lines }) => lines.some((line) => /^\s*[^\s#]/.test(line)))
    .map(({ from, lines }) => ({ from, text: lines.join('\n') }))
}

/** The same places, so many lines further down in the file. */
function movedDown(yaml: YamlFile, lines: number): YamlFile {
  const down = (at: Position): Position => ({ ...at, line: at.line + lines })
  return {
    ...yaml,
    at: (path) => down(yaml.at(path)),
    keyAt: (path) => down(yaml.keyAt(path)),
    line: (line) => yaml.line(line - lines),
  }
}
