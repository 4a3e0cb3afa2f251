import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlainYaml } from '../../../src/flow/parse/plain-yaml.ts'
import { readYaml } from '../../../src/flow/parse/yaml-file.ts'
import type { Path } from '../../../src/flow/parse/yaml-tree.ts'
import { cleanBot, filesIn } from '../bot-folder.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const shipped = new Map([...filesIn(root, 'flows'), ...filesIn(root, 'prompts')])

/** A comment with a tab sends a text to the library and changes nothing in it. */
const forLibrary = (text: string) => `${text}${text.endsWith('\n') || text === '' ? '' : '\n'}#\t\n`

/** Every value of a file with its places and how it was written. */
function seen(text: string) {
  const { yaml, mistakes } = readYaml('x.yaml', text, false)
  const list: unknown[] = []
  const walk = (value: unknown, path: Path) => {
    const scalar = yaml.scalarAt(path)
    const { value: held, source, type, comment } = scalar ?? {}
    list.push([
      path.join('/'),
      yaml.at(path),
      yaml.keyAt(path),
      scalar && [held, source, type, comment ?? null],
    ])
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        walk(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
  walk(yaml.value, [])
  return { list, mistakes }
}

test('the files of a bot are read straight', () => {
  const all = [...shipped, ...cleanBot()].filter(([path]) => !path.endsWith('.talk.yaml'))
  expect(all.filter(([, text]) => readPlainYaml(text) === null).map(([path]) => path)).toEqual([])
  expect(all.length).toBeGreaterThan(40)
})

test('what is read straight is what the library reads, at the same places', () => {
  const faulty = join(root, 'test', 'flow', 'faulty')
  const seeds = readdirSync(faulty)
    .flatMap((fault) => [...filesIn(join(faulty, fault))])
    .filter(([path]) => !path.startsWith('media/'))
  let compared = 0
  for (const [path, text] of [...shipped, ...cleanBot(), ...seeds]) {
    if (readPlainYaml(text) === null) continue
    if (text.length > 100_000) continue
    compared += 1
    expect(seen(text), path).toEqual(seen(forLibrary(text)))
  }
  expect(compared).toBeGreaterThan(150)
})

test.each([
  'a: o\n #x\nb: c\n',
  'a: o\n\n #x\nb: c\n',
  'a: "o"\n #x\nb: c\n',
  'l:\n - o\n  #x\n - p\n',
  's:\n  a: o\n #x\n  b: c\n',
])('a comment below a value belongs to it where the library says so: %j', (text) =>
  expect(seen(text)).toEqual(seen(forLibrary(text))),
)

test('whatever is edited, straight reading never differs from the library', () => {
  const texts = [...cleanBot().values(), ...[...shipped.values()].filter((text) => text.length < 6000)]
  const pieces = [
    '\n',
    '  ',
    ' ',
    ': ',
    ' #x',
    '#',
    '- ',
    '-',
    '|',
    '|\n',
    '"',
    "'",
    "''",
    '{',
    '}',
    '[',
    ']',
    ',',
    'a',
    '1',
    '.5',
    'null',
    '&a',
    '*a',
    '!',
    '?',
    '>',
    '%',
    '~',
    '0x1',
    'true',
    '1e3',
    '\\',
    ':',
    '\n\n',
    '\n  b',
    '=',
    '<<: ',
  ]
  const edited = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(12),
      fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
    )
    .map(([text, at, length, inserted]) => {
      const from = at % (text.length + 1)
      return `${text.slice(0, from)}${inserted.join('')}${text.slice(from + length)}`
    })
  let straight = 0
  fc.assert(
    fc.property(edited, (text) => {
      if (readPlainYaml(text) === null) return
      straight += 1
      expect(seen(text)).toEqual(seen(forLibrary(text)))
    }),
    { numRuns: 200 },
  )
  expect(straight).toBeGreaterThan(20)
})

test.each([
  ['a tab', 'a:\tb\n'],
  ['an anchor', 'a: &b c\n'],
  ['a folded text', 'a: >\n  b\n'],
  ['a text over two lines', 'a: b\n  c\n'],
  ['a key twice', 'a: b\na: c\n'],
  ['a key without value', 'a:\nb: c\n'],
  ['a number that is none', 'a: 0x1F\n'],
  ['a second document', 'a: b\n---\nc: d\n'],
  ['an escape', 'a: "b\\n"\n'],
  ['a colon too many', 'a: b: c\n'],
  ['a bracket not closed', 'a: [b\nc: d\n'],
  ['brackets without end', `a: ${'['.repeat(100_000)}`],
])('%s is left to the library', (_, text) => {
  expect(readPlainYaml(text)).toBeNull()
})
