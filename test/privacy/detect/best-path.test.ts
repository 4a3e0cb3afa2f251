import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPath, shut } from '../../../src/privacy/detect/sequence/best-path.ts'
import { tags } from '../../../src/privacy/detect/sequence/tags.ts'

const width = tags.length
const weight = fc.integer({ min: -40, max: 40 })
const row = fc.array(weight, { minLength: width, maxLength: width })
const text = fc.array(fc.tuple(row, fc.boolean()), { minLength: 1, maxLength: 4 })

const worthOf = (path: readonly number[], scores: readonly number[], steps: readonly number[]) =>
  path.reduce(
    (sum, tag, index) =>
      sum + (scores[index * width + tag] ?? 0) + (steps[(path[index - 1] ?? width) * width + tag] ?? 0),
    0,
  )

const allPaths = (count: number): readonly (readonly number[])[] =>
  count === 0 ? [[]] : allPaths(count - 1).flatMap((path) => tags.map((_, tag) => [...path, tag]))

test('no sequence of tags is worth more than the one that is found, and none leads through a shut gate', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(weight, { minLength: width * (width + 1), maxLength: width * (width + 1) }),
      (rows, steps) => {
        const scores = rows.flatMap(([row, isShut]) =>
          row.map((score, tag) => (isShut && tag > 0 ? shut : score)),
        )
        const path = [...bestPath(scores, steps, rows.length)]
        const most = Math.max(...allPaths(rows.length).map((one) => worthOf(one, scores, steps)))
        expect(worthOf(path, scores, steps)).toBe(most)
        for (const [index, [, isShut]] of rows.entries()) if (isShut) expect(path[index]).toBe(0)
      },
    ),
    { numRuns: 60 },
  )
})
