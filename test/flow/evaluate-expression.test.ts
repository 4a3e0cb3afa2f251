import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkExpression, evaluateExpression } from '../../src/flow/evaluate-expression.ts'
import type { Scope } from '../../src/flow/expression.ts'

const scope: Scope = {
  values: {
    order_number: 'string',
    people: 'number',
    gift: 'bool',
    order: { status: 'string', total: 'number', items: 'list' },
    time: { id: 'string', start: 'timestamp' },
  },
  personal: ['postcode', 'name', 'order.address'],
}

const nobody = () => false

describe('checking', () => {
  test.each([
    ["order.status == 'shipped'", 'bool'],
    ["time.start - duration('24h')", 'timestamp'],
    ["now + duration('30m')", 'timestamp'],
    ['known(postcode) && !known(order.address)', 'bool'],
    ['known(order_number) ? people * 2 : 1 + people', 'number'],
    ['people > 4', 'bool'],
    ['order.total / 2 + people', 'number'],
    ["order.items.exists(item, item.id == 'a')", 'bool'],
    ["order_number in ['1042', '1043']", 'bool'],
    ['size(order.items) > 0', 'bool'],
    ['size(order.items)', 'number'],
    ['now', 'timestamp'],
    ["'a' + order_number", 'string'],
    ['order.items[0]', 'any'],
  ] as const)('%s gives %s', (source, wanted) => {
    expect(checkExpression(source, scope, wanted)).toBeNull()
  })

  test.each([
    ['order.status ==', /at character/],
    ['ordr.status == "x"', /`ordr` is no answer or result of this flow/],
    ['order.sttus == "x"', /no field `sttus`/],
    ['people == "four"', /do not go together: number == string/],
    ['postcode == "01310-100"', /`postcode` is personal: an expression may only ask known\(postcode\)/],
    ['order.address == "x"', /`address` is personal/],
    ['known(phone)', /known\(phone\) asks for a name that this flow does not have/],
    ['known(order.colour)', /asks for a name/],
    ['known("postcode")', /takes one name/],
    ['known(order.constructor)', /asks for a name/],
    ['known(constructor)', /asks for a name/],
    ['known(postcode, name)', /takes one name/],
    ['order_number.matches("(a+)+$")', /matches\(\) is not available/],
    ['order.items.all(a, order.items.all(b, a == b))', /every row/],
    ['cel.bind(x, 1, x)', /bind\(\) is not available/],
    [`${'!'.repeat(600)}true`, /./],
    [`'${'a'.repeat(1001)}'`, /1000 characters/],
    ['constructor.constructor("return 1")()', /./],
    ['', /./],
  ])('%s is refused with a sentence', (source, sentence) => {
    expect(checkExpression(source, scope)).toMatch(sentence)
  })

  test('a place that wants a time refuses a text, in plain words', () => {
    expect(checkExpression('order.status', scope, 'timestamp')).toBe(
      'this gives a text, but a time is needed here',
    )
  })

  test('any text gets a sentence or nothing, never a throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (source) => {
        const answer = checkExpression(source, scope)
        expect(answer === null || answer.length > 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('evaluating', () => {
  const values = {
    now: Date.parse('2026-03-04T15:00:00Z'),
    order_number: '0042',
    people: 3,
    gift: true,
    order: { status: 'shipped', total: 99.5, items: [{ id: 'a' }, { id: 'b' }] },
    time: { id: 't1', start: '2026-03-08T11:00:00-03:00' },
  }

  test.each([
    ["order.status == 'shipped'", true],
    ["time.start - duration('24h')", '2026-03-07T14:00:00.000Z'],
    ["time.start > now + duration('60m')", true],
    ['people * 2', 6],
    ['people + 1', 4],
    ['1 - people', -2],
    ['people / 2', 1.5],
    ['people > 4', false],
    ['people == 3', true],
    ['order.total', 99.5],
    ['size(order.items)', 2],
    ['order.items[1].id', 'b'],
    ["order.items.exists(item, item.id == 'b')", true],
    ['order.items.map(item, item.id)', ['a', 'b']],
    ["order_number + '!'", '0042!'],
    ['known(postcode)', true],
    ['known(name) || gift', true],
    ['known(name)', false],
    ['!known(order.address)', true],
    ['now', '2026-03-04T15:00:00.000Z'],
    ['order.items[0]', { id: 'a' }],
  ])('%s is %j', (source, expected) => {
    expect(evaluateExpression(source, values, (name) => name === 'postcode')).toEqual(expected)
  })

  test.each([
    'missing',
    'order.colour',
    'people + order_number',
    '1 +',
    'order.items[9]',
    '1 / 0',
    'postcode',
    'duration("1h")',
  ])('%s has no value and stops nothing', (source) => {
    expect(evaluateExpression(source, values, nobody)).toBeNull()
  })

  test('prototypes and constructors are out of reach', () => {
    for (const source of ['order.constructor', 'order.__proto__', 'order_number.constructor', 'toString'])
      expect(evaluateExpression(source, values, nobody)).toBeNull()
  })
})

describe('where eval is forbidden, as on Workers', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('expressions are checked and evaluated without Function or eval', () => {
    const forbidden = () => {
      throw new Error('code generation from strings is forbidden')
    }
    vi.stubGlobal('eval', forbidden)
    vi.stubGlobal('Function', forbidden)
    expect(checkExpression("time.start - duration('24h')", scope, 'timestamp')).toBeNull()
    expect(evaluateExpression('1 + 1', {}, nobody)).toBe(2)
  })

  test('the library has neither in its files', () => {
    const library = new URL('../../node_modules/@marcbachmann/cel-js/lib/', import.meta.url)
    const sources = [
      'evaluator',
      'parser',
      'operators',
      'functions',
      'macros',
      'registry',
      'type-checker',
    ].map((name) => readFileSync(new URL(`${name}.js`, library), 'utf8'))
    expect(sources.join('').length).toBeGreaterThan(50_000)
    expect(sources.filter((source) => /\bnew Function\b|\beval\(/.test(source))).toEqual([])
  })
})
