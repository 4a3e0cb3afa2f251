import { setTimeout as pause } from 'node:timers/promises'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { AuditActor } from '../audit/entry.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { parseTalkId, type TalkId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import { type Anonymizer, createAnonymizer } from '../privacy/anonymize.ts'
import { classOf, type FindingKind } from '../privacy/finding.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { maskMissedWords } from '../turn/mask-missed-words.ts'
import type { TalkSummary, Transcripts } from '../turn/transcripts.ts'
import type { Line } from '../turn/turn-record.ts'

/** A line as the terminal shows it: masked words of a person, or the names of the prompts we answered with. */
export type ShownLine = Pick<Line, 'n' | 'side' | 'kind' | 'at'> & { readonly words: string }

export type MaskedWords = {
  readonly token: string
  readonly places: number
  readonly incident: string | null
}

type Needs = {
  readonly transcripts: Transcripts
  readonly keyring: () => Promise<Keyring>
  readonly clock: Clock
}

export const listTalks = ({ transcripts }: Pick<Needs, 'transcripts'>): Promise<readonly TalkSummary[]> =>
  transcripts.list()

/** @throws Fault `BAD_ID`, `NOT_FOUND` */
export async function showTalk(
  { transcripts }: Pick<Needs, 'transcripts'>,
  talk: string,
): Promise<readonly ShownLine[]> {
  const kept = await transcripts.read(parseTalkId(talk))
  if (!kept) throw noSuchTalk(talk)
  return kept.lines.map(({ n, side, kind, at, words, reply }) => {
    const prompts = reply?.prompts.map(({ flow, name }) => `${flow}.${name}`).join(' + ')
    return { n, side, kind, at, words: words?.text ?? prompts ?? '' }
  })
}

export const noSuchTalk = (talk: string): Fault =>
  new Fault('NOT_FOUND', `nothing is kept of a talk ${talk}; see "sigilo talk list"`)

/** How often and after how long it is tried again while a turn of the person is under way: ten seconds. Milliseconds. */
const attempts = 50
const between = 200

type Asked = {
  readonly talk: string
  readonly kind: string
  readonly what: { readonly words: string } | { readonly line: number }
  readonly incident: { readonly note: string | null } | null
  readonly by: AuditActor
}

/** @throws Fault `BAD_CONFIG`, `BAD_ID`, `NOT_FOUND`, `DETECTOR_FAILED` */
export async function maskWords(needs: Needs, asked: Asked): Promise<MaskedWords> {
  const talk = parseTalkId(asked.talk)
  const kind = kindOf(asked.kind)
  const words =
    'words' in asked.what ? new RawText(asked.what.words) : await wordsOf(needs, talk, asked.what.line)
  const { by } = asked
  const incident = asked.incident && { note: asked.incident.note ? new RawText(asked.incident.note) : null }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const masked = await maskMissedWords(
      { ...needs, crypto: nodeCrypto, anonymize: maskNote },
      { talk, kind, words, incident, by },
    )
    switch (masked.outcome) {
      case 'masked':
        return { token: masked.token, places: masked.places, incident: masked.incident }
      case 'no-such-talk':
        throw noSuchTalk(talk)
      case 'not-there':
        throw new Fault('NOT_FOUND', 'these words are nowhere in this talk, or are masked already')
      case 'changed':
        await pause(between)
    }
  }
  throw new Fault('NOT_FOUND', 'a turn of this person is under way: try again in a moment')
}

/** Notes are rare: the detectors are loaded with the first. */
export const maskNote: Anonymizer = async (note, context) => {
  const { embeddedParts } = await import('../cli/embedded-parts.ts')
  return createAnonymizer(embeddedParts())(note, context)
}

/** All that a person said in one line, where none of it is masked. @throws Fault `NOT_FOUND` */
async function wordsOf({ transcripts }: Needs, talk: TalkId, n: number): Promise<RawText> {
  const kept = await transcripts.read(talk)
  if (!kept) throw noSuchTalk(talk)
  const words = kept.lines.find((line) => line.n === n)?.words
  if (!words)
    throw new Fault(
      'NOT_FOUND',
      `line ${n} of this talk holds no words of the person; see "sigilo talk show"`,
    )
  if (words.tokens.length > 0)
    throw new Fault(
      'NOT_FOUND',
      `a part of line ${n} is masked already: give the other words on stdin, without --line`,
    )
  return new RawText(words.text)
}

/** @throws Fault `BAD_CONFIG` */
export function kindOf(asked: string): FindingKind {
  const kind = Object.keys(classOf).find((one) => one === asked.toUpperCase())
  if (!kind) throw new Fault('BAD_CONFIG', `a kind is one of ${Object.keys(classOf).join(', ')}`)
  return kind as FindingKind
}
