import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { embeddedParts } from '../cli/embedded-parts.ts'
import { type CorpusFile, evaluateCommand } from '../cli/evaluate.ts'
import { ownMasker } from '../cli/mask-talk.ts'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { LogEvent } from '../log.ts'
import type { AnonymizeParts } from '../privacy/anonymize.ts'
import { readConfig } from './config.ts'
import { readTextFile } from './read-text-file.ts'

type EvaluateOptions = {
  readonly folder: string
  readonly engine: string
  readonly json: boolean
  readonly show: string
}

type Terminal = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** `sigilo anonymize eval DIR` */
export async function evaluateFolder(
  terminal: Terminal,
  { folder, engine, json, show }: EvaluateOptions,
): Promise<number> {
  if (!/^\d{1,6}$/.test(show))
    throw new Fault('BAD_CONFIG', '--show takes a number: how many errors are shown')
  const { parts, close } = await openParts(terminal, engine)
  const settings = { json, show: Number(show) }
  const masker = ownMasker(engine, parts)
  const corpora = await evaluateCommand(masker, corpusFiles(folder), settings, terminal).finally(close)
  if (corpora === 0)
    throw new Fault('BAD_CONFIG', `${folder} holds no corpus: *.jsonl with "text" and "spans"`)
  return 0
}

type OpenedParts = { readonly parts: AnonymizeParts; readonly close: () => Promise<void> }

/** The detectors that are measured; Google's is the one that is configured. */
async function openParts(terminal: Terminal, engine: string): Promise<OpenedParts> {
  const parts = embeddedParts()
  switch (engine) {
    case 'local':
      return { parts, close: async () => undefined }
    case 'dlp':
    case 'both': {
      const { detector, close } = await openConfigured(terminal)
      const own = engine === 'both' ? parts.detectors : []
      return { parts: { ...parts, detectors: [...own, detector] }, close }
    }
    default:
      throw new Fault('BAD_CONFIG', '--engine is local, dlp or both')
  }
}

async function openConfigured({ environment, tell }: Terminal) {
  const { googleDlp } = readConfig(environment)
  if (!googleDlp)
    throw new Fault('BAD_CONFIG', '--engine dlp asks Google: set GOOGLE_DLP_PROJECT and GOOGLE_DLP_LOCATION')
  const { openGoogleDlp } = await import('./open-google-dlp.ts')
  const log = (event: LogEvent) => {
    if (event.event === 'detector-failed') tell(`Google DLP gave no findings: ${event.why}`)
  }
  return openGoogleDlp({ clock: systemClock, random: Math.random, log }, googleDlp)
}

/** One after the other: a corpus may be large. */
async function* corpusFiles(folder: string): AsyncGenerator<CorpusFile> {
  const names = await readdir(folder).catch(() => {
    throw new Fault('BAD_CONFIG', `${folder} is no folder that can be read`)
  })
  for (const name of names.filter((one) => one.endsWith('.jsonl')).sort())
    yield { name: name.replace(/\.jsonl$/, ''), text: await readTextFile(join(folder, name)) }
}
