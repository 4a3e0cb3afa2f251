import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Inspect } from '../../src/adapter/google-dlp/inspect.ts'
import { requestFor } from '../../src/adapter/google-dlp/inspect-config.ts'
import { readResponse } from '../../src/adapter/google-dlp/read-response.ts'
import { type LocalGoogle, openGoogle } from '../local-google/open-google.ts'
import type { Mood } from '../local-google/settings.ts'

export type OpenedTransport = { readonly inspect: Inspect; readonly close: () => Promise<unknown> }

const settings = { project: 'made-up-project', location: 'europe-west3', template: null }
const rows = ['👩‍🚀 sou Zyxandra Quvol 🙂', 'nada aqui', 'CPF 000.000.001-91 e zyx@example.org']
/** Long enough for a busy machine. Milliseconds. */
const time = 5000

const templates = {
  shop: {
    infoTypes: [{ name: 'PERSON_NAME' }],
    customInfoTypes: [{ infoType: { name: 'LOYALTY' }, regex: { pattern: 'LA-[0-9]{8}' } }],
    includeQuote: true,
  },
}

/** What every way to Google's DLP must do, whatever it is made of. */
export function inspectsContent(name: string, open: (google: LocalGoogle) => Promise<OpenedTransport>) {
  describe(`${name} inspects content`, () => {
    let google: LocalGoogle
    let transport: OpenedTransport
    beforeAll(async () => {
      google = await openGoogle({ templates })
      transport = await open(google)
      // The first call opens the connection.
      await transport.inspect(requestFor(settings, ['olá']), 20_000)
    })
    afterAll(async () => {
      await transport.close()
      await google.close()
    })
    beforeEach(() => {
      google.dlp.mood = 'well'
      google.dlp.moodFor = Number.POSITIVE_INFINITY
      google.dlp.requests.length = 0
    })

    const found = async (some: readonly string[], how = settings as Parameters<typeof requestFor>[0]) => {
      const answer = await transport.inspect(requestFor(how, some), time)
      if (answer.outcome === 'refused') return answer.why
      const read = readResponse(answer.response, some)
      return read.outcome === 'read'
        ? read.findings.map((row, n) =>
            row.map(({ kind, start, end }) => `${kind} ${some[n]?.slice(start, end)}`),
          )
        : read.outcome
    }

    test('findings come back by row, as offsets of the words as they were written, emoji included', async () => {
      expect(await found(rows)).toEqual([
        ['NAME Zyxandra Quvol'],
        [],
        ['EMAIL zyx@example.org', 'CPF 000.000.001-91', 'PHONE 000.000.001-91'],
      ])
      expect(google.dlp.requests).toMatchObject([
        { parent: 'projects/made-up-project/locations/europe-west3', rows },
      ])
    })

    test('no findings are an answer', async () => {
      expect(await found(['bom dia'])).toEqual([[]])
    })

    test('the number of an order is not a phone number', async () => {
      expect(await found(['meu pedido 4512345678', 'liga 4512345678'])).toEqual([[], ['PHONE 4512345678']])
    })

    test('a template looks for what it names, and its own kinds are masked too', async () => {
      expect(
        await found(['Tebbo Wurrin, cartão LA-12345678, zyx@example.org'], { ...settings, template: 'shop' }),
      ).toEqual([['NAME Tebbo Wurrin', 'OTHER LA-12345678']])
    })

    test.each([
      ['another project', { ...settings, project: 'somebody-elses' }, 'denied'],
      ['a place that Google has not', { ...settings, location: 'atlantis-north1' }, 'bad-request'],
      ['a template that is not there', { ...settings, template: 'gone' }, 'denied'],
      [
        'a template of another place',
        { ...settings, template: 'projects/made-up-project/locations/us/inspectTemplates/shop' },
        'bad-request',
      ],
    ])('%s is refused', async (_, how, why) => {
      expect(await found(rows, how)).toBe(why)
    })

    test('more than Google takes at once is refused', async () => {
      expect(await found(['a'.repeat(600_000)])).toBe('bad-request')
    })

    test.each<[Mood, string]>([
      ['unavailable', 'unavailable'],
      ['internal', 'failed'],
      ['denied', 'denied'],
      ['quota', 'quota'],
      ['disconnects', 'unavailable'],
      ['silent', 'nonsense'],
      ['cut-short', 'cut-short'],
      ['out-of-bounds', 'nonsense'],
      ['wrong-row', 'nonsense'],
      ['wrong-column', 'nonsense'],
      ['wrong-info-type', 'nonsense'],
    ])('a Google that is %s gave no findings, by one try: %s', async (mood, why) => {
      google.dlp.mood = mood
      expect(await found(rows)).toBe(why)
      expect(google.dlp.requests.length).toBe(1)
    })

    test.each<Mood>(['garbage', 'half-answer'])('an answer that is %s is none', async (mood) => {
      google.dlp.mood = mood
      expect(await found(rows)).toMatch(/^(?:nonsense|failed)$/)
    })

    test('who does not answer is given up in time', async () => {
      google.dlp.mood = 'hangs'
      const start = performance.now()
      const answer = await transport.inspect(requestFor(settings, rows), 300)
      expect(answer).toEqual({ outcome: 'refused', why: 'late' })
      expect(performance.now() - start).toBeLessThan(1500)
    })

    test('nothing of what was said is in a refusal', async () => {
      for (const mood of ['unavailable', 'internal', 'denied', 'quota', 'garbage', 'disconnects'] as const) {
        google.dlp.mood = mood
        const answer = await transport.inspect(requestFor(settings, rows), time)
        expect(Object.keys(answer).sort()).toEqual(['outcome', 'why'])
      }
    })
  })
}
