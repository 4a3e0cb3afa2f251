import { beforeAll, expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { embeddedDetector } from '../../../src/privacy/detect/embedded.ts'
import { hostilePieces, hostileText } from './hostile-pieces.ts'

/** Most milliseconds for 64 KB; the bar of 150 ms is for a quiet machine, tests share theirs. */
const most = 1_500

beforeAll(() => {
  // What is worked out once a process is no part of what a text costs.
  void embeddedDetector.detect(new RawText('rua 1, tel 11 98888-7777'), { locale: null, country: null })
})

test.each(hostilePieces)('64 KB of %j are read in time', async (piece) => {
  const text = new RawText(hostileText(piece))
  const start = performance.now()
  await embeddedDetector.detect(text, { locale: null, country: null })
  expect(performance.now() - start).toBeLessThan(most)
})
