import { readdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseRow } from '../../../src/cli/answer-lines.ts'
import { embeddedParts } from '../../../src/cli/embedded-parts.ts'
import { ownMasker } from '../../../src/cli/mask-talk.ts'
import { type MarkedDocument, readDocument } from '../../../src/privacy/measure/corpus.ts'
import type { Grade } from '../../../src/privacy/measure/grade.ts'
import { measureCorpus } from '../../../src/privacy/measure/measure-corpus.ts'
import { scoreOf } from '../../../src/privacy/measure/score.ts'
import { type Figures, figuresText, withFigures } from './figures-text.ts'
import { peers } from './peers.ts'
import { shippedSize } from './shipped-size.ts'
import type { Row } from './targets.ts'
import { timeEngines } from './time-engines.ts'

/**
 * `npm run bench:pii -- DIR [--write]`: what the embedded anonymizer finds and leaves in the marked corpora of DIR, how fast,
 * beside redact-pii and openredaction in the same run. `--write` puts the figures into `docs/anonymizer.md`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder) throw new Error('which corpora? npm run bench:pii -- DIR [--write]')

/** Most messages of one corpus that are timed. */
const mostOfOne = 1_000

const loadBefore = loadavg()[0] ?? 0
const own = 'sigilo'
const parts = embeddedParts()
const maskers = [{ ...ownMasker(own, parts), name: own }, ...peers.map(({ masker }) => masker)]
const engines = maskers.map(({ name }) => name)

const corpora = await readCorpora(folder)
const rows: Row[] = []
const graded: Grade[] = []
for (const [corpus, documents] of corpora) {
  for (const masker of maskers) {
    for (const { condition, score, grades } of await measureCorpus(masker, documents, {
      graded: () => undefined,
    })) {
      rows.push({ corpus, engine: masker.name, condition, score })
      if (masker.name === own && condition === 'nothing known') graded.push(...grades)
    }
    console.error(`${corpus}: ${masker.name}`)
  }
}

const figures: Figures = {
  engines,
  rows,
  pooled: scoreOf(graded),
  timed: await timeEngines(engines, own, chatTexts()),
  size: await shippedSize(),
  machine: `one core of ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}, Node ${process.version}, load before the run ${loadBefore.toFixed(1)}`,
  date: new Date().toISOString().slice(0, 10),
}
const text = figuresText(figures)
console.log(text)
if (values.write) {
  const page = 'docs/anonymizer.md'
  await writeFile(page, withFigures(await readFile(page, 'utf8'), text))
}

async function readCorpora(from: string): Promise<ReadonlyMap<string, readonly MarkedDocument[]>> {
  const found = new Map<string, readonly MarkedDocument[]>()
  for (const name of (await readdir(from)).filter((one) => one.endsWith('.jsonl')).sort()) {
    const lines = (await readFile(join(from, name), 'utf8')).split('\n')
    const read = lines.map(parseRow).map((row) => (row ? readDocument(row) : ''))
    const documents = read.filter((document) => typeof document !== 'string')
    if (documents.length > 0) found.set(name.replace(/\.jsonl$/, ''), documents)
  }
  return found
}

/** Corpora of chat: their messages are as long as those the product reads. */
function chatTexts(): readonly string[] {
  return [...corpora].flatMap(([name, documents]) => {
    if (!/chat|dogo|restaurant|tau_bench_leak|dialog/.test(name)) return []
    const all = documents.flatMap((document) =>
      document.form === 'message' ? [document.text] : document.turns.map((turn) => turn.text),
    )
    return all.filter((_, index) => index % Math.ceil(all.length / mostOfOne) === 0)
  })
}
