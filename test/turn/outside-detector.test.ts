import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { RawText } from '../../src/message/raw-text.ts'
import type { Detector } from '../../src/privacy/detector.ts'
import type { OutsideDetector } from '../../src/privacy/outside-detector.ts'
import { until } from '../host/in-process.ts'
import { loadBot, openTurnRoom, type TurnRoom, wednesday } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom

beforeAll(async () => {
  library = await loadBot()
}, 60_000)
afterEach(() => room.close())

/** Names that our own detectors cannot know. */
const named = /quvolzyx\d*/g

/** Finds them, each time after what `delay` says; never where that is `null`. Keeps what it was asked. */
function detectorThat(state: { delay: number | null }) {
  const asked: string[] = []
  const detect: Detector['detect'] = async (raw) => {
    const words = RawText.reveal(raw)
    asked.push(words)
    await new Promise<void>((resolve) => {
      if (state.delay !== null) setTimeout(resolve, state.delay)
    })
    return [...words.matchAll(named)].map(({ index, 0: { length } }) => {
      return { kind: 'NAME', start: index, end: index + length, confidence: 0.8 }
    })
  }
  return { asked, detector: { name: 'outside', detect } satisfies Detector }
}

/** Fifty bubbles that are one turn. `firstAnswer`: milliseconds until the person heard something. */
async function writeFifty(outside: OutsideDetector) {
  room = openTurnRoom(library, wednesday, outside)
  const dani = room.somebody()
  for (let n = 0; n < 50; n += 1) dani.write(`o 529${n} quvolzyx${n}`)
  await room.meta.idle()
  const begun = performance.now()
  const settled = room.settle()
  await until(() => room.shown(dani).length > 0)
  return { firstAnswer: performance.now() - begun, settled }
}

describe('fifty bubbles of one turn', () => {
  test('are answered within five seconds where the detector outside hangs and is done without', async () => {
    const { asked, detector } = detectorThat({ delay: null })
    const { firstAnswer, settled } = await writeFifty({ use: 'local-only', detector })
    expect(firstAnswer).toBeLessThan(5_000)
    await settled
    expect(room.stored()).toHaveLength(50)
    expect(asked).toHaveLength(51)
  }, 20_000)

  test('are told to wait within five seconds where it hangs and holds them, and read when it is back', async () => {
    const state: { delay: number | null } = { delay: null }
    const { detector } = detectorThat(state)
    const { firstAnswer, settled } = await writeFifty({ use: 'hold', detector })
    expect(firstAnswer).toBeLessThan(5_000)
    expect(room.stored()).toEqual([])
    expect(room.events).toContainEqual({ event: 'turn-failed', code: 'DETECTOR_FAILED', attempts: 1 })
    state.delay = 0
    await settled
    expect(room.stored()).toHaveLength(50)
    expect(room.stored().join()).not.toContain('quvolzyx')
  }, 20_000)

  test.each(['hold', 'local-only'] as const)(
    'are all read by one that is slow: %s',
    async (use) => {
      const { detector } = detectorThat({ delay: 500 })
      const { firstAnswer, settled } = await writeFifty({ use, detector })
      expect(firstAnswer).toBeLessThan(5_000)
      await settled
      expect(room.stored()).toHaveLength(50)
      expect(room.stored().join()).not.toContain('quvolzyx')
    },
    20_000,
  )
})

test('what one message says goes outside once, and nothing of an earlier one with it', async () => {
  const { asked, detector } = detectorThat({ delay: 0 })
  room = openTurnRoom(library, wednesday, { use: 'hold', detector })
  const dani = room.somebody()
  for (const words of ['oi', 'meu cpf e 529982', '24725']) await room.said(() => dani.write(words))
  expect(room.stored().join('|')).not.toMatch(/529982|24725/)
  expect(asked).toEqual(['oi', 'meu cpf e 529982', '24725'])
})
