import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { logLeaf } from '../../src/audit/log-leaf.ts'
import { clockAt } from '../../src/clock.ts'
import { type AnswerName, type IncidentNumber, parseIncidentNumber, type TalkId } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { createAnonymizer } from '../../src/privacy/anonymize.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import type { FindingKind } from '../../src/privacy/finding.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import type { IncidentPage } from '../../src/turn/incidents.ts'
import { type MaskOutcome, type MaskRequest, maskMissedWords } from '../../src/turn/mask-missed-words.ts'
import { openMemory } from '../../src/turn/memory-rows.ts'
import { openIncidentLater } from '../../src/turn/open-incident-later.ts'
import {
  arrivalOf,
  effectOf,
  keyring,
  later,
  leaf,
  line,
  minute,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  somebody,
  stateAt,
  turnOf,
  updates,
} from './made-up.ts'
import type { Stores } from './stores.ts'

/** What holds where words are masked by hand that were missed, whatever keeps the talk. */
export function masksWhatWasMissed(name: string, open: () => Promise<Stores>) {
  describe(`${name} masks what was missed`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(() => stores.empty())
    afterAll(() => stores.drop())

    const claimed = async () => {
      const claim = await stores.lanes.claim(null, noon)
      if (!claim) throw new Error('nothing was ready')
      return claim
    }
    const needs = () => ({
      transcripts: stores.transcripts,
      keyring: async () => keyring,
      crypto: nodeCrypto,
      anonymize: createAnonymizer({
        detectors: embeddedDetectors(),
        masking: noMaskingWords,
        patience: 1000,
      }),
      clock: clockAt(noon),
    })
    const by = { role: 'operator', id: 'cli' } as const
    const mask = (
      talk: TalkId,
      words: string,
      kind: FindingKind = 'NAME',
      incident: MaskRequest['incident'] = null,
    ) => maskMissedWords(needs(), { talk, kind, words: new RawText(words), incident, by })
    const read = async (talk: TalkId) => {
      const kept = await stores.transcripts.read(talk)
      if (!kept) throw new Error('the talk is gone')
      return kept
    }
    const words = async (talk: TalkId) => (await read(talk)).lines.map(({ words }) => words?.text)

    const guest = 'guest' as AnswerName
    const shows = (value: string) => {
      const slots = { who: { from: 'value', value } } as const
      const prompts = [{ flow: 'appointment', name: 'booked', slots }]
      return { ...outgoing, reply: { ...outgoing.reply, prompts } } as const
    }

    /** A talk in which a detector missed "Zyqwen Trobb" and an older message was masked well. */
    async function missed() {
      await stores.inbox.put([await arrivalOf([await somebody()])], noon)
      const claim = await claimed()
      const talk = newTalk()
      const state = stateAt({
        answers: { [guest]: { kind: 'plain', value: 'Zyqwen Trobb' } },
        results: { order: { plain: { for: 'Zyqwen Trobb', item: 'vela' }, vault: null, proved: true } },
        offered: { effect: null, choices: [{ id: 'a', name: 'a', flow: 'bot', title: 'Zyqwen' }] },
      })
      const cpf = AnonymizedText.of(new RawText('52998224725 de zyqwen'), [
        { start: 0, end: 11, kind: 'CPF', n: 1 },
      ])
      const reply = shows('Zyqwen Trobb')
      const replied = { ...line(4, ''), side: 'bot', words: null, reply: reply.reply } as const
      await stores.lanes.commit(
        turnOf(claim, {
          talk: { ...(await newTalkPart(talk)), state },
          lines: [
            line(1, 'oi, sou Zyqwen Trobb'),
            { ...line(2, ''), words: cpf },
            line(3, 'e a vela?'),
            replied,
          ],
          replies: [{ effect: effectOf(talk, 1, 1), body: reply }],
          starts: [
            {
              effect: effectOf(talk, 1, 2),
              talk,
              purpose: updates,
              at: noon,
              until: null,
              body: { ...reply, kind: 'template', name: 'order_update', locale: state.locale },
            },
          ],
        }),
      )
      await stores.lanes.release(claim, { wakeAt: null }, noon)
      return { talk, claim }
    }

    test('every stored copy has the token, and only the vault the words', async () => {
      const { talk } = await missed()
      expect(await mask(talk, 'Zyqwen Trobb')).toEqual({
        outcome: 'masked',
        token: '[NAME_1]',
        places: 8,
        incident: null,
      })
      expect(await words(talk)).toEqual(['oi, sou [NAME_1]', '[CPF_1] de [NAME_1]', 'e a vela?', undefined])
      const kept = await read(talk)
      expect(JSON.stringify(kept)).not.toMatch(/zyqwen|trobb/i)
      expect(kept.lines[1]?.words?.tokens.map(({ kind }) => kind)).toEqual(['CPF', 'NAME'])
      expect(kept.state.answers[guest]).toEqual({ kind: 'sealed', vault: 'answer:NAME:guest' })
      if (!kept.key) throw new Error('the key is gone')
      const sealer = await keyring.unwrap(kept.key)
      const opened = await Promise.all(
        kept.vault.map(
          async ({ name, value }) => [name, await value.open(sealer, `vault|${talk}|${name}`)] as const,
        ),
      )
      const vault = new Map(opened)
      expect(openMemory(vault).tokenFor('NAME', 'zyqwen trobb')).toEqual({ kind: 'NAME', n: 1 })
      expect(RawText.reveal(vault.get('answer:NAME:guest') ?? new RawText(''))).toBe('Zyqwen Trobb')
    })

    test('it is counted once by day, kind and language, and the log has it without the words', async () => {
      const { talk } = await missed()
      const { log } = await stores.counts()
      await mask(talk, 'ZYQWEN trobb')
      expect(await mask(talk, 'Zyqwen Trobb')).toEqual({ outcome: 'not-there' })
      await mask(talk, 'vela', 'OTHER')
      await mask(talk, 'oi', 'OTHER')
      expect(await stores.transcripts.misses()).toEqual(
        expect.arrayContaining([
          { day: '2026-11-21', kind: 'NAME', locale: 'pt-BR', misses: 1 },
          { day: '2026-11-21', kind: 'OTHER', locale: 'pt-BR', misses: 2 },
        ]),
      )
      expect((await stores.counts()).log).toBe(log + 3)
    })

    test('words that are nowhere in the talk, in longer words or in a token, change nothing', async () => {
      const { talk } = await missed()
      for (const other of ['Quintino', 'vel', 'CPF', 'CPF_1', ' ', ',']) {
        const outcome = await mask(talk, other)
        expect([other, outcome]).toEqual([other, { outcome: 'not-there' }])
      }
      expect(await mask(newTalk(), 'Zyqwen')).toEqual({ outcome: 'no-such-talk' })
      expect(await stores.transcripts.misses()).toEqual([])
    })

    test('nothing is written while a worker has the lane, nor over a turn that came in between', async () => {
      const { talk } = await missed()
      const before = await read(talk)
      await stores.inbox.put([await arrivalOf([await somebody()])], noon)
      const stale = {
        ...needs(),
        transcripts: { ...stores.transcripts, read: async () => ({ ...before, turns: 0 }) },
      }
      const missedWords = new RawText('Zyqwen Trobb')
      const request = { talk, kind: 'NAME', words: missedWords, incident: { note: null }, by } as const
      expect(await maskMissedWords(stale, request)).toEqual({ outcome: 'changed' })
      expect(await stores.transcripts.misses()).toEqual([])
      expect(await stores.incidents.list()).toEqual([])
      expect(await words(talk)).toContain('oi, sou Zyqwen Trobb')
    })

    const incidentOf = async (outcome: MaskOutcome) => {
      const found =
        outcome.outcome === 'masked' && outcome.incident && (await stores.incidents.find(outcome.incident))
      if (!found) throw new Error('no incident was opened')
      return found
    }

    test('an incident says which talk, what and how much, and its note has none of the words', async () => {
      const { talk } = await missed()
      const { log } = await stores.counts()
      const note = new RawText('zyqwen trobb ligou, cpf 529.982.247-25')
      const incident = await incidentOf(await mask(talk, 'Zyqwen Trobb', 'NAME', { note }))
      expect(incident).toMatchObject({
        talk,
        kind: 'NAME',
        places: 8,
        openedAt: noon,
        openedBy: by,
        closing: null,
      })
      expect(incident.number).toMatch(/^I-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
      expect(incident.note?.text).toMatch(/^\[NAME_1\] ligou, cpf \[CPF_\d\]$/)
      expect((await stores.counts()).log).toBe(log + 2)
      expect(await incidentOf(await mask(talk, 'vela', 'OTHER', { note: null }))).toMatchObject({
        note: null,
      })
    })

    test('an incident is opened for words that are masked, and for none without being asked', async () => {
      const { talk } = await missed()
      expect(await mask(talk, 'Quintino', 'NAME', { note: null })).toEqual({ outcome: 'not-there' })
      await mask(talk, 'Zyqwen Trobb')
      expect(await stores.incidents.list()).toEqual([])
    })

    test('an incident is opened later of words that were masked without one, in the log with its note masked', async () => {
      const { talk } = await missed()
      await mask(talk, 'Zyqwen Trobb')
      const { log } = await stores.counts()
      const later = (n: number, note: string | null) => {
        const token = { kind: 'NAME', n } as const
        const noted = note === null ? null : new RawText(note)
        return openIncidentLater(
          { ...needs(), incidents: stores.incidents },
          { talk, token, note: noted, by },
        )
      }
      expect(await later(7, null)).toEqual({ outcome: 'not-there' })
      expect(await stores.incidents.list()).toEqual([])
      expect(await later(1, 'zyqwen trobb ligou')).toMatchObject({ outcome: 'opened' })
      const [incident] = await stores.incidents.list()
      expect(incident).toMatchObject({ talk, kind: 'NAME', openedAt: noon, openedBy: by, closing: null })
      expect(incident?.note?.text).toBe('[NAME_1] ligou')
      expect((await stores.counts()).log).toBe(log + 1)
    })

    test('an incident is no case: the assistant goes on', async () => {
      const { talk } = await missed()
      const before = await read(talk)
      await mask(talk, 'vela', 'OTHER', { note: null })
      expect(await stores.desk.openCases()).toEqual([])
      expect((await read(talk)).state.handedOff).toEqual(before.state.handedOff)
    })

    test('an incident is closed once, and the log has it once; open ones are listed first', async () => {
      const { talk } = await missed()
      const older = await incidentOf(await mask(talk, 'Zyqwen Trobb', 'NAME', { note: null }))
      const newer = await incidentOf(await mask(talk, 'vela', 'OTHER', { note: null }))
      const closing = { at: later(noon, minute), by, outcome: 'reported' } as const
      const leaf = await logLeaf(nodeCrypto.hash, {
        v: 1,
        at: closing.at,
        actor: by,
        purpose: null,
        kind: 'incident-closed',
        incident: newer.number,
        outcome: 'reported',
      })
      const { log } = await stores.counts()
      const close = (number: IncidentNumber) =>
        stores.incidents.close(number, { ...closing, note: null }, leaf)
      expect(await close(newer.number)).toBe('closed')
      expect(await close(newer.number)).toBe('already-closed')
      expect(await close(parseIncidentNumber('I-2222-2222'))).toBe('not-found')
      expect((await stores.counts()).log).toBe(log + 1)
      const { case: _, ...closed } = { ...newer, closing }
      expect(await stores.incidents.list()).toMatchObject([{ number: older.number, closing: null }, closed])
    })

    test('incidents are read a page at a time, none twice and none left out, with how many are open', async () => {
      const { talk } = await missed()
      const all = [...'23456789'].map((sign) => parseIncidentNumber(`I-2222-222${sign}`))
      for (const [n, number] of all.entries()) {
        const openedAt = later(noon, Math.floor(n / 3) * minute)
        const common = { talk, kind: 'CPF', line: null, places: 1, note: null, closing: null } as const
        await stores.incidents.open(
          { number, openedAt, openedBy: by, ...common, closingNote: null },
          leaf(number),
        )
        const closing = { at: noon, by, outcome: 'no-risk', note: null } as const
        if (n % 4 === 1) await stores.incidents.close(number, closing, leaf())
      }
      const walk = async (isOpen: boolean): Promise<readonly string[][]> => {
        const pages: string[][] = []
        let after: IncidentNumber | null = null
        do {
          const page: IncidentPage = await stores.incidents.page({ isOpen, after, most: 3 })
          expect(page.open).toBe(6)
          expect(page.incidents.every((one) => one.case === null)).toBe(true)
          pages.push(page.incidents.map(({ number }) => number.slice(-1)))
          after = page.older
        } while (after)
        return pages
      }
      const open = [
        ['9', '8', '6'],
        ['5', '4', '2'],
      ]
      expect(await walk(true)).toEqual(open)
      expect(await walk(false)).toEqual([...open, ['7', '3']])
      const after = parseIncidentNumber('I-9999-9999')
      expect(await stores.incidents.page({ isOpen: false, after, most: 3 })).toEqual({
        ...{ incidents: [], open: 6, older: null },
      })
    })

    test('talks are listed, the newest first', async () => {
      const { talk } = await missed()
      expect(await stores.transcripts.list()).toEqual([
        { talk, startedAt: noon, lastInboundAt: noon, isOver: false, lines: 4 },
      ])
    })
  })
}
