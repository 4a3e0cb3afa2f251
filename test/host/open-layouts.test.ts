import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawBot } from '../../src/flow/picture/draw-bot.ts'
import { type Layouts, openLayouts } from '../../src/host/open-layouts.ts'
import { shippedBot } from '../flow/bot-folder.ts'
import { anyPicture, overlaps, pictureWith } from '../flow/picture/drawn-flows.ts'
import { builtPlatform } from './built.ts'

let layouts: Layouts
beforeAll(async () => {
  layouts = openLayouts(new URL('layout-worker.js', await builtPlatform()))
  await layouts.layOut(pictureWith(2, [[0, 1, '']]))
})
afterAll(() => layouts.close())

const root = join(import.meta.dirname, '..', '..')

test('the pictures of the shipped flows have no boxes that overlap, and a name for every named way', async () => {
  const files = shippedBot(root)
  const { pictures } = await drawBot(files, async (text) => text)
  for (const picture of pictures) {
    const placed = await layouts.layOut(picture)
    expect(overlaps(placed)).toEqual([])
    expect(placed.boxes).toHaveLength(picture.boxes.length)
    for (const { way, line, label } of placed.ways) {
      expect(line.length).toBeGreaterThanOrEqual(2)
      expect(label !== null).toBe(way.name !== '')
    }
    const first = placed.boxes.find(({ box }) => box.isFirst)
    expect(first?.place.y).toBe(Math.min(...placed.boxes.map(({ place }) => place.y)))
  }
})

test('no two boxes overlap in the picture of any flow', async () => {
  await fc.assert(
    fc.asyncProperty(anyPicture(20), async (picture) => {
      const placed = await layouts.layOut(picture)
      expect(overlaps(placed)).toEqual([])
      expect(placed.ways).toHaveLength(picture.ways.length)
    }),
    { numRuns: 40 },
  )
})

test('a flow of 40 steps takes no more than a small flow many times', async () => {
  const work = async (steps: number, attempt: number): Promise<number> => {
    const last = steps - 1
    const pairs = Array.from({ length: last }, (_, at) => [
      [at, at + 1, ''] as const,
      [at, last, 'else'] as const,
      ...(at % 4 === attempt ? [[at, Math.max(0, at - 5), `not_found_${at}`] as const] : []),
    ]).flat()
    const begin = process.cpuUsage()
    await layouts.layOut(pictureWith(steps, pairs))
    return process.cpuUsage(begin).user
  }
  const [small, large]: [number[], number[]] = [[], []]
  await work(10, 0)
  for (const attempt of [1, 2, 3]) {
    small.push(await work(10, attempt))
    large.push(await work(40, attempt))
  }
  expect(Math.min(...large) / Math.min(...small)).toBeLessThan(60)
})

test('without its thread a picture is laid out plainly', async () => {
  const without = openLayouts(new URL('file:///nowhere/layout-worker.js'))
  const placed = await without.layOut(
    pictureWith(3, [
      [0, 1, ''],
      [1, 2, 'else'],
    ]),
  )
  expect(overlaps(placed)).toEqual([])
  expect(placed.boxes).toHaveLength(4)
  await without.close()
})
