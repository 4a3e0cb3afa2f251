/**
 * Builds `src/privacy/detect/name-table.ts` from two lists of `name<TAB>weight` lines (weight 1 to 9).
 *
 *   npx tsx scripts/build-names.ts FIRST-NAMES.tsv SURNAMES.tsv
 *
 * The table is a Bloomier filter: the xor of three cells of a word is a fingerprint of it and its weights. It can be
 * read in any runtime without a file system, and holds no readable list.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cellOf, mix, seededHash } from '../src/privacy/detect/name-hash.ts'

const [firstPath, lastPath] = process.argv.slice(2)
if (!firstPath || !lastPath) {
  console.error('usage: npx tsx scripts/build-names.ts FIRST-NAMES.tsv SURNAMES.tsv')
  process.exit(2)
}

/** List weights 1 and 2 are names few people bear; 5 and more are names everybody has met. */
const firstClass = (weight: number) => (weight >= 5 ? 3 : weight >= 3 ? 2 : 1)
/** 4 is the flat weight of one long Italian list, so it says less than 2 and 3 of the counted ones. */
const lastClass = (weight: number) => (weight === 4 ? 2 : weight >= 2 ? 3 : 1)

const payloads = new Map<string, number>()
for (const [name, weight] of rows(firstPath)) payloads.set(name, firstClass(weight) << 2)
for (const [name, weight] of rows(lastPath)) payloads.set(name, (payloads.get(name) ?? 0) | lastClass(weight))

const built = build(payloads)
const base64 = Buffer.from(built.cells.buffer).toString('base64')
writeFileSync(
  new URL('../src/privacy/detect/name-table.ts', import.meta.url),
  `/** Made by scripts/build-names.ts; what it is made of and the licences: docs/names-gazetteer.md. */\nexport const nameTable = {\n  seed: ${built.seed},\n  size: ${built.cells.length},\n  cells:\n    '${base64}',\n}\n`,
)
console.error(`${payloads.size} names, ${built.cells.length} cells, ${base64.length} characters`)

function rows(path: string): [string, number][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([name]) => name !== undefined && /^\p{L}[\p{L}'-]+$/u.test(name))
    .map(([name, weight]) => [name ?? '', Number(weight)])
}

/** Peels the hypergraph of words and cells; tries seeds until it can be emptied. */
function build(words: ReadonlyMap<string, number>): { seed: number; cells: Uint16Array } {
  const size = Math.ceil((words.size * 1.24) / 3) * 3
  for (let seed = 1; ; seed++) {
    const order = peel([...words.keys()], seed, size)
    if (!order) continue
    const cells = new Uint16Array(size)
    for (const { word, place } of order.reverse()) {
      const hash = hashOf(word, seed)
      const places = placesOf(word, seed, size)
      const wanted = ((mix(hash) & 0xfff) << 4) | (words.get(word) ?? 0)
      const others = places.filter((one) => one !== place)
      cells[place] = wanted ^ (cells[others[0] ?? 0] ?? 0) ^ (cells[others[1] ?? 0] ?? 0)
    }
    return { seed, cells }
  }
}

function peel(
  words: readonly string[],
  seed: number,
  size: number,
): { word: string; place: number }[] | null {
  const count = new Uint32Array(size)
  const combined = new Uint32Array(size)
  words.forEach((word, index) => {
    for (const place of placesOf(word, seed, size)) {
      count[place] = (count[place] ?? 0) + 1
      combined[place] = (combined[place] ?? 0) ^ index
    }
  })
  const single: number[] = []
  for (let place = 0; place < size; place++) if (count[place] === 1) single.push(place)
  const order: { word: string; place: number }[] = []
  for (let place = single.pop(); place !== undefined; place = single.pop()) {
    if (count[place] !== 1) continue
    const index = combined[place] ?? 0
    const word = words[index] ?? ''
    order.push({ word, place })
    for (const other of placesOf(word, seed, size)) {
      count[other] = (count[other] ?? 0) - 1
      combined[other] = (combined[other] ?? 0) ^ index
      if (count[other] === 1) single.push(other)
    }
  }
  return order.length === words.length ? order : null
}

function hashOf(word: string, seed: number): number {
  return seededHash(word, 0, word.length, seed)
}

function placesOf(word: string, seed: number, size: number): readonly number[] {
  const hash = hashOf(word, seed)
  return ([0, 1, 2] as const).map((which) => cellOf(hash, which, size / 3))
}
