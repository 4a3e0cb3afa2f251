import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { maskFileCommand } from '../../src/host/mask-file-command.ts'
import { exportPrompts, importPromptsFrom } from '../../src/host/prompts-command.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigilo-utf8-'))
  for (const part of ['flows', 'prompts']) await cp(part, join(folder, part), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const told: string[] = []
const io = {
  out: (line: string) => told.push(line),
  tell: (line: string) => told.push(line),
  environment: {},
}
const files = () => readBotFiles(join(folder, 'flows'), join(folder, 'prompts'))
const faultOf = (done: Promise<unknown>) =>
  done.then(
    () => 'none',
    (fault: Error) => fault.message,
  )

/** The shipped sheet with one text changed, saved by somebody's spreadsheet. */
async function sheetSavedAs(encoding: 'latin1' | 'utf16le' | 'utf8'): Promise<string> {
  const sheet = join(folder, 'sheet.csv')
  await exportPrompts(io, { folder, out: sheet })
  const text = (await readFile(sheet, 'utf8')).replaceAll('pedido', 'pedidô')
  await writeFile(sheet, Buffer.from(encoding === 'latin1' ? text.slice(1) : text, encoding))
  return sheet
}

test('a sheet saved as Windows-1252 changes no file and is told where it is no UTF-8', async () => {
  const before = await files()
  const sheet = await sheetSavedAs('latin1')
  const fault = await faultOf(importPromptsFrom(io, { file: sheet, folder }))
  expect(fault).toMatch(/sheet\.csv:\d+:\d+ this file is not UTF-8: save it as UTF-8$/)
  expect(await files()).toEqual(before)
})

test('a sheet saved as "Unicode text" is read like any other', async () => {
  await importPromptsFrom(io, { file: await sheetSavedAs('utf16le'), folder })
  const read = await files()
  expect([...read.values()].some((text) => text.includes('pedidô'))).toBe(true)
  expect([...read.values()].some((text) => text.includes('\u{fffd}'))).toBe(false)
})

test('every file of a bot that is no UTF-8 is named with its place, and none is taken', async () => {
  const damaged = ['prompts/es/appointment.yaml', 'flows/appointment.talk.yaml', 'flows/faq.yaml']
  for (const name of damaged) {
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), Buffer.from(`# señal\n${text}`, 'latin1'))
  }
  const fault = await faultOf(files())
  for (const name of damaged)
    expect(fault).toContain(`\n${name}:1:5 this file is not UTF-8: save it as UTF-8`)
})

test('a chat saved as Latin-1 is not masked: names with accents would be missed', async () => {
  const chat = join(folder, 'chat.txt')
  await writeFile(chat, Buffer.from('Ana: olá\n', 'latin1'))
  expect(await faultOf(maskFileCommand(io, chat, 'pt'))).toContain('chat.txt:1:8 this file is not UTF-8')
})
