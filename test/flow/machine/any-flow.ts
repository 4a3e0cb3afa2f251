import fc from 'fast-check'

/** Any flow that a file can hold: every verb, every way out, every key; names are right, sense is not asked for. */
const names = ['a', 'b', 'c', 'd'] as const
const name = fc.constantFrom(...names)
const go = fc.constantFrom(...names, 'end')
const prompt = fc.constantFrom('hello', 'status.long', 'again')
const expression = fc.constantFrom(
  'order.status',
  "order.status == 'sent'",
  "now + duration('2h')",
  '1',
  'true',
)
const duration = fc.constantFrom('30s', '10m', '90s', '2h', '24h', '60d')
const tries = fc.integer({ min: 1, max: 20 })
const slots = fc.dictionary(name, expression, { maxKeys: 2 })
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const few = fc.uniqueArray(name, { minLength: 1, maxLength: 3 })

const written = (keys: Record<string, fc.Arbitrary<unknown>>) => fc.record(keys, { noNullPrototype: true })
const exitTo = (target: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const after = { survey: some(prompt), forget: some(few), set: some(slots), go: target }
  return fc.oneof(target, written(after), written({ say: prompt, show: some(slots), ...after }))
}
const exit = exitTo(go)
const exits = fc.dictionary(name, exit, { minKeys: 1, maxKeys: 3 })
const silent = some(fc.dictionary(duration, exit, { minKeys: 1, maxKeys: 2 }))
const question = { tries: some(tries), else: some(exit), silent }

/** What may pass on at once leads down the file only: XState would go round a circle of such steps for ever. */
const passing = (on: fc.Arbitrary<string>): readonly fc.Arbitrary<unknown>[] => [
  written({ ask: name, ...question, gather: some(duration), go: on }),
  written({ say: prompt, show: some(slots), go: on }),
  fc
    .tuple(expression, exitTo(on), exitTo(on))
    .map((parts) => Object.fromEntries(['if', 'then', 'else'].map((key, index) => [key, parts[index]]))),
  written({ set: fc.dictionary(name, expression, { minKeys: 1, maxKeys: 2 }), go: on }),
  written({ forget: few, go: on }),
  written({
    notify: name,
    at: expression,
    until: some(fc.constant({ 'visit.cancelled': 'visit.id' })),
    say: some(prompt),
    go: on,
  }),
  written({ survey: prompt, go: on }),
  fc.constantFrom({ end: true }, { end: 'a' }, { end: 'not_found' }),
]

const waiting: readonly fc.Arbitrary<unknown>[] = [
  written({
    choose: exits,
    say: some(prompt),
    show: some(slots),
    ...question,
  }),
  written({
    choose_from: fc.constantFrom('a', 'b', 'a.times'),
    say: some(prompt),
    row: some(prompt),
    save: some(name),
    none_fits: some(exit),
    ...question,
    go: some(go),
  }),
  written({
    confirm: few,
    say: some(prompt),
    on: some(written({ yes: some(exit), no: some(exit) })),
    silent,
  }),
  written({
    prove: name,
    by: some(fc.uniqueArray(fc.constantFrom('whatsapp_identity', 'a', 'b'), { minLength: 1, maxLength: 3 })),
    ...question,
    go: some(go),
  }),
  written({
    call: fc.constantFrom('orders.find', 'shop.book'),
    with: some(slots),
    save: some(name),
    on: written({ failed: exit, not_found: some(exit) }),
    go: some(go),
  }),
  written({
    call: fc.constant('orders.find'),
    save: some(name),
    on: written({ done: written({ say: prompt, go }), failed: exit }),
  }),
  written({
    consent: name,
    on: some(written({ confirmed: some(exit), refused: some(exit), expired: some(exit) })),
  }),
  written({
    handoff: name,
    show: some(few),
    priority: some(fc.constantFrom('normal', 'high')),
    on: some(
      written({
        closed: some(exit),
        customer_left: some(exit),
        outside_hours: some(written({ say: prompt })),
        waiting_10m: some(written({ say: prompt })),
      }),
    ),
  }),
  written({ wait: duration, go: some(go) }),
  written({ run: name, on: some(exits), go: some(go) }),
]

const stepBefore = (...later: readonly string[]) =>
  fc.oneof(...passing(fc.constantFrom(...later, 'end')), ...waiting)

const answer = fc.oneof(
  written({
    type: fc.constantFrom('date', 'number', 'yes_no'),
    personal: some(fc.boolean()),
    keep: some(duration),
    min: some(fc.integer({ min: -3, max: 3 })),
    max: some(fc.constantFrom(3.5, 100)),
  }),
  written({
    type: fc.constant('text'),
    accept: some(fc.constant(['text', 'photo'])),
    pattern: some(fc.constant('[0-9]{1,9}')),
  }),
  written({
    type: fc.constant('media'),
    accept: some(fc.subarray(['photo', 'voice', 'video', 'document', 'location'], { minLength: 1 })),
    keep: some(duration),
  }),
  written({ type: fc.constant('choice'), values: few, within: some(duration) }),
)

const withoutHoles = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The text of a flow file (JSON is YAML). */
export const anyFlow = fc
  .record({
    purpose: name,
    starts_on: some(fc.uniqueArray(fc.constantFrom('order.status', 'visit'), { maxLength: 2 })),
    answers: some(fc.dictionary(name, answer, { minKeys: 1, maxKeys: 3 })),
    migrations: some(fc.dictionary(name, fc.constantFrom(...names, 'finish'), { maxKeys: 2 })),
    steps: fc.record(
      {
        a: stepBefore('b', 'c', 'd'),
        b: stepBefore('c', 'd'),
        c: stepBefore('d'),
        d: stepBefore(),
      },
      { noNullPrototype: true },
    ),
  })
  .map((flow) => JSON.stringify(withoutHoles({ flow: 'any', ...flow })))
