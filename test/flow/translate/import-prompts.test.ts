import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDraft } from '../../../src/flow/parse/read-draft.ts'
import { writeCsv } from '../../../src/flow/translate/csv.ts'
import { guardCell } from '../../../src/flow/translate/guarded-cell.ts'
import { importPrompts } from '../../../src/flow/translate/import-prompts.ts'
import { promptSheet } from '../../../src/flow/translate/prompt-sheet.ts'
import { cleanBot, shippedBot } from '../bot-folder.ts'

const hash = async (text: string) => String(text.length)
const order = 'prompts/it/order.yaml'

type Project = Parameters<typeof importPrompts>[1]

async function projectOf(files: ReadonlyMap<string, string>): Promise<Project> {
  const { draft } = await readDraft(files, hash)
  if (!draft.business) throw new Error('no languages')
  return { files, prompts: draft.prompts, locales: draft.business.locales }
}

let project: Project
beforeAll(async () => {
  project = await projectOf(cleanBot())
})

const sheet = (...rows: readonly (readonly string[])[]) => writeCsv([['file', 'name', 'it'], ...rows])
const imported = (...rows: readonly (readonly string[])[]) => importPrompts(sheet(...rows), project)
function fileOf(path: string, ...rows: readonly (readonly string[])[]): string {
  const read = imported(...rows)
  if (read.outcome === 'refused') throw new Error(read.refusals.join('\n'))
  return read.files.get(path) ?? ''
}

describe('a sheet that comes back', () => {
  test.each([
    ['of the small bot', () => cleanBot()],
    ['of the shipped bot', () => shippedBot('.')],
  ])('%s as it was changes nothing', async (_, read) => {
    const whole = await projectOf(read())
    const text = writeCsv(promptSheet(whole.prompts, whole.locales))
    expect(importPrompts(text, whole)).toEqual({ outcome: 'read', files: new Map(), texts: 0 })
  })

  test.each([
    ['a first line that names the separator', 'sep=;\r\nfile;name;it\r\norder;tell.where;Dove va?\r\n'],
    ['a row of separators at the end', 'file,name,it\r\norder,tell.where,Dove va?\r\n,,\r\n'],
    ['an empty column at the end', 'file,name,it,\r\norder,tell.where,Dove va?,\r\n'],
  ])('is taken with %s, as spreadsheets save it', (_, text) => {
    expect(importPrompts(text, project)).toMatchObject({ outcome: 'read', texts: 1 })
  })

  test('puts words where they stood, and leaves the rest as it was written', () => {
    const before = project.files.get(order) ?? ''
    const after = fileOf(order, ['order', 'tell.where', 'Dove\narriva?'])
    const lines = (text: string) => text.split('\n')
    const [was, is] = [lines(before), lines(after)]
    const at = was.findIndex((line) => line.startsWith('tell.where'))
    expect(is.slice(0, at + 1)).toEqual(was.slice(0, at + 1))
    expect(is.slice(at + 1, at + 3)).toEqual(['  Dove', '  arriva?'])
    expect(is.slice(at + 3)).toEqual(was.slice(at + 2))
  })

  test('brings the address of a picture and its words in each language', async () => {
    const files = cleanBot()
    const illustrated = (locale: string, more: string) =>
      files.set(`prompts/${locale}/order.yaml`, `${files.get(`prompts/${locale}/order.yaml`)}${more}`)
    illustrated('en', 'where.media: https://cdn.bottega-blu.example/map.png\nwhere.media.alt: |\n  A map\n')
    illustrated('it', '')
    const whole = await projectOf(files)
    const rows = promptSheet(whole.prompts, whole.locales).filter(([, name]) =>
      name?.startsWith('where.media'),
    )
    expect(rows).toEqual([
      ['order', 'where.media', 'https://cdn.bottega-blu.example/map.png', ''],
      ['order', 'where.media.alt', 'A map', ''],
    ])
    const read = importPrompts(sheet(['order', 'where.media.alt', 'Una mappa']), whole)
    expect(read.outcome === 'read' && read.files.get(order)).toContain('where.media.alt: |\n  Una mappa\n')
  })

  test('puts words into one-line maps too', () => {
    expect(fileOf('prompts/it/visit.yaml', ['visit', 'check.day', 'Quale "giorno"'])).toContain(
      'check: { day: "Quale \\"giorno\\"", time:',
    )
  })

  test('adds words that a language lacked, at the end of its file', () => {
    const after = fileOf('prompts/it/visit.yaml', [
      'visit',
      'time_row.description',
      '{start, date, ::EEEEdMMMM}',
    ])
    expect(after.endsWith('\ntime_row.description: |\n  {start, date, ::EEEEdMMMM}\n')).toBe(true)
  })

  test('whatever words it brings are in the file afterwards, and all others as before', async () => {
    const words = fc
      .string({
        unit: fc.constantFrom('a', 'ù', ' ', '\n', '#', ':', '-', '"', '|', '=', '👋', '\t', '%', '>'),
      })
      .map((text) => text.trimEnd())
      .filter((text) => text !== '')
    const name = fc.constantFrom(
      'order tell.where',
      'order no_such_order',
      'visit check.day',
      'common help',
      'order tell.news',
    )
    await fc.assert(
      fc.asyncProperty(words, name, async (text, place) => {
        const [file = '', prompt = ''] = place.split(' ')
        const read = imported([file, prompt, guardCell(text)])
        if (read.outcome === 'refused') throw new Error(read.refusals.join('\n'))
        const again = await projectOf(new Map([...project.files, ...read.files]))
        const expected = new Map(
          [...(project.prompts.get('it' as never)?.get(file) ?? [])].map(([one, { source }]) => [
            one,
            source,
          ]),
        )
        expected.set(prompt as never, text)
        const found = again.prompts.get('it' as never)?.get(file) ?? new Map<string, { source: string }>()
        expect(new Map([...found].map(([one, { source }]) => [one, source]))).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a sheet is refused as a whole', () => {
  const refusals = (text: string) => {
    const read = importPrompts(text, project)
    return read.outcome === 'refused' ? read.refusals : read
  }

  test('when a text lost, gained or translated a slot', () => {
    expect(
      refusals(sheet(['order', 'tell.where', 'Dove?'], ['order', 'where', 'Arriva a {indirizzo}.'])),
    ).toEqual(['line 3: "where" of "order" in it must keep its slots: {address}; it has: {indirizzo}'])
  })

  test('when the cases of a choice were translated', () => {
    const words =
      'Ordine {number}: {status, select, spedito {in viaggio, {eta, date, ::EEEEdMMMM}} other {pronto}}.'
    expect(refusals(sheet(['order', 'status', words]))).toEqual([
      expect.stringContaining('must keep its slots'),
    ])
  })

  test('but a date may be written otherwise, and slots may move', () => {
    const words = '{status, select, other {fermo} shipped {arriva {eta, date, short}}}: ordine {number}'
    expect(imported(['order', 'status', words])).toMatchObject({ outcome: 'read', texts: 1 })
  })

  test('when braces do not fit, a name is not known, stands twice, or a cell is missing', () => {
    expect(
      refusals(
        sheet(
          ['order', 'where', 'A {address'],
          ['order', 'wher', 'x'],
          ['order', 'tell.news', 'x'],
          ['order', 'tell.news', 'y'],
          ['order'],
        ),
      ),
    ).toEqual([
      'line 2: "where" of "order" in it cannot be read: look at its braces and apostrophes',
      'line 3: there is no prompt "wher" in "order"',
      'line 5: "tell.news" of "order" is there twice',
      'line 6: 1 cells where 3 are meant',
    ])
  })

  test('when its columns are no languages of the bot', () => {
    expect(refusals(writeCsv([['file', 'name', 'fr']]))).toEqual([
      'line 1: columns are languages of business.yaml, each once: en, it',
    ])
    expect(refusals('')).toEqual(['line 1: the first columns must be file and name'])
    expect(refusals(writeCsv([['name', 'file', 'it']]))).toEqual([
      'line 1: the first columns must be file and name',
    ])
  })
})
