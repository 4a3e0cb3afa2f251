import type { Instant } from '../../clock.ts'
import type { FlowId, IntentName, Locale, StepName } from '../../ids.ts'
import type { Business, FaqEntry, Privacy } from '../bot.ts'
import type { Flow, Position } from '../flow.ts'
import type { MediaCard } from '../media/media-card.ts'
import type { Mistake, Warning } from '../mistake.ts'
import type { DraftPrompt } from '../parse/prompt-file.ts'
import type { YamlFile } from '../parse/yaml-file.ts'
import type { Path } from '../parse/yaml-tree.ts'
import type { ServiceOperation } from '../service.ts'

/** A flow as read, with its places in the file. */
export type DraftFlow = {
  readonly flow: Flow
  readonly yaml: YamlFile
  /** Steps whose own words could not be read: names to them are right, what they do is not known. */
  readonly broken: ReadonlySet<StepName>
  /** False when something in the file could not be read: ways through it are not looked at. */
  readonly whole: boolean
}

/**
 * All files as far as they could be read. A part that is null has mistakes of its own already, so nothing is said
 * about names that would have come from it.
 */
export type Draft = {
  /** The files every bot has, by path. */
  readonly files: ReadonlyMap<string, YamlFile>
  readonly business: Business | null
  readonly privacy: Privacy | null
  readonly services: ReadonlyMap<string, ServiceOperation> | null
  readonly flows: readonly DraftFlow[]
  /** Also those of files that could not be read. */
  readonly flowNames: ReadonlySet<FlowId>
  readonly intents: ReadonlyMap<IntentName, DraftIntent> | null
  readonly faq: ReadonlyMap<IntentName, DraftFaqEntry> | null
  /** locale → prompt file → prompt name → prompt. */
  readonly prompts: ReadonlyMap<Locale, ReadonlyMap<string, ReadonlyMap<string, DraftPrompt>>>
  /** Prompt files that are no YAML: nothing is said about prompts that would have come from them. */
  readonly unreadPrompts: ReadonlySet<string>
  /** By name in `media/`. */
  readonly media: ReadonlyMap<string, MediaCard>
}

/** What people write, per language, each with its place. */
export type DraftExamples = ReadonlyMap<Locale, readonly { readonly words: string; readonly at: Position }[]>
export type DraftIntent = { readonly at: Position; readonly examples: DraftExamples }
export type DraftFaqEntry = {
  readonly entry: FaqEntry
  readonly examples: DraftExamples
  readonly offerAt: Position
}

/** One kind of mistake, looked for in all files. */
export type Check = (draft: Draft) => Iterable<Mistake> | Promise<Iterable<Mistake>>

/** One kind of thing that is worth a look, as of now. */
export type Warn = (draft: Draft, now: Instant) => Iterable<Warning> | Promise<Iterable<Warning>>

/** Where something of a step stands. */
export const stepAt = ({ yaml }: DraftFlow, step: string, inside: Path = []): Position =>
  yaml.at(['steps', step, ...inside])
