import type { StepName } from '../../ids.ts'
import type { Draft, DraftFlow } from '../check/draft.ts'
import { usedByFlow } from '../check/used-prompts.ts'
import type { Position } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { type MistakesByStep, placesOf } from './picture.ts'

/**
 * Which step each mistake of a flow belongs to: the step whose lines it stands in, or the step that says the prompt it
 * stands in. Mistakes of other files are left out.
 */
export function mistakesByStep(draft: Draft, flow: DraftFlow, mistakes: readonly Mistake[]): MistakesByStep {
  const parts = partsOf(flow)
  const stepAt = (line: number) => parts.findLast(({ at }) => at.line <= line)?.name ?? null
  const prompts = promptsOf(draft, flow)
  const found = new Map<StepName | null, Mistake[]>()
  for (const mistake of mistakes) {
    if (mistake.file === flow.flow.file) listAt(found, stepAt(mistake.line), mistake)
    const prompt = prompts.get(mistake.file)?.findLast(({ at }) => at.line <= mistake.line)
    const users = new Set(prompt?.usedAt.map(stepAt))
    for (const step of users) listAt(found, step, mistake)
  }
  return found
}

type Part = { readonly name: StepName | null; readonly at: Position }

/** The steps of the file, and what stands beside them in it, from top to bottom. */
function partsOf(flow: DraftFlow): readonly Part[] {
  const { value } = flow.yaml
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const others = keys.map((key) => ({ name: null, at: flow.yaml.keyAt([key]) }))
  return [...others, ...placesOf(flow)].sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column)
}

type PromptPlace = { readonly at: Position; readonly usedAt: readonly number[] }

/** The prompts of the flow's own files by file, from top to bottom, with the lines of the flow they are used at. */
function promptsOf(draft: Draft, flow: DraftFlow): ReadonlyMap<string, readonly PromptPlace[]> {
  const lines = new Map<string, number[]>()
  for (const { name, at } of usedByFlow(draft, flow)) listAt(lines, name, at().line)
  const places = new Map<string, PromptPlace[]>()
  for (const files of draft.prompts.values())
    for (const [name, { at }] of files.get(flow.flow.flow) ?? [])
      listAt(places, at.file, { at, usedAt: lines.get(name) ?? [] })
  return places
}

function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
