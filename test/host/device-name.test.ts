import { expect, test } from 'vitest'
import { deviceName } from '../../src/host/device-name.ts'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'

test.each([
  ['Chrome on Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36`],
  [
    'Edge on Windows',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`,
  ],
  [
    'Edge on Android',
    `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/141.0.0.0 Mobile Safari/537.36 EdgA/141.0.0.0`,
  ],
  ['Edge on iOS', `${iphone} Version/18.0 EdgiOS/141.0.3537.57 Mobile/15E148 Safari/604.1`],
  [
    'Opera on Linux',
    `Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/140.0.0.0 Safari/537.36 OPR/124.0.0.0`,
  ],
  ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0'],
  ['Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0'],
  ['Firefox on iOS', `${iphone} FxiOS/144.0 Mobile/15E148 Safari/605.1.15`],
  ['Chrome on Android', `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/141.0.0.0 Mobile Safari/537.36`],
  ['Chrome on iOS', `${iphone} CriOS/141.0.7390.41 Mobile/15E148 Safari/604.1`],
  ['Chrome on ChromeOS', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/141.0.0.0 Safari/537.36`],
  [
    'Samsung Internet on Android',
    `Mozilla/5.0 (Linux; Android 10; K) ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
  ],
  [
    'WebView on Android',
    `Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/AP3A.241105.008; wv) ${webkit} Version/4.0 Chrome/141.0.7390.43 Mobile Safari/537.36`,
  ],
  ['Safari on iOS', `${iphone} Version/18.5 Mobile/15E148 Safari/604.1`],
  ['Safari on macOS', `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`],
  ['Chromium on Linux', `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/147.0.0.0 Safari/537.36`],
  [
    'Chromium on Linux',
    `Mozilla/5.0 (X11; Linux x86_64) ${webkit} Ubuntu Chromium/80.0.3987.87 Chrome/80.0.3987.87 Safari/537.36`,
  ],
])('%s is known by what it says', (name, userAgent) => {
  expect(deviceName(userAgent)).toBe(name)
})

test.each([
  ['nothing', null],
  ['an empty line', ''],
  ['a program', 'curl/8.14.1'],
  ['a browser without a system', 'Mozilla/5.0 Firefox/144.0'],
  ['markup', '<img src=x onerror=alert(1)>'],
])('%s has no name', (_, userAgent) => {
  expect(deviceName(userAgent)).toBeNull()
})

test('of ten thousand characters that somebody made up nothing is kept but names we know', () => {
  const made = `Mozilla/5.0 (Windows; ${'Edg Chrom'.repeat(1200)}) Firefox/1`
  expect(deviceName(made)).toBeNull()
  expect(deviceName(`Firefox/1 Linux ${'; wv'.repeat(2500)} ana@example.org 529.982.247-25`)).toBe(
    'Firefox on Linux',
  )
})
