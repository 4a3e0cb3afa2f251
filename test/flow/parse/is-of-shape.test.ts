import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { flowShape, stepShapes } from '../../../src/flow/parse/flow-shape.ts'
import { isOfShape } from '../../../src/flow/parse/is-of-shape.ts'
import { readYaml } from '../../../src/flow/parse/yaml-file.ts'
import { cleanBot } from '../bot-folder.ts'

/** What stands in flow files, right and wrong. */
const scalars = fc.constantFrom(
  ...['number', 'person', 'Not a name', '', '10m', '1h', 'closed', 'waiting_10m', 'yes', 'no', 'high', 'a.b'],
  ...[0, 1, 3, 21, 2.5, true, false, null, undefined],
  'x'.repeat(1001),
)
const keys = [...new Set([...Object.values(stepShapes).flatMap((shape) => Object.keys(shape.shape)), 'b'])]
const { value: written } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: scalars, weight: 3 },
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys, 'confirmed', '10m', 'Bad'), tie('value'), { maxKeys: 3 }),
  ),
}))

test.each(Object.entries(stepShapes))(
  '%s: what is taken at once, the shape takes and leaves as it is',
  (verb, shape) => {
    const step = fc
      .tuple(written, fc.dictionary(fc.constantFrom(...Object.keys(shape.shape)), written, { maxKeys: 4 }))
      .map(([own, others]) => ({ ...others, [verb]: own }))
    fc.assert(
      fc.property(step, (value) => {
        const held = shape.safeParse(value)
        expect(isOfShape(shape, value)).toBe(held.success)
        if (held.success) expect(held.data).toEqual(value)
      }),
      { numRuns: 150 },
    )
  },
)

test('every flow of the clean bot and each of its steps is taken at once', () => {
  const flows = [...cleanBot()].flatMap(([path, text]) => {
    const { value } = readYaml(path, text, false).yaml
    return flowShape.safeParse(value).success ? [value as z.infer<typeof flowShape>] : []
  })
  expect(flows.length).toBeGreaterThan(1)
  for (const flow of flows) {
    expect(isOfShape(flowShape, flow)).toBe(true)
    for (const step of Object.values(flow.steps))
      expect(Object.values(stepShapes).some((shape) => isOfShape(shape, step))).toBe(true)
  }
})

test('a shape that leaves something out or changes it is asked itself', () => {
  expect(isOfShape(z.object({ a: z.string() }), { a: 'x', b: 1 })).toBe(true)
  expect(
    isOfShape(
      z.string().refine((text) => text !== 'no'),
      'no',
    ),
  ).toBe(false)
  expect(
    isOfShape(
      z.record(z.string(), z.string()).refine((held) => 'a' in held),
      { b: 'x' },
    ),
  ).toBe(false)
})
