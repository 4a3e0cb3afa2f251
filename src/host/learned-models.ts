import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Example } from '../intent/example.ts'
import type { IntentModel } from '../intent/intent-model.ts'
import { loadModel, serializeModel } from '../intent/model-file.ts'
import { type LanguageModel, languageExamples, languagesFrom } from '../intent/recognize-language.ts'
import { trainingHash } from '../intent/training-hash.ts'
import type { ModelKind, Train } from './train-model.ts'

export type LearnedModels = { readonly intents: IntentModel; readonly languages: LanguageModel }

export type LearningNeeds = {
  readonly train: Train
  /** Folder for learned models, which may be lost or full at any time; null: none. */
  readonly cache: string | null
}

/** The models of the flows we ship lie beside the built program, also when it is run from its sources. */
const shipped = ['models', '../../dist/models'].map((place) => fileURLToPath(new URL(place, import.meta.url)))

/** Files in the cache at most, two for each version of the examples. */
const mostKept = 24

/** What these examples teach, taken from a file where these very examples were learned before. */
export async function learnedModels(
  needs: LearningNeeds,
  examples: readonly Example[],
): Promise<LearnedModels> {
  const intents = await learnedOnce(needs, 'intents', examples, trainingHash(examples))
  const hash = trainingHash(languageExamples(examples))
  const languages = await learnedOnce(needs, 'languages', examples, hash)
  return { intents, languages: languagesFrom(languages, examples) }
}

async function learnedOnce(
  { cache, train }: LearningNeeds,
  kind: ModelKind,
  examples: readonly Example[],
  hash: string,
): Promise<IntentModel> {
  const name = `${kind}-${hash}.bin`
  for (const folder of cache === null ? shipped : [...shipped, cache]) {
    const kept = await keptModel(join(folder, name))
    if (kept) return kept
  }
  const model = await train(kind, examples)
  // Without its file it is learned again at the next start: nothing else is lost.
  if (cache !== null) await keepModel(cache, name, model).catch(() => undefined)
  return model
}

/** Null when there is none, or a damaged one: it is learned again. */
async function keptModel(path: string): Promise<IntentModel | null> {
  try {
    return loadModel(await readFile(path))
  } catch {
    return null
  }
}

/** Every saved edit of an example is learned anew: the oldest models make room. */
async function keepModel(cache: string, name: string, model: IntentModel): Promise<void> {
  await mkdir(cache, { recursive: true, mode: 0o700 })
  await writeFile(join(cache, name), serializeModel(model), { mode: 0o600 })
  const kept = (await readdir(cache)).filter((file) => /^(intents|languages)-\w+\.bin$/.test(file))
  const dated = await Promise.all(
    kept.map(async (file) => ({ file, at: (await stat(join(cache, file))).mtimeMs })),
  )
  const old = dated.sort((a, b) => b.at - a.at).slice(mostKept)
  await Promise.all(old.map(({ file }) => rm(join(cache, file), { force: true })))
}
