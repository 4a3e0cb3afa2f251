import type { Example } from '../intent/example.ts'
import type { IntentModel } from '../intent/intent-model.ts'
import { trainLanguages } from '../intent/recognize-language.ts'
import { trainIntents } from '../intent/train-intents.ts'

/** What a model is asked for: which intent words have, or which language they are in. */
export type ModelKind = 'intents' | 'languages'

/** Learns one model; a host decides where. */
export type Train = (kind: ModelKind, examples: readonly Example[]) => Promise<IntentModel>

/** Takes seconds in which its thread does nothing else. */
export const trainModel = (kind: ModelKind, examples: readonly Example[]): IntentModel =>
  kind === 'intents' ? trainIntents(examples) : trainLanguages(examples).model

/** For commands and builds, where nobody waits for anything else. */
export const trainHere: Train = async (kind, examples) => trainModel(kind, examples)
