import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../../src/intent/seeded-random.ts'
import { findByRules } from '../../src/privacy/detect/rules.ts'
import { tags } from '../../src/privacy/detect/sequence/tags.ts'
import { endOf, startOf, type Tokens } from '../../src/privacy/detect/sequence/token-arrays.ts'
import { TokenRoom } from '../../src/privacy/detect/sequence/token-room.ts'
import { toldBy } from '../../src/privacy/detect/sequence/told-by.ts'
import { type View, viewOf } from '../../src/privacy/detect/view.ts'
import { cleanLessons } from './clean-lessons.ts'
import { keptTokens } from './kept-tokens.ts'
import type { Lesson } from './lesson.ts'
import { packModel, sourceOf } from './pack-model.ts'
import { Perceptron, unknownTag } from './perceptron.ts'
import { readCorpora, readOwn } from './read-lessons.ts'
import { trainGate } from './train-gate.ts'
import { type NamePool, vary } from './vary.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '7' },
    rounds: { type: 'string', default: '6' },
    buckets: { type: 'string', default: '18' },
    missed: { type: 'string', default: '12' },
    masked: { type: 'string', default: '9' },
    copies: { type: 'string', default: '2' },
    own: { type: 'string', default: '8' },
    drop: { type: 'string', default: '0.25' },
    out: { type: 'string', default: 'src/privacy/detect/sequence/model-data.ts' },
  },
})
const folder = positionals[0]
if (!folder)
  throw new Error('say where the corpora are: npm run train:names -- DIR (with pii/ and names/ in it)')

const unknownHint = { locale: null, country: null }
const random = seededRandom(Number(values.seed))
const corpora = await readCorpora(join(folder, 'pii'))
const languages = ['pt', 'it', 'es', 'en']
const own = (await Promise.all(languages.map(readOwn))).flat()
const clean = await cleanLessons()
const pool = await readPool(join(folder, 'names'))

const taught = corpora.map(closeGaps)
console.error(
  `${taught.length} documents of corpora, ${own.length} messages of our own, ${clean.length} without anything personal`,
)

const examples = prepare()
const perceptron = new Perceptron(
  2 ** Number(values.buckets),
  { missed: Number(values.missed), masked: Number(values.masked) },
  Number(values.drop),
  random,
)
for (let round = 1; round <= Number(values.rounds); round++) {
  shuffle(examples)
  let wrong = 0
  let seen = 0
  for (const { tokens, told, gold } of examples) {
    wrong += perceptron.learn(tokens, told, gold)
    seen += tokens.count
  }
  console.error(`round ${round}: ${((100 * wrong) / seen).toFixed(2)} % of ${seen} words wrong`)
}
const packed = packModel(perceptron.average(), 2 ** Number(values.buckets))
const source = sourceOf(packed, trainGate(examples, packed.model))
await writeFile(values.out, source)
console.error(
  `${values.out}: ${(source.length / 1e6).toFixed(2)} MB, ${packed.kept} of ${packed.all} weights kept`,
)

type Example = { readonly tokens: Tokens; readonly told: Uint8Array; readonly gold: Uint8Array }

/** Every lesson in as many hands as its kind asks for, ready to be learned from. */
function prepare(): Example[] {
  const made: Example[] = []
  const room = new TokenRoom()
  const add = (lessons: readonly Lesson[], copies: number) => {
    for (const lesson of lessons) {
      for (let copy = 0; copy < copies; copy++) {
        const varied = vary(lesson, pool, random)
        const view = viewOf(varied.text)
        const ruling = findByRules(view, unknownHint, room)
        const tokens = keptTokens(ruling.tokens)
        const told = toldBy(ruling, tokens, view)
        made.push({ tokens, told, gold: goldOf(tokens, view, varied) })
      }
    }
    console.error(`${made.length} examples`)
  }
  add(taught, Number(values.copies))
  add(clean, 1)
  add(own, Number(values.own))
  return made
}

/** Where not all that is personal is marked, what our rules find besides teaches nothing. */
function closeGaps(lesson: Lesson): Lesson {
  if (lesson.isWhole) return lesson
  const found = findByRules(viewOf(lesson.text), unknownHint).findings
  const free = found.filter(
    ({ start, end }) => !lesson.marks.some((mark) => mark.start < end && mark.end > start),
  )
  return { ...lesson, marks: [...lesson.marks, ...free.map(({ start, end }) => ({ start, end, tag: null }))] }
}

/** What each token of a lesson is: a tag, or nothing to learn from. */
function goldOf(tokens: Tokens, view: View, { marks }: Lesson): Uint8Array {
  const gold = new Uint8Array(tokens.count)
  for (let index = 0; index < tokens.count; index++) {
    const start = startOf(tokens, view, index)
    const end = endOf(tokens, view, index)
    const mark = marks.find((one) => one.start < end && one.end > start)
    if (mark) gold[index] = mark.tag === null ? unknownTag : tags.indexOf(mark.tag)
  }
  return gold
}

function shuffle<Item>(items: Item[]): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const [one, two] = [items[index], items[other]]
    if (one !== undefined && two !== undefined) {
      items[index] = two
      items[other] = one
    }
  }
}

async function readPool(names: string): Promise<NamePool> {
  const read = async (file: string) => {
    const lines = (await readFile(join(names, file), 'utf8')).split('\n').filter(Boolean)
    return lines.flatMap((line) => {
      const [name = '', weight = '1'] = line.split('\t')
      return new Array<string>(Number(weight) ** 2).fill(name)
    })
  }
  return { first: await read('first-names.tsv'), last: await read('surnames.tsv') }
}
