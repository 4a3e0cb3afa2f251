import { expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { embeddedDetector } from '../../../src/privacy/detect/embedded.ts'
import { hostilePieces, hostileText } from './hostile-pieces.ts'

/** Most milliseconds for 64 KB; the bar of 150 ms is for a quiet machine, tests share theirs. */
const most = 1_500

test.each(hostilePieces)('64 KB of %j are read in time', async (piece) => {
  const text = new RawText(hostileText(piece))
  const start = performance.now()
  await embeddedDetector.detect(text, { locale: null, country: null })
  expect(performance.now() - start).toBeLessThan(most)
})
