import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Picture } from '../../../src/flow/picture/picture.ts'
import { layOutPlainly } from '../../../src/flow/picture/plain-layout.ts'
import { svgOf } from '../../../src/flow/picture/svg.ts'
import { pictureWith } from './drawn-flows.ts'

/** The picture with these words wherever a designer's file could have them. */
function saying(words: string): Picture {
  const picture = pictureWith(2, [[0, 1, words]])
  const mistake = { file: words, line: 1, column: 1, says: words, advice: words }
  const boxes = picture.boxes.map((box) => ({
    ...box,
    id: box.id,
    name: words,
    does: words,
    mistakes: [mistake],
  }))
  return { ...picture, flow: words, file: words, startsOn: [words], boxes, mistakes: [mistake] }
}

const tags = (svg: string): ReadonlySet<string> =>
  new Set([...svg.matchAll(/<\/?([^\s>/]+)/g)].map(([, tag = '']) => tag))
const attributes = (svg: string): ReadonlySet<string> =>
  new Set([...svg.matchAll(/ ([\w:-]+)="/g)].map(([, name = '']) => name))

const ours = svgOf([layOutPlainly(saying('words'))], ['words'])

test('a picture has shapes and text only', () => {
  expect([...tags(ours)].sort()).toEqual(
    ['circle', 'desc', 'g', 'path', 'polygon', 'rect', 'svg', 'text', 'title'].sort(),
  )
  expect([...attributes(ours)].filter((name) => /^on|href|style|src/.test(name))).toEqual([])
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  ']]><foreignObject><iframe srcdoc="x">',
  '</title><style>*{fill:url(//example.org)}</style>',
  '&lt;script&gt; &#60; &amp;',
  '<!--',
  'a\u0000b\u0008\ud800c\uffff',
])('what stands in a file is text in the picture: %j', (words) => {
  expectHarmless(words)
})

test('no words whatever become markup', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectHarmless), { numRuns: 50 })
})

function expectHarmless(words: string): void {
  const svg = svgOf([layOutPlainly(saying(words))], [words])
  expect(tags(svg)).toEqual(tags(ours))
  const withoutText = svg.replaceAll(/>[^<]*</g, '><').replaceAll(/"[^"]*"/g, '""')
  expect([...withoutText.matchAll(/ ([\w:-]+)=""/g)].map(([, name]) => name)).toEqual(
    expect.arrayContaining(['xmlns', 'viewBox']),
  )
  expect(withoutText).not.toMatch(/ on\w+=|href/i)
  expect(svg).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u)
}
