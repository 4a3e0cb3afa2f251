import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import type { CannedImport, CannedMistake, CannedText } from '../../src/web/canned-view.ts'
import { openTestEmbedded, openTestServer } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { returns, sales, somebody, staffId } from './made-up-staff.ts'
import { openWholeConsole, type WholeConsole } from './whole-console.ts'

const bia = somebody(['agent'], { staff: staffId('bia'), departments: [returns] })
const sara = somebody(['supervisor'], { staff: staffId('sara'), departments: [returns] })
const dora = somebody(['designer'], { staff: staffId('dora'), departments: [] })

const header = 'code;department;pt-BR\r\n'

for (const [name, open] of [
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
] as const)
  describe(`canned replies on ${name}`, () => {
    let stores: Stores & { readonly database: Database }
    let console: WholeConsole
    beforeAll(async () => {
      stores = await storesIn(open())
    })
    afterAll(() => stores.drop())
    beforeEach(async () => {
      await stores.empty()
      console = await openWholeConsole(stores)
    })

    const ask = (who: SignedIn, path: string, body?: object) =>
      console.ask(
        { who, isFrozen: false },
        body
          ? { method: 'POST', path: `/api/canned${path}`, body }
          : { method: 'GET', path: `/api/canned${path}` },
      )
    const save = async (code: string, text: string, more: object = {}) => {
      const reply = { code, was: null, department: null, texts: { 'pt-BR': text }, ...more }
      const { status, body } = await ask(sara, '/save', reply)
      return [status, (body.mistakes as readonly CannedMistake[] | undefined)?.map(({ why }) => why) ?? []]
    }
    const codes = async (who: SignedIn, path = '') =>
      ((await ask(who, path)).body.replies as readonly CannedText[]).map(({ code }) => code)
    const send = async (sheet: string | Uint8Array, write = false) => {
      const file = Buffer.from(sheet).toString('base64')
      const { status, body } = await ask(sara, '/import', { file, write })
      return { status, ...(body as unknown as CannedImport) }
    }
    const plan = async (sheet: string | Uint8Array) =>
      (await send(sheet)).rows.map(({ line, code, becomes, mistakes }) => [
        line,
        code,
        becomes,
        ...mistakes.map(({ why }) => why),
      ])
    const logged = () =>
      stores.database.query<{ entry: string }>(
        (sql) =>
          sql`select convert_from(entry, 'utf8') as entry from log_entry where kind = 'replies-changed'`,
      )

    test('are read by agents of their department and of all, and written by supervisors and designers', async () => {
      expect(await save('ola', 'Olá! Aqui é {{agent}}, da Loja Aurora.')).toEqual([200, []])
      expect(await save('troca', 'O prazo é de 30 dias.', { department: sales })).toEqual([200, []])
      expect(await codes(bia)).toEqual(['ola'])
      expect(await codes(dora, '/all')).toEqual(['ola', 'troca'])
      expect((await ask(bia, '/all')).status).toBe(403)
      expect((await ask(bia, '/remove', { codes: ['ola'] })).status).toBe(403)
      expect((await ask(dora, '/remove', { codes: ['ola'] })).status).toBe(200)
      expect(await codes(bia)).toEqual([])
      expect((await logged()).map(({ entry }) => JSON.parse(entry))).toMatchObject([
        { created: 1, changed: 0, removed: 0, actor: { role: 'supervisor', id: sara.staff } },
        { created: 1 },
        { created: 0, removed: 1, actor: { role: 'designer' } },
      ])
    })

    test('say what is wrong with them, and nothing of it is kept', async () => {
      const wrong: readonly (readonly [string, string, object, string])[] = [
        ['Olá!', 'Olá', {}, 'bad-code'],
        ['ola', '', {}, 'no-text'],
        ['ola', 'x'.repeat(1025), {}, 'too-long'],
        ['ola', 'Olá {{nome}}', {}, 'unknown-variable'],
        ['ola', 'Olá', { department: 'moon' }, 'unknown-department'],
        ['ola', '', { texts: { 'xx-XX': 'Olá' } }, 'unknown-locale'],
        ['ola', 'o cpf é 529.982.247-25', {}, 'personal'],
        ['ola', 'escreva para ana.souza@example.org', {}, 'personal'],
        ['zulmira-tavolieri', 'Olá', {}, 'personal'],
        ['c52998224725', 'Olá', {}, 'personal'],
      ]
      for (const [code, text, more, why] of wrong) expect(await save(code, text, more)).toEqual([409, [why]])
      expect(await codes(dora, '/all')).toEqual([])
      const rows = await stores.database.query((sql) => sql`select * from canned_reply`)
      expect([rows, await logged()]).toEqual([[], []])
    })

    test('have one text for a code: a new one does not take another’s place, a renamed one leaves its own', async () => {
      await save('ola', 'Olá')
      expect(await save('ola', 'Oi')).toEqual([409, ['same-code']])
      expect(await save('ola', 'Oi', { was: 'ola' })).toEqual([200, []])
      expect(await save('oi', 'Oi', { was: 'ola' })).toEqual([200, []])
      expect(await codes(dora, '/all')).toEqual(['oi'])
    })

    test('a sheet says before what it would do, and does all of it or nothing', async () => {
      await save('ola', 'Olá')
      await save('fica', 'Fica')
      const good = `\u{feff}${header}"ola";"";"Olá; de novo\r\n""aspas"" e linha"\r\n/prazo;${returns};30 dias\r\nfica;;Fica\r\n`
      expect(await plan(good)).toEqual([
        [2, 'ola', 'changed'],
        [4, 'prazo', 'created'],
        [5, 'fica', 'same'],
      ])
      expect(await codes(dora, '/all')).toEqual(['fica', 'ola'])
      const bad = await send(`${good}ola;;outra vez\r\n`, true)
      expect([bad.status, bad.isWritten, bad.rows.at(-1)?.mistakes]).toEqual([
        409,
        false,
        [{ why: 'same-code', locale: null, detail: '2' }],
      ])
      expect(await codes(dora, '/all')).toEqual(['fica', 'ola'])
      expect((await send(good, true)).isWritten).toBe(true)
      const kept = (await ask(dora, '/all')).body.replies as readonly CannedText[]
      expect(kept.map(({ code, department, texts }) => [code, department, texts['pt-BR']])).toEqual([
        ['fica', null, 'Fica'],
        ['ola', null, 'Olá; de novo\n"aspas" e linha'],
        ['prazo', returns, '30 dias'],
      ])
      expect(await plan(good)).toMatchObject([{ 2: 'same' }, { 2: 'same' }, { 2: 'same' }])
      expect(JSON.parse((await logged()).at(-1)?.entry ?? '')).toMatchObject({ created: 1, changed: 1 })
    })

    test('every row that cannot be taken says its line and why', async () => {
      const rows = [
        'a;;=HYPERLINK("http://x")',
        'b;moon;Olá',
        'c;;Olá {{quem}}',
        `d;;${'x'.repeat(1025)}`,
        'e;;meu cpf é 529.982.247-25',
        'f;;Olá;sobra',
        'g;;',
        'É;;Olá',
        'a;;Olá',
      ]
      expect(await plan(header + rows.map((row) => row.replaceAll('"', '')).join('\r\n'))).toEqual([
        [2, 'a', 'refused', 'formula'],
        [3, 'b', 'refused', 'unknown-department'],
        [4, 'c', 'refused', 'unknown-variable'],
        [5, 'd', 'refused', 'too-long'],
        [6, 'e', 'refused', 'personal'],
        [7, '', 'refused', 'bad-row'],
        [8, 'g', 'refused', 'no-text'],
        [9, 'É', 'refused', 'bad-code'],
        [10, 'a', 'refused', 'same-code'],
      ])
      expect(await plan(`${header}ok;;Olá\r\n"não fecha;;x`)).toEqual([[3, '', 'refused', 'bad-row']])
      expect(await plan('código,texto\r\na,b')).toEqual([[1, '', 'refused', 'bad-row']])
      expect(await plan('code,department,fr-FR\r\na,,b')).toEqual([[2, 'a', 'refused', 'unknown-locale']])
    })

    test('a sheet in another encoding is refused at its first bad letter, and never guessed', async () => {
      const latin = Buffer.from(`${header}ola;;Ol\u00e1\r\n`, 'latin1')
      const { rows } = await send(latin, true)
      expect(rows).toMatchObject([
        { line: 2, becomes: 'refused', mistakes: [{ why: 'not-utf-8', detail: '2:8' }] },
      ])
      const utf16 = Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(`${header}ola;;Olá\r\n`, 'utf16le'),
      ])
      expect(await plan(utf16)).toEqual([[2, 'ola', 'created']])
      expect(await codes(dora, '/all')).toEqual([])
    })

    test('an empty sheet writes nothing and says so', async () => {
      expect(await send(header, true)).toMatchObject({ status: 409, rows: [], isWritten: false })
      expect(await plan('')).toEqual([[1, '', 'refused', 'bad-row']])
    })
  })
