import { expect, test } from 'vitest'
import { flowDrawCommand } from '../../src/cli/flow-draw.ts'
import { layOutPlainly } from '../../src/flow/picture/plain-layout.ts'
import { hashText } from '../../src/host/hash-text.ts'
import { cleanBot } from '../flow/bot-folder.ts'

async function draw(files: ReadonlyMap<string, string>, flow: string | null) {
  const drawn: string[] = []
  const told: string[] = []
  const code = await flowDrawCommand(
    {
      read: async () => files,
      hash: hashText,
      layOut: async (picture) => layOutPlainly(picture),
      save: async (svg) => void drawn.push(svg),
      tell: (line) => told.push(line),
    },
    { flow },
  )
  return { code, drawn: drawn.join(''), told }
}

test('one flow is drawn where one is named', async () => {
  const { code, drawn, told } = await draw(cleanBot(), 'order')
  expect({ code, told }).toEqual({ code: 0, told: [] })
  expect(drawn).toMatch(/^<svg [\s\S]*<title>order<\/title>[\s\S]*<\/svg>\n$/)
})

test('a draft with mistakes is drawn, and how many there are is told', async () => {
  const files = cleanBot()
  files.set('flows/order.yaml', (files.get('flows/order.yaml') ?? '').replace('{ ask:', '{ aks:'))
  const { code, drawn, told } = await draw(files, null)
  expect(code).toBe(0)
  expect(drawn).toContain('! unknown verb &quot;aks&quot;')
  expect(told).toEqual(['Drawn with 1 mistake; "sigilo flow check" says each with its place.'])
})

test('a broken machine is named in the picture with its mistake', async () => {
  const files = cleanBot()
  files.set('flows/drawn.machine.json', '{ "id": "drawn", "states": ')
  const { drawn } = await draw(files, null)
  expect(drawn).toContain('flows/drawn.machine.json:1:')
})

test('a flow that is not there is refused, and those that are are named', async () => {
  await expect(draw(cleanBot(), 'ordre')).rejects.toThrow('the flows are:')
})
