import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, codePointsOf } from '../../../src/adapter/google-dlp/code-points.ts'
import { rowsOf } from '../../../src/adapter/google-dlp/cut-rows.ts'
import { createPace } from '../../../src/adapter/google-dlp/pace.ts'
import { readResponse } from '../../../src/adapter/google-dlp/read-response.ts'
import { clockAt, instantOf } from '../../../src/clock.ts'

/** Every kind of UTF-16: letters, accents, emoji, joined emoji, halves of characters. */
const written = fc
  .array(fc.constantFrom('a', 'é', 'ß', '😀', '👩‍🚀', '\ud83d', '\udc00', '"', '\\', '\n', '漢'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))
/** Of a character beyond U+FFFF. */
const half = /\p{Surrogate}/u
const runs = { numRuns: 200 }

describe('offsets', () => {
  test('in code points are those of the text spread out', () => {
    fc.assert(
      fc.property(written, (text) => {
        const toUtf16 = codePointsOf(text)
        const characters = [...text]
        for (let n = 0; n <= characters.length; n++)
          expect(toUtf16(n)).toBe(characters.slice(0, n).join('').length)
        for (const beyond of [characters.length + 1, -1, 0.5, Number.NaN]) expect(toUtf16(beyond)).toBeNull()
      }),
      runs,
    )
  })

  test('in bytes are those of the text in UTF-8, and inside a character there are none', () => {
    fc.assert(
      fc.property(written, (text) => {
        const toUtf16 = bytesOf(text)
        const all = Buffer.from(text)
        const borders = new Map<number, number>()
        let bytes = 0
        let units = 0
        borders.set(0, 0)
        for (const character of text) {
          bytes += Buffer.byteLength(character)
          units += character.length
          borders.set(bytes, units)
        }
        for (let n = 0; n <= all.length; n++) expect(toUtf16(n)).toBe(borders.get(n) ?? null)
      }),
      runs,
    )
  })
})

describe('cells', () => {
  const long = fc.tuple(written, fc.integer({ min: 1, max: 900 })).map(([part, times]) => part.repeat(times))

  test('hold the whole text at its place, in pieces that are small and overlap', () => {
    fc.assert(
      fc.property(long, (words) => {
        const rows = rowsOf(words)
        const whole = words.replace(/\p{Surrogate}/gu, '\ufffd')
        expect(rows.at(0)?.start ?? 0).toBe(0)
        for (const [n, { text, start, bytes }] of rows.entries()) {
          expect(whole.slice(start, start + text.length)).toBe(text)
          expect(text.length).toBeLessThanOrEqual(8192)
          expect(text).not.toMatch(half)
          expect(bytes).toBeGreaterThanOrEqual(
            Buffer.byteLength(JSON.stringify({ values: [{ stringValue: text }] })),
          )
          const next = rows[n + 1]
          if (next) expect(start + text.length - next.start).toBeGreaterThanOrEqual(512)
          else expect(start + text.length).toBe(words.length)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the pace', () => {
  test('lets no more through in any minute than is allowed', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 200, maxLength: 1500 })
    fc.assert(
      fc.property(waits, fc.integer({ min: 1, max: 600 }), (pauses, perMinute) => {
        const clock = clockAt(instantOf(0))
        const pace = createPace(clock, perMinute)
        const taken: number[] = []
        for (const pause of pauses) {
          clock.advance(pause)
          if (pace.take() === 0) taken.push(clock.now())
        }
        for (const [n, at] of taken.entries()) {
          const before = taken[n - perMinute]
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(59_999)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('says how long to wait, and then there is a place', () => {
    const clock = clockAt(instantOf(0))
    const pace = createPace(clock, 60)
    let served = 0
    for (let n = 0; n < 600; n++) {
      const wait = pace.take()
      if (wait === 0) served += 1
      else clock.advance(wait)
    }
    expect(served).toBeGreaterThan(290)
    pace.spend()
    expect(pace.take()).toBeGreaterThan(0)
  })
})

describe('an answer', () => {
  test('of any shape is read or refused, never thrown over, and its findings are inside their rows', () => {
    const rows = ['olá 😀', 'x']
    const number = fc.oneof(
      fc.integer({ min: -2, max: 9 }),
      fc.nat(9).map(String),
      fc.constant(null),
      fc.string(),
    )
    const location = fc.record(
      {
        codepointRange: fc.option(fc.record({ start: number, end: number }, { requiredKeys: [] })),
        byteRange: fc.option(fc.record({ start: number, end: number }, { requiredKeys: [] })),
        contentLocations: fc.oneof(
          fc.anything(),
          fc.tuple(
            fc.record({
              recordLocation: fc.record({
                fieldId: fc.constant({ name: 'text' }),
                tableLocation: fc.record({ rowIndex: number }, { requiredKeys: [] }),
              }),
            }),
          ),
        ),
      },
      { requiredKeys: [] },
    )
    const finding = fc.record(
      {
        infoType: fc.oneof(
          fc.record({ name: fc.oneof(fc.constant('PERSON_NAME'), fc.string()) }),
          fc.anything(),
        ),
        likelihood: fc.oneof(fc.constantFrom('LIKELY', 3, 'MAYBE', 9), fc.anything()),
        location: fc.oneof(location, fc.anything()),
      },
      { requiredKeys: [] },
    )
    const answer = fc.oneof(
      fc.anything(),
      fc.record({ result: fc.record({ findings: fc.array(finding, { maxLength: 3 }) }) }),
    )
    fc.assert(
      fc.property(answer, (response) => {
        const read = readResponse(response, rows)
        if (read.outcome !== 'read') return
        expect(read.findings.length).toBe(rows.length)
        for (const [n, row] of read.findings.entries())
          for (const { start, end } of row) {
            expect(start >= 0 && start < end && end <= (rows[n]?.length ?? 0)).toBe(true)
            expect(rows[n]?.slice(start, end)).not.toMatch(half)
          }
      }),
      { numRuns: 200 },
    )
  })

  test('with bytes alone is read as well', () => {
    const place = { recordLocation: { fieldId: { name: 'text' }, tableLocation: {} } }
    const found = {
      infoType: { name: 'PERSON_NAME' },
      location: { byteRange: { start: '7', end: '10' }, contentLocations: [place] },
    }
    expect(readResponse({ result: { findings: [found] } }, ['é 😀Ana'])).toMatchObject({
      findings: [[{ kind: 'NAME', start: 4, end: 7 }]],
    })
  })
})
