import { join } from 'node:path'
import { expect, test } from 'vitest'
import { waysOf } from '../../../src/flow/graph/ways.ts'
import { readDraft } from '../../../src/flow/parse/read-draft.ts'
import { drawBot } from '../../../src/flow/picture/draw-bot.ts'
import { outlineLines, outlineOf } from '../../../src/flow/picture/outline.ts'
import { layOutPlainly } from '../../../src/flow/picture/plain-layout.ts'
import { svgOf } from '../../../src/flow/picture/svg.ts'
import { cleanBot, shippedBot } from '../bot-folder.ts'

const hash = async () => 'hash'
const root = join(import.meta.dirname, '..', '..', '..')
const shipped = () => shippedBot(root)

test('every step and every way of every shipped flow is in the SVG and in the outline', async () => {
  const { draft } = await readDraft(shipped(), hash)
  const { pictures, mistakes, unread } = await drawBot(shipped(), hash)
  expect([mistakes, unread]).toEqual([[], []])
  expect(pictures.map(({ flow }) => flow)).toEqual(draft.flows.map(({ flow }) => flow.flow).sort())
  for (const picture of pictures) {
    const flow = draft.flows.find(({ flow }) => flow.flow === picture.flow)?.flow
    const steps = flow?.steps ?? []
    const ways = steps.flatMap((step) => waysOf(step).map(({ name }) => [step.name, name]))
    const svg = svgOf([layOutPlainly(picture)], [])
    for (const { name } of steps) expect(svg).toContain(`data-box="step ${name}"`)
    expect(svg.split('data-way=')).toHaveLength(ways.length + 1)
    const outlined = outlineOf(picture).flatMap(({ box, ways }) =>
      ways.map(({ way }) => [box.name, way.name]),
    )
    expect(outlined).toEqual(ways)
    expect(outlineLines(picture)).toHaveLength(steps.length + ways.length)
  }
})

function order(from: string, to: string) {
  const text = cleanBot().get('flows/order.yaml') ?? ''
  expect(text).toContain(from)
  return cleanBot().set('flows/order.yaml', text.replace(from, to))
}

test('a step that cannot be read is drawn with its mistake, where it stands in the file', async () => {
  const { pictures, mistakes } = await drawBot(order('{ ask:', '{ aks:'), hash)
  const picture = pictures.find(({ flow }) => flow === 'order')
  const [first] = picture?.boxes ?? []
  expect(first).toMatchObject({ does: '', isFirst: true, mistakes: [{ says: 'unknown verb "aks"' }] })
  expect(mistakes).toHaveLength(1)
})

test('a way to a step that is not there leads to a box that says so', async () => {
  const { pictures } = await drawBot(order('failed: person', 'failed: persona'), hash)
  const picture = pictures.find(({ flow }) => flow === 'order')
  const missing = picture?.boxes.find(({ kind }) => kind === 'missing')
  expect(missing).toMatchObject({ name: 'persona' })
  expect(picture?.ways.some(({ to }) => to === missing?.id)).toBe(true)
  expect(picture?.boxes.some(({ mistakes }) => mistakes.some(({ says }) => says.includes('persona')))).toBe(
    true,
  )
})

test('a file that is no flow at all is told in words', async () => {
  const { pictures, unread } = await drawBot(cleanBot().set('flows/order.yaml', 'flow: [order'), hash)
  expect(pictures.map(({ flow }) => flow)).not.toContain('order')
  expect(unread[0]).toMatch(/^flows\/order\.yaml:1:/)
})
