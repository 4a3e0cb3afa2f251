import { setTimeout as pause } from 'node:timers/promises'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { parseTalkId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import { classOf, type FindingKind } from '../privacy/finding.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { maskMissedWords } from '../turn/mask-missed-words.ts'
import type { TalkSummary, Transcripts } from '../turn/transcripts.ts'
import type { Line } from '../turn/turn-record.ts'

/** A line as the terminal shows it: masked words of a person, or the names of the prompts we answered with. */
export type ShownLine = Pick<Line, 'n' | 'side' | 'kind' | 'at'> & { readonly words: string }

export type MaskedWords = { readonly token: string; readonly places: number }

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

const noSuchTalk = (talk: string): Fault =>
  new Fault('NOT_FOUND', `nothing is kept of a talk ${talk}; see "sigilo talk list"`)

/** How often and after how long it is tried again while a turn of the person is under way: ten seconds. Milliseconds. */
const attempts = 50
const between = 200

/** @throws Fault `BAD_CONFIG`, `BAD_ID`, `NOT_FOUND` */
export async function maskWords(
  needs: Needs,
  asked: { readonly talk: string; readonly kind: string; readonly words: string },
): Promise<MaskedWords> {
  const talk = parseTalkId(asked.talk)
  const kind = kindOf(asked.kind)
  const words = new RawText(asked.words)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const masked = await maskMissedWords({ ...needs, crypto: nodeCrypto }, { talk, kind, words })
    switch (masked.outcome) {
      case 'masked':
        return { token: masked.token, places: masked.places }
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

function kindOf(asked: string): FindingKind {
  const kind = Object.keys(classOf).find((one) => one === asked.toUpperCase())
  if (!kind) throw new Fault('BAD_CONFIG', `a kind is one of ${Object.keys(classOf).join(', ')}`)
  return kind as FindingKind
}
