import type { Prompt } from '../bot.ts'
import type { Mistake } from '../mistake.ts'
import { mostVariants, variantName } from '../prompt-variants.ts'
import { lostWords } from './lost-words.ts'
import { type PromptPart, readIcu } from './read-icu.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

/** A prompt and its pieces; none where it could not be read. */
export type DraftPrompt = Prompt & { readonly parts: readonly PromptPart[] }

type ReadPrompts = {
  readonly prompts: ReadonlyMap<string, DraftPrompt>
  readonly mistakes: readonly Mistake[]
}

const namePart = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/

/** `prompts/<locale>/<flow>.yaml`: nested keys become names with dots, every text is tried as ICU MessageFormat. */
export function readPrompts(yaml: YamlFile, locale: string): ReadPrompts {
  const prompts = new Map<string, DraftPrompt>()
  const mistakes: Mistake[] = []
  const walk = (value: unknown, path: Path) => {
    if (isKeyed(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
      return
    }
    if (Array.isArray(value) && value.length > 1 && value.length <= mostVariants)
      for (const [at, text] of value.entries()) add(text, path, { at, path: [...path, at] })
    else add(value, path, { at: 0, path })
  }
  const add = (value: unknown, named: Path, { at, path }: { readonly at: number; readonly path: Path }) => {
    const dotted = named.join('.')
    const isNamed = namePart.test(dotted)
    const name = variantName(dotted, at + 1)
    const isWhole = isNamed && typeof value === 'string' && value.trim() !== '' && !prompts.has(name)
    const refused = isWhole
      ? null
      : (refusal(yaml, value, named, path) ?? doubled(yaml, prompts, name, named))
    if (refused) mistakes.push(refused)
    if (!isNamed || prompts.has(name)) return
    const source = typeof value === 'string' ? value.trimEnd() : ''
    const { parts, mistakes: icu } = readIcu(source, locale, yaml, path)
    prompts.set(name, { source, at: at === 0 ? yaml.keyAt(named) : yaml.at(path), parts })
    mistakes.push(...(refused ? [] : lostWords(yaml, path)), ...icu)
  }
  walk(yaml.value ?? {}, [])
  return { prompts, mistakes }
}

function doubled(
  yaml: YamlFile,
  prompts: ReadonlyMap<string, Prompt>,
  name: string,
  path: Path,
): Mistake | null {
  const first = prompts.get(name)
  if (!first) return null
  const says = `prompt "${path.join('.')}" is there already, in line ${first.at.line}`
  return { ...yaml.keyAt(path), says, advice: 'keep one of them' }
}

function refusal(yaml: YamlFile, value: unknown, named: Path, path: Path): Mistake | null {
  const name = named.join('.')
  if (named.length === 0)
    return {
      ...yaml.at([]),
      says: 'this file has no prompt names',
      advice: 'write "name: |" and the words below it',
    }
  if (!namePart.test(name))
    return {
      ...yaml.keyAt(named),
      says: `"${name}" cannot be a prompt's name`,
      advice: 'use small letters, digits and "_", with dots between parts',
    }
  if (typeof value === 'string' && value.trim() !== '') return null
  if (value === null || value === '' || typeof value === 'string')
    return {
      ...yaml.keyAt(path),
      says: `prompt "${name}" has no words`,
      advice: 'write them below "|"; what follows " #" is a comment',
    }
  if (Array.isArray(value) || isKeyed(value))
    return {
      ...yaml.at(path),
      says: `prompt "${name}" is no list of texts`,
      advice: `write one text after "|", or two to ${mostVariants} ways to say it, each after "- |"`,
    }
  return {
    ...yaml.at(path),
    says: `YAML reads ${yaml.scalarAt(path)?.source ?? 'this'} as something else than text`,
    advice: `put it in quotes: "${yaml.scalarAt(path)?.source ?? ''}"`,
  }
}

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
