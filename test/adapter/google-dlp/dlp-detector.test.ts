import { describe, expect, test } from 'vitest'
import { createDlpDetector } from '../../../src/adapter/google-dlp/dlp-detector.ts'
import type { Inspect, InspectAnswer, Refusal } from '../../../src/adapter/google-dlp/inspect.ts'
import { refusalOf } from '../../../src/adapter/google-dlp/inspect.ts'
import { type Clock, systemClock } from '../../../src/clock.ts'
import type { LogEvent } from '../../../src/log.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { createLocalDlp, type LocalDlp } from '../../local-google/local-dlp.ts'
import { localProject } from '../../local-google/open-google.ts'
import { Refused } from '../../local-google/settings.ts'

const hint = { locale: null, country: null }
const settings = {
  project: 'made-up-project',
  location: 'europe-west3',
  template: null,
  requestsPerMinute: 600,
}

/** A Google in this process, without a wire, and the detector that asks it. */
function opened({ perMinute = 600, clock = systemClock }: { perMinute?: number; clock?: Clock } = {}) {
  const dlp = createLocalDlp({ ...localProject, requestsPerMinute: perMinute, clock })
  const events: LogEvent[] = []
  const detector = createDlpDetector(
    { inspect: inProcess(dlp), clock, random: () => 0.5, log: (event) => events.push(event) },
    { ...settings, requestsPerMinute: perMinute },
  )
  const find = async (words: string) => {
    const findings = await detector.detect(new RawText(words), hint)
    return findings.map(({ kind, start, end }) => `${kind} ${words.slice(start, end)}`)
  }
  return { dlp, events, find, detector }
}

const inProcess =
  (dlp: LocalDlp): Inspect =>
  async (request, milliseconds): Promise<InspectAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (dlp.mood === 'hangs') {
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      return { outcome: 'refused', why: 'late' }
    }
    try {
      const size = Buffer.byteLength(JSON.stringify(request))
      return { outcome: 'answered', response: dlp.inspect(request, size) }
    } catch (error) {
      return { outcome: 'refused', why: error instanceof Refused ? refusalOf(error.code) : 'failed' }
    }
  }

const whyNot = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'found',
    (error: Error) => error.message,
  )

describe('messages share requests', () => {
  test('of five hundred at once, each gets its own findings, in a handful of requests', async () => {
    const { dlp, find } = opened()
    const asked = Array.from({ length: 500 }, (_, n) => `👋 n${n}@example.org, pedido 10${n}`)
    const found = await Promise.all(asked.map(find))
    expect(found).toEqual(asked.map((_, n) => [`EMAIL n${n}@example.org`]))
    expect(dlp.requests.length).toBeLessThanOrEqual(3)
  })

  test('no request is larger than Google takes, however long the messages', async () => {
    const { dlp, find } = opened()
    const long = `${'"\\olá \n🙂'.repeat(3000)} a@example.org`
    const found = await Promise.all(Array.from({ length: 12 }, () => find(long)))
    expect(new Set(found.flat())).toEqual(new Set(['EMAIL a@example.org']))
    expect(dlp.requests.length).toBeGreaterThan(1)
    expect(Math.max(...dlp.requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(524_288)
  })

  test('a message of a megabyte is found in to its end, and nothing is lost where it is cut', async () => {
    const { detector } = opened()
    const whole = `${'é'.repeat(983)} eu@example.org `.repeat(1000)
    const starts = new Set(
      (await detector.detect(new RawText(whole), hint))
        .filter(({ start, end }) => end - start === 'eu@example.org'.length)
        .map(({ start }) => start),
    )
    expect(starts.size).toBe(1000)
  })

  test('ten thousand findings in one message are told in parts', async () => {
    const { find } = opened()
    expect((await find('a@b.co '.repeat(10_000))).length).toBeGreaterThanOrEqual(10_000)
  })

  test('half a character does not move what comes after it', async () => {
    const { find } = opened()
    expect(await find('\ud83d a@example.org \udc00')).toEqual(['EMAIL a@example.org'])
  })

  test('nothing is asked for words that are none', async () => {
    const { dlp, find } = opened()
    expect(await find(' \n\t ')).toEqual([])
    expect(dlp.requests).toEqual([])
  })

  test('a message that Google refuses does not cost the others their answer', async () => {
    const { dlp, events, find } = opened()
    const inspect = dlp.inspect
    Object.assign(dlp, {
      inspect: (...[request, bytes]: Parameters<LocalDlp['inspect']>) => {
        if (JSON.stringify(request).includes('poison')) throw new Refused([3, 'INVALID_ARGUMENT', 400], '')
        return inspect(request, bytes)
      },
    })
    const asked = Array.from({ length: 64 }, (_, n) => (n === 37 ? 'poison' : `n${n}@example.org`))
    const found = await Promise.all(asked.map((words) => find(words).catch(() => 'refused')))
    expect(found.map((one) => one === 'refused')).toEqual(asked.map((words) => words === 'poison'))
    expect(events).toEqual([
      { event: 'detector-failed', detector: 'google-dlp', why: 'bad-request', messages: 1 },
    ])
  })

  test('where everything is refused, the settings are at fault: it is not asked for row by row', async () => {
    const { dlp } = opened()
    const requests: number[] = []
    const detector = createDlpDetector(
      {
        inspect: async (request) => {
          requests.push(request.item?.table?.rows?.length ?? 0)
          return { outcome: 'refused', why: 'bad-request' }
        },
        clock: systemClock,
        random: () => 0.5,
        log: () => undefined,
      },
      settings,
    )
    await Promise.allSettled(
      Array.from({ length: 64 }, () => detector.detect(new RawText('olá a todos'), hint)),
    )
    expect(requests).toEqual([64, 32, 32])
    expect(dlp.requests).toEqual([])
  })
})

describe('requests are few', () => {
  test('Google never gets more in a minute than it allows, and nobody is refused for it', async () => {
    const { dlp, find } = opened({ perMinute: 60 })
    const found = await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        await new Promise((resolve) => setTimeout(resolve, n * 5))
        return whyNot(find(`n${n}@example.org`))
      }),
    )
    expect(dlp.requests.length).toBeLessThanOrEqual(10)
    expect(found.filter((one) => one === 'found').length).toBeGreaterThan(250)
  })
})

describe('what does not answer', () => {
  test('is asked once more, and then it is well', async () => {
    const { dlp, events, find } = opened()
    dlp.mood = 'unavailable'
    dlp.moodFor = 1
    expect(await find('a@example.org')).toEqual(['EMAIL a@example.org'])
    expect(dlp.requests.length).toBe(2)
    expect(events).toEqual([])
  })

  test.each<['denied' | 'internal' | 'silent', Refusal]>([
    ['denied', 'denied'],
    ['internal', 'failed'],
    ['silent', 'nonsense'],
  ])('by itself will not answer is not asked again: %s', async (mood, why) => {
    const { dlp, events, find } = opened()
    dlp.mood = mood
    expect(await whyNot(find('a@example.org'))).toBe(`Google DLP gave no findings: ${why}`)
    expect(dlp.requests.length).toBe(1)
    expect(events).toEqual([{ event: 'detector-failed', detector: 'google-dlp', why, messages: 1 }])
  })

  test('is told so in time, even by one who waits for his turn', async () => {
    const { dlp, find } = opened()
    dlp.mood = 'hangs'
    const start = performance.now()
    expect(await whyNot(find('a@example.org'))).toMatch(/late/)
    expect(performance.now() - start).toBeLessThan(1500)
  })

  test('is left alone after five failures, and tried by one message after ten seconds', async () => {
    let skipped = 0
    const clock: Clock = { now: () => (systemClock.now() + skipped) as ReturnType<Clock['now']> }
    const { dlp, events, find } = opened({ clock })
    dlp.mood = 'internal'
    for (let n = 0; n < 5; n++) expect(await whyNot(find('a@example.org'))).toMatch(/failed/)
    expect(await whyNot(find('a@example.org'))).toMatch(/stopped/)
    expect(dlp.requests.length).toBe(5)
    skipped = 10_000
    expect(await whyNot(find('a@example.org'))).toMatch(/failed/)
    expect(await whyNot(find('a@example.org'))).toMatch(/stopped/)
    expect(dlp.requests.length).toBe(6)
    dlp.mood = 'well'
    skipped = 20_000
    expect(await find('a@example.org')).toEqual(['EMAIL a@example.org'])
    expect(await find('b@example.org')).toEqual(['EMAIL b@example.org'])
    const stopped = { event: 'detector-failed', detector: 'google-dlp', why: 'stopped', messages: 1 }
    expect(events.filter((event) => JSON.stringify(event) === JSON.stringify(stopped))).toHaveLength(2)
    const changes = events.filter(({ event }) => event !== 'detector-failed')
    expect(changes.map(({ event }) => event)).toEqual(['detector-stopped', 'detector-resumed'])
  })
})

test('a number our own rules know for an order is none of Google’s business', async () => {
  const { find } = opened()
  expect(await find('minha reserva: 4512345678')).toEqual([])
  expect(await find('o total é R$ 1.234.567,89')).toEqual([])
  expect(await find('ordine n. 45123456')).toEqual([])
  expect(await find('o pedido é do CPF 000.000.001-91')).toContain('CPF 000.000.001-91')
})
