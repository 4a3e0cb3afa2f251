import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { embeddedParts } from '../cli/embedded-parts.ts'
import { type CorpusFile, evaluateCommand } from '../cli/evaluate.ts'
import { ownMasker } from '../cli/mask-talk.ts'
import { Fault } from '../fault.ts'
import type { AnonymizeParts } from '../privacy/anonymize.ts'

type EvaluateOptions = {
  readonly folder: string
  readonly engine: string
  readonly json: boolean
  readonly show: string
}

type Terminal = { readonly out: (line: string) => void; readonly tell: (line: string) => void }

/** `sigilo anonymize eval DIR` */
export async function evaluateFolder(
  terminal: Terminal,
  { folder, engine, json, show }: EvaluateOptions,
): Promise<number> {
  if (!/^\d{1,6}$/.test(show))
    throw new Fault('BAD_CONFIG', '--show takes a number: how many errors are shown')
  const masker = ownMasker(engine, partsOf(engine))
  const settings = { json, show: Number(show) }
  const corpora = await evaluateCommand(masker, corpusFiles(folder), settings, terminal)
  if (corpora === 0)
    throw new Fault('BAD_CONFIG', `${folder} holds no corpus: *.jsonl with "text" and "spans"`)
  return 0
}

/** The detectors that are measured. */
function partsOf(engine: string): AnonymizeParts {
  switch (engine) {
    case 'local':
      return embeddedParts()
    default:
      throw new Fault('BAD_CONFIG', '--engine is local, dlp or both')
  }
}

/** One after the other: a corpus may be large. */
async function* corpusFiles(folder: string): AsyncGenerator<CorpusFile> {
  const names = await readdir(folder).catch(() => {
    throw new Fault('BAD_CONFIG', `${folder} is no folder that can be read`)
  })
  for (const name of names.filter((one) => one.endsWith('.jsonl')).sort())
    yield { name: name.replace(/\.jsonl$/, ''), text: await readFile(join(folder, name), 'utf8') }
}
