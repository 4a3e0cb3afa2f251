import { readServiceAccount, tokensOf } from '../../src/adapter/google/service-account.ts'
import { createDlpDetector } from '../../src/adapter/google-dlp/dlp-detector.ts'
import { restTransport } from '../../src/adapter/google-dlp/rest-transport.ts'
import { systemClock } from '../../src/clock.ts'
import type { LogEvent } from '../../src/log.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { anonymizerWith } from '../../src/privacy/outside-detector.ts'
import { createTalkMemory } from '../../src/privacy/talk-memory.ts'
import { canaries, person } from '../canary/made-up-person.ts'
import { needlesOf } from '../canary/needles.ts'
import { leaksInText } from '../canary/search.ts'
import { account, openGoogle } from '../local-google/open-google.ts'
import type { Mood } from '../local-google/settings.ts'

export const failingMoods = [
  'unavailable',
  'internal',
  'denied',
  'quota',
  'hangs',
  'slow',
  'disconnects',
  'garbage',
  'half-answer',
  'silent',
  'cut-short',
  'out-of-bounds',
  'wrong-row',
  'wrong-column',
  'wrong-info-type',
] as const satisfies readonly Mood[]

export type DlpRun = {
  readonly mood: Mood
  readonly stored: number
  readonly held: number
  /** The longest anybody waited for one or the other. Milliseconds. */
  readonly slowest: number
  /** Of what was stored, logged and thrown. */
  readonly leaks: readonly string[]
}

type Settings = {
  readonly use: 'hold' | 'local-only'
  readonly perMood: number
  /** Messages that are read at the same time. */
  readonly inFlight: number
}

const parts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience: 2000 }

/** Messages full of personal data, to a Google over HTTP that fails in one way. */
export async function runDlp(mood: Mood, { use, perMood, inFlight }: Settings): Promise<DlpRun> {
  const google = await openGoogle()
  google.dlp.mood = mood
  const events: LogEvent[] = []
  const token = tokensOf(readServiceAccount(JSON.stringify(account)), systemClock)
  const detector = createDlpDetector(
    {
      inspect: restTransport({ fetch, token }, `http://127.0.0.1:${google.rest.port}`),
      clock: systemClock,
      random: Math.random,
      log: (event) => events.push(event),
    },
    { project: 'made-up-project', location: 'europe-west3', template: null, requestsPerMinute: 600 },
  )
  const { anonymize } = anonymizerWith(parts, { use, detector })
  const stored: string[] = []
  const thrown: string[] = []
  let slowest = 0
  let next = 0
  const worker = async () => {
    while (next < perMood) {
      const words = new RawText(`bom dia! sou ${person.name}, cpf ${person.cpf}, ${person.email} #${next++}`)
      const begun = performance.now()
      const context = {
        hint: { locale: 'pt-BR', country: 'BR' },
        known: [],
        asked: [],
        memory: createTalkMemory([]),
      }
      await anonymize(words, context).then(
        ({ text }) => stored.push(text),
        (error: Error) => thrown.push([error, error.stack, error.cause, JSON.stringify(error)].join('\n')),
      )
      slowest = Math.max(slowest, performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  await google.close()
  const needles = needlesOf(canaries)
  const leaks = [
    ...leaksInText('stored', stored.join('\n'), needles),
    ...leaksInText('thrown', thrown.join('\n'), needles),
    ...leaksInText('log', JSON.stringify(events), needles),
  ]
  return { mood, stored: stored.length, held: thrown.length, slowest, leaks }
}
