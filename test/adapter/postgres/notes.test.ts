import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { forgetTalks } from '../../../src/adapter/postgres/forget-talks.ts'
import { postgresNoteBook } from '../../../src/adapter/postgres/note-book.ts'
import { clockAt } from '../../../src/clock.ts'
import { parseStaffId } from '../../../src/ids.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { createAnonymizer } from '../../../src/privacy/anonymize.ts'
import { AnonymizedText } from '../../../src/privacy/anonymized-text.ts'
import { embeddedDetectors } from '../../../src/privacy/detect/embedded.ts'
import { noMaskingWords } from '../../../src/privacy/masking-words.ts'
import { maskMissedWords } from '../../../src/turn/mask-missed-words.ts'
import { openMemory } from '../../../src/turn/memory-rows.ts'
import { writeNote } from '../../../src/turn/write-note.ts'
import { hour, keyring, later, leaf, noon, random, turnOf } from '../../contract/made-up.ts'
import { openTestEmbedded, openTestServer } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'
import { openRoom, type TalkToSee } from '../../handoff/reveal/reveal-room.ts'

describe.each([
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
])('notes on cases in %s', (_, open) => {
  let stores: Stores & { readonly database: Database }
  beforeAll(async () => {
    stores = await storesIn(open())
  })
  beforeEach(() => stores.empty())
  afterAll(() => stores.drop())

  const by = { role: 'agent', id: parseStaffId('b'.repeat(22)) } as const
  const needs = () => ({
    transcripts: stores.transcripts,
    noteBook: postgresNoteBook(stores.database),
    keyring: async () => keyring,
    crypto: nodeCrypto,
    anonymize: createAnonymizer({ detectors: embeddedDetectors(), masking: noMaskingWords, patience: 1000 }),
    clock: clockAt(noon),
  })
  const write = async ({ talk, case: number }: TalkToSee, words: string, id = random()) => {
    const note = await writeNote(needs(), { id, case: number, talk, words: new RawText(words), by })
    if (note === null) throw new Error('the talk is gone')
    return note
  }
  const noted = async (talk: TalkToSee, words: string, id?: string) => {
    const note = await write(talk, words, id)
    if (note === 'changed') throw new Error('a turn came in between')
    return note
  }
  const read = async ({ talk }: TalkToSee) => {
    const kept = await stores.transcripts.read(talk)
    if (!kept) throw new Error('the talk is gone')
    return kept
  }
  const texts = async (talk: TalkToSee) => (await read(talk)).notes.map(({ words }) => words.text)
  const talkOf = () => openRoom(stores).talkOf()
  const memoryOf = async (talk: TalkToSee) => {
    const { key, vault } = await read(talk)
    if (!key) throw new Error('the key is gone')
    const sealer = await keyring.unwrap(key)
    const opened = await Promise.all(
      vault.map(
        async ({ name, value }) => [name, await value.open(sealer, `vault|${talk.talk}|${name}`)] as const,
      ),
    )
    return openMemory(new Map(opened))
  }

  test('a value the talk knows has its token, a new one the next number, and the talk goes on with it', async () => {
    const talk = await talkOf()
    const note = await noted(talk, 'Zulmira pediu retorno, outro cpf 111.444.777-35')
    expect(note.words.text).toBe('[NAME_1] pediu retorno, outro cpf [CPF_2]')
    const memory = await memoryOf(talk)
    expect(memory.tokenFor('CPF', '11144477735')).toEqual({ kind: 'CPF', n: 2 })
    expect(memory.tokenFor('CPF', '529.982.247-25')).toEqual({ kind: 'CPF', n: 1 })
    expect(JSON.stringify(await read(talk))).not.toMatch(/zulmira|111\.?444/i)
  })

  test('what a note shows to be a value is hidden in what was said before, and in older notes', async () => {
    const talk = await talkOf()
    await stores.database.query(
      (sql) => sql`
        update transcript_line set words = '{"text": "fale com a Xandrika", "tokens": []}' where talk = ${talk.talk} and n = 3`,
    )
    await noted(talk, 'xandrika liga depois')
    await noted(talk, 'quem atende é a senhora Xandrika Pollastre')
    const kept = await read(talk)
    expect(kept.lines.map(({ words }) => words?.text).at(-1)).toMatch(/^fale com a \[NAME_2\]$/)
    expect(JSON.stringify(kept)).not.toMatch(/xandrika|pollastre/i)
  })

  test('the same again changes nothing, and the log has a note once', async () => {
    const talk = await talkOf()
    const before = await stores.counts()
    const first = await noted(talk, 'ligar para o cpf 111.444.777-35', 'one')
    const { vault } = await read(talk)
    expect(await noted(talk, 'outra coisa, cpf 390.533.447-05', 'one')).toEqual(first)
    expect(await texts(talk)).toEqual(['ligar para o cpf [CPF_2]'])
    expect((await read(talk)).vault).toHaveLength(vault.length)
    expect((await stores.counts()).log).toBe(before.log + 1)
  })

  test('two notes at the very same moment never give one token to two values', async () => {
    const talk = await talkOf()
    const cpfs = ['111.444.777-35', '390.533.447-05', '123.456.789-09', '987.654.321-00']
    const persistent = async (words: string): Promise<string> => {
      const note = await write(talk, words)
      return note === 'changed' ? persistent(words) : note.words.text
    }
    const written = await Promise.all(cpfs.map((cpf) => persistent(`cpf ${cpf}`)))
    expect(written.toSorted()).toEqual(['cpf [CPF_2]', 'cpf [CPF_3]', 'cpf [CPF_4]', 'cpf [CPF_5]'])
    const memory = await memoryOf(talk)
    for (const [at, cpf] of cpfs.entries())
      expect(`cpf [CPF_${memory.tokenFor('CPF', cpf).n}]`).toBe(written[at])
  })

  test('nothing is written while a turn of the person is under way, nor over one that came in between', async () => {
    const talk = await talkOf()
    const stale = await read(talk)
    await stores.database.query(
      (sql) => sql`update lane set lease_until = now() + interval '30 seconds' where key = ${talk.lane}`,
    )
    expect(await write(talk, 'cpf 111.444.777-35')).toBe('changed')
    await stores.database.query((sql) => sql`update lane set lease_until = null where key = ${talk.lane}`)
    const late = { ...needs(), transcripts: { read: async () => ({ ...stale, turns: stale.turns - 1 }) } }
    const wish = { id: 'a', case: talk.case, talk: talk.talk, words: new RawText('cpf 111.444.777-35'), by }
    expect(await writeNote(late, wish)).toBe('changed')
    expect([await texts(talk), (await read(talk)).vault.length]).toEqual([[], 4])
  })

  test('once the key is destroyed values are masked under numbers that nothing had', async () => {
    const talk = await talkOf()
    await stores.database.transaction(async (sql) => {
      await sql`delete from vault`
      await sql`update talk set data_key = null`
    })
    expect((await noted(talk, 'cpf 529.982.247-25')).words.text).toBe('cpf [CPF_2]')
    expect((await noted(talk, 'cpf 111.444.777-35')).words.text).toBe('cpf [CPF_3]')
    expect((await read(talk)).vault).toEqual([])
  })

  test('words that were missed are masked in notes too', async () => {
    const talk = await talkOf()
    await noted(talk, 'o zorquimbo ligou')
    const missed = { talk: talk.talk, kind: 'NAME', words: new RawText('zorquimbo'), incident: null } as const
    const outcome = await maskMissedWords(needs(), { ...missed, by })
    expect(outcome).toMatchObject({ outcome: 'masked', token: '[NAME_2]', places: 1 })
    expect(await texts(talk)).toEqual(['o [NAME_2] ligou'])
  })

  test('a turn that learned a value puts other words in the place of notes of its talk', async () => {
    const [talk, other] = [await talkOf(), await talkOf()]
    const [one, two] = [await noted(talk, 'o zorquimbo ligou'), await noted(other, 'o zorquimbo ligou')]
    expect(await stores.lanes.notes(talk.talk)).toEqual([{ id: one.id, words: one.words }])
    await stores.database.query((sql) => sql`update lane set ready_at = now() where key = ${talk.lane}`)
    const claim = await stores.lanes.claim(talk.lane as never, later(noon, 24 * 1000 * hour))
    if (!claim?.talk) throw new Error('nothing was ready')
    const words = AnonymizedText.of(new RawText('o zorquimbo ligou'), [
      { start: 2, end: 11, kind: 'NAME', n: 2 },
    ])
    const part = { id: talk.talk, created: null, state: claim.talk.state, lastInboundAt: noon, ended: false }
    const notes = [one, two].map(({ id }) => ({ id, words }))
    await stores.lanes.commit(turnOf(claim, { talk: part, remaskedNotes: notes }))
    expect([await texts(talk), await texts(other)]).toEqual([['o [NAME_2] ligou'], ['o zorquimbo ligou']])
  })

  test('notes go with the masked words of their talk, and with nothing else', async () => {
    const [old, young] = [await talkOf(), await talkOf()]
    for (const talk of [old, young]) await noted(talk, 'ligar amanhã')
    await stores.database.transaction(async (sql) => {
      await sql`update cases set events = events || '[{"type": "closed", "at": 1}]'`
      await sql`update talk set ended_at = ${new Date(noon).toISOString()}::timestamptz where id = ${old.talk}`
    })
    await forgetTalks(stores.database, async (entry) => leaf(entry.kind), later(noon, 91 * 24 * hour))
    expect(await stores.transcripts.read(old.talk)).toBeNull()
    const rows = await stores.database.query((sql) => sql`select talk from case_note`)
    expect(rows).toEqual([{ talk: young.talk }])
  })

  test('colleagues hear of a note by its case, and of none of its words', async () => {
    const talk = await talkOf()
    await stores.database.query((sql) => sql`delete from live_event`)
    await noted(talk, 'ligar amanhã')
    const rows = await stores.database.query((sql) => sql`select * from live_event`)
    expect(rows).toMatchObject([{ kind: 'case', case_number: talk.case, talk: talk.talk }])
    expect(JSON.stringify(rows, (_key, value) => `${value}`)).not.toContain('amanhã')
  })
})
