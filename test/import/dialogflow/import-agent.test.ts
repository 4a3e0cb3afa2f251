import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadBot } from '../../../src/flow/load-bot.ts'
import { sumLine } from '../../../src/import/dialogflow/report.ts'
import { cafe } from './agent.ts'
import { imported, importedFiles, needs } from './needs.ts'

const bot = await importedFiles(cafe())
const report = bot.file('IMPORT.md')
const seat = parse(bot.file('flows/seat.yaml'))

/** A page of the café, edited. */
const edited = (path: string, edit: (json: never) => unknown) => {
  const files = cafe()
  files[path] = edit(structuredClone(files[path]) as never)
  return files
}

describe('a Dialogflow agent becomes a bot', () => {
  test('without a mistake that flow check knows', async () => {
    expect(bot.mistakes).toEqual([])
    const { outcome } = await loadBot(
      new Map([...bot.files].filter(([path]) => path !== 'IMPORT.md')),
      needs.hash,
    )
    expect(outcome).toBe('loaded')
  })

  test('every object of the export is carried over, or listed with the reason', () => {
    const all = [...bot.fates.values()]
    const carried = all.filter(({ mapped }) => mapped)
    const listed = all.filter(({ mapped, remarks }) => !mapped && remarks.length > 0)
    expect(carried.length + listed.length).toBe(all.length)
    expect(sumLine(bot.fates)).toBe(
      `In: ${all.length} objects; ${carried.length} carried over, ${listed.length} listed.`,
    )
    for (const [object, { mapped }] of bot.fates) if (!mapped) expect(report).toContain(`- ${object}: `)
  })

  test('an intent that leads to a page begins a flow with its steps, questions and choices', () => {
    expect(seat.starts_on).toEqual(['book.table'])
    expect(Object.keys(seat.steps)).toEqual([
      'seat',
      'seat_seat',
      'seat_guest',
      'seat_order',
      'seat_if',
      'cafe_contact',
      'confirm',
      'person',
    ])
    expect(seat.steps.seat_if).toEqual(
      parse("{ if: seat == 'garden', then: { say: said.seat.1, go: confirm }, else: confirm }"),
    )
    expect(seat.steps.confirm.choose).toEqual({
      confirm_yes: { say: 'said.confirm.confirm_yes', go: 'end' },
      confirm_no: 'end',
    })
    expect(seat.answers).toMatchObject({
      seat: { type: 'choice', values: ['inside', 'garden'] },
      guest: { type: 'name' },
    })
  })

  test('references are by display name, also with a blank too many and out of a group of routes', () => {
    expect(seat.steps.seat_seat.else).toBe('cafe_contact')
    expect(seat.steps.confirm.choose.confirm_no).toBe('end')
    expect(seat.steps.cafe_contact).toEqual({ say: 'cafe_contact', go: 'person' })
  })

  test('"End Session", "Start Page" and the start flow are the end of the talk', () => {
    const contacts = parse(bot.file('flows/contacts.yaml'))
    expect(contacts.steps.anything_else).toMatchObject({
      choose: { confirm_yes: 'end', confirm_no: 'end' },
      else: 'end',
    })
  })

  test('an intent that is only answered is a FAQ entry; names are unescaped', () => {
    const faq = parse(bot.file('flows/faq.yaml'))
    expect(faq.opening_hours_copy.ask.it).toContain('orario')
    expect(bot.file('prompts/en/faq.yaml')).toContain("We're open from 8 to 20 '{'every day'}'.")
    expect(report).toContain('page "Default Start Flow / Menu (copy)"')
  })

  test('languages become ours, side by side ones become one, and those nobody reads are listed', () => {
    expect(parse(bot.file('flows/business.yaml')).locales).toEqual(['en', 'it', 'es'])
    expect(parse(bot.file('flows/intents.yaml'))['book.table'].it).toEqual([
      'vorrei un tavolo',
      'prenotare un tavolo',
      'un tavolo per stasera',
      'posso prenotare',
      'riservare un posto',
    ])
    expect(report).toContain('"it-it" became one with "it"; "de" is not read here')
  })

  test('words without a translation stand in another language and are listed', () => {
    expect(bot.file('prompts/es/seat.yaml')).toContain('seat: |\n  Lovely, a table.')
    expect(report).toContain('- prompts/es/seat.yaml: seat, again.seat.1, ask.order, cafe_contact')
  })

  test('spoken twins are not said twice, and empty fulfilments say nothing', () => {
    expect(bot.file('prompts/en/seat.yaml')).not.toContain('spoken twin')
  })

  test('phrases that look like somebody’s data or belong to two intents are left out, counted and never shown', () => {
    const all = [...bot.files.values()].join('\n')
    expect(all).not.toContain('Ana Maria')
    expect(report).toContain(`phrases in "en-us" of intent "book.table": 1 look like somebody's data`)
    expect(report).toContain('phrases in "en-us" of intent "confirm.yes": 1 belong to another intent too')
  })

  test('addresses and secrets of webhooks are never written', () => {
    const all = [...bot.files.values()].join('\n')
    expect(all).not.toMatch(/canary-secret|ngrok/)
    expect(report).toContain('page "Default Start Flow / Confirm": it asks a webhook ("check-seats")')
  })

  test('test cases become talks that expect the prompts with those words', () => {
    const [first, second] = bot
      .file('flows/imported.talk.yaml')
      .split('---\n')
      .map((text) => parse(text))
    expect(first.turns).toEqual([{ person: 'when are you open', bot: ['opening_hours_copy'] }])
    expect(second.turns).toEqual([
      { person: 'book a table', bot: ['seat', 'ask.seat'] },
      { person: 'garden', bot: ['ask.guest'] },
    ])
    expect(report).toContain('from turn 3 on it was left out')
  })

  test('the engine says no word of the demo’s shop', () => {
    for (const [path, text] of bot.files) expect(`${path} ${text}`).not.toMatch(/Aurora|Paulo/)
  })

  test('an agent of one language with few phrases is written, with its mistakes in the report', async () => {
    const files = edited('agent.json', (json: object) => ({ ...json, supportedLanguageCodes: ['pt-br'] }))
    const done = await importedFiles(files)
    expect(done.mistakes.length).toBeGreaterThan(0)
    for (const mistake of done.mistakes) expect(done.file('IMPORT.md')).toContain(mistake)
  })

  test('flows that lead to each other never run in a circle', async () => {
    const files = cafe()
    files['flows/Contacts/Contacts.json'] = {
      displayName: 'Contacts',
      transitionRoutes: [{ condition: 'true', targetFlow: 'Other' }],
    }
    files['flows/Other/Other.json'] = {
      displayName: 'Other',
      transitionRoutes: [{ condition: 'true', targetFlow: 'Contacts' }],
    }
    expect((await importedFiles(files)).mistakes.join('\n')).not.toContain('circle')
  })

  test('whatever one file of the package holds, nothing is thrown and nothing is lost in silence', async () => {
    const paths = Object.keys(cafe()).filter((path) => path !== 'agent.json')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), async (path, value) => {
        const done = await imported({ ...cafe(), [path]: value })
        if (done.outcome === 'refused') throw new Error(done.why)
        for (const { mapped, remarks } of done.fates.values()) expect(mapped || remarks.length > 0).toBe(true)
      }),
      { numRuns: 12 },
    )
  })

  test('whatever one value of the package is, nothing is thrown', async () => {
    const files = cafe()
    const places = Object.keys(files).flatMap((path) =>
      placesIn(files[path]).map((place) => ({ path, place })),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.jsonValue({ maxDepth: 2 }),
        async ({ path, place }, value) => {
          const done = await imported({ ...cafe(), [path]: withValue(cafe()[path], place, value) })
          if (done.outcome === 'imported')
            for (const { mapped, remarks } of done.fates.values())
              expect(mapped || remarks.length > 0).toBe(true)
        },
      ),
      { numRuns: 25 },
    )
  })
})

/** The ways to all values of a JSON value. */
const placesIn = (value: unknown, above: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [above]
    : [above, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...above, key]))]

function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const entries = Object.entries(whole as object).map(
    ([name, inner]) => [name, name === key ? withValue(inner, rest, value) : inner] as const,
  )
  return Array.isArray(whole) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
