import { expect, test } from 'vitest'
import { proposeNever } from '../../src/cli/unmask.ts'
import { botFilesOf } from '../../src/host/bot-files-of.ts'
import { hashText } from '../../src/host/hash-text.ts'

async function propose(words: string) {
  const lines: string[] = []
  const code = await proposeNever(await botFilesOf({}, undefined), words, {
    hash: hashText,
    write: (line) => lines.push(line),
  })
  return { code, said: lines.join('\n') }
}

test('a brand that is taken for a person gets its line, with file and place, after a trial', async () => {
  const { code, said } = await propose('Marta Helena')
  expect(code).toBe(0)
  expect(said).toMatch(/^flows\/business\.yaml:14:10 /)
  expect(said).toContain('never: ["Estrela", "Loja Aurora", "Marta Helena"]')
})

test.each([
  ['obrigado', 'not masked by themselves'],
  ['Estrela', 'not masked by themselves'],
  ['529.982.247-25', 'needs at least two letters'],
  ['ana@example.org', 'would not help'],
  ['PX-529.982.247-25', 'would not help'],
])('for "%s" no line would help, and it is said why', async (words, why) => {
  const { code, said } = await propose(words)
  expect([code, said]).toEqual([1, expect.stringContaining(why)])
})
