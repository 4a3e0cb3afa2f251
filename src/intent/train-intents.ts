import { calibrate, usualCalibration } from './calibrate.ts'
import { type Example, outOfScope } from './example.ts'
import type { IntentModel } from './intent-model.ts'
import { learnWeights, type SparseRows } from './learn-weights.ts'
import type { Lesson } from './lesson.ts'
import { keepNeighbours } from './neighbours.ts'
import { shortPhraseKey } from './phrase-key.ts'
import { toSparse } from './sparse-weights.ts'
import { trainingHash } from './training-hash.ts'
import { buildVocabulary, languageOf, readerOf, type Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/**
 * Learns one classifier for all locales. The same examples in the same order give the same model, byte for byte;
 * examples of intent `oos` are negatives for every intent.
 */
export function trainIntents(examples: readonly Example[]): IntentModel {
  const languages = [...new Set(examples.map(({ locale }) => languageOf(locale)))].sort()
  const lessons = examples.map(({ intent, text }) => ({ intent, words: wordsOf(text, languages) }))
  const calibration = calibrate(lessons, (some) => learn(some, languages))
  return { ...learn(lessons, languages), calibration, trainedOn: trainingHash(examples) }
}

/** A model without calibration: its margins and shares, for other uses than intents. */
export function learn(lessons: readonly Lesson[], languages: readonly string[]): IntentModel {
  const named = lessons.map(({ intent }) => intent).filter((intent) => intent !== outOfScope)
  const intents = [...new Set(named)].sort()
  const classOf = new Map(intents.map((intent, at) => [intent, at]))
  const labels = Int32Array.from(lessons, ({ intent }) => classOf.get(intent) ?? -1)
  const vocabulary = buildVocabulary(lessons, languages)
  const { rows, wordRows } = readAll(lessons, vocabulary)
  const learned = learnWeights(rows, labels, intents.length, vocabulary.buckets.length)
  return {
    intents,
    vocabulary,
    weights: toSparse(learned.weights, intents.length),
    bias: learned.bias,
    neighbours: keepNeighbours(wordRows, labels, intents.length),
    phrases: collectPhrases(lessons, labels),
    calibration: usualCalibration,
    trainedOn: '',
  }
}

function readAll(
  lessons: readonly Lesson[],
  vocabulary: Vocabulary,
): { rows: SparseRows; wordRows: Int32Array[] } {
  const read = readerOf(vocabulary)
  const wordRows: Int32Array[] = []
  const starts = new Int32Array(lessons.length + 1)
  const readings = lessons.map(({ words }, at) => {
    const { rows, values, length, wordLevel } = read(words)
    wordRows.push(rows.slice(0, wordLevel).sort())
    starts[at + 1] = (starts[at] as number) + length
    return { columns: rows.slice(0, length), values: values.slice(0, length) }
  })
  const size = starts[lessons.length] as number
  const rows = { starts, columns: new Int32Array(size), values: new Float32Array(size) }
  readings.forEach(({ columns, values }, at) => {
    rows.columns.set(columns, starts[at])
    rows.values.set(values, starts[at])
  })
  return { rows, wordRows }
}

function collectPhrases(lessons: readonly Lesson[], labels: Int32Array): Map<number, number[]> {
  const phrases = new Map<number, number[]>()
  lessons.forEach(({ words }, at) => {
    const label = labels[at] as number
    if (words.length === 0) return
    const key = shortPhraseKey(words)
    const known = phrases.get(key) ?? []
    if (!known.includes(label)) phrases.set(key, [...known, label])
  })
  return phrases
}
