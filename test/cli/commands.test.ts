import { spawnSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtPlatform } from '../host/built.ts'
import { runCli } from './run-cli.ts'

const commands = [
  'start',
  'chat',
  'flow check',
  'flow test',
  'flow draw',
  'flow diff',
  'flow schema',
  'prompts export',
  'prompts import',
  'case list',
  'case close',
  'sends list',
  'sends settle',
  'unprocessed',
  'mask',
  'incident close',
  'anonymize',
  'anonymize eval',
  'intent',
  'optout',
  'keys new',
]

let folder: string

beforeAll(async () => {
  await builtPlatform()
  folder = await mkdtemp(join(tmpdir(), 'sigilo-cli-'))
})

afterAll(() => rm(folder, { recursive: true }))

const lines = (text: string) => text.split('\n').filter((line) => line !== '')

describe('--help', () => {
  test('lists every command', async () => {
    const { code, told, out } = await runCli(['--help'])
    expect({ code, told }).toEqual({ code: 0, told: '' })
    for (const command of commands) expect(out).toContain(`sigilo ${command}`)
  })

  test.each(commands)('of %s tells how it is used and does nothing', async (command) => {
    const { code, out } = await runCli([...command.split(' '), '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^sigilo ${command}`))
  })
})

describe('exit codes', () => {
  test.each([
    ['an unknown command', ['dance']],
    ['an unknown option', ['chat', '--loud']],
    ['a case without its number', ['case', 'close']],
    ['a setting given as an option', ['start', '--port', '9']],
    ['an option a filter does not know', ['anonymize', '--x']],
    ['two folders where one is meant', ['flow', 'test', 'a', 'b']],
    ['two cases at once', ['case', 'close', 'ABCD2345', 'ABCD2346']],
    ['a delivery without what became of it', ['sends', 'settle', 'x']],
    ['nothing to learn from', ['intent']],
    ['a file that is not there', ['intent', '--train', 'no-such-file.jsonl']],
    ['a folder that is not there', ['flow', 'check', 'no-such-folder']],
  ])('2 for %s, with a sentence on standard error', async (_, args) => {
    const { code, out, told } = await runCli(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(told).toContain('sigilo')
    expect(told).not.toMatch(/^\s+at /m)
  })

  test('0 for a bot without mistakes', async () => {
    expect((await runCli(['flow', 'check'])).code).toBe(0)
  })

  test('1 for a bot with mistakes, each with its place', async () => {
    const bot = join(folder, 'bot')
    for (const part of ['flows', 'prompts', 'media']) await cp(part, join(bot, part), { recursive: true })
    await appendFile(join(bot, 'flows', 'complaint.yaml'), '\n  extra: { sing: loudly }\n')
    const { code, out } = await runCli(['flow', 'check', bot])
    expect(code).toBe(1)
    expect(out).toMatch(/flows\/complaint\.yaml:\d+:\d+/)
  })

  test('2 for settings that are not whole, naming what is missing', async () => {
    const { code, told } = await runCli(['start'], '', { WHATSAPP_ACCESS_TOKEN: 'hush', SIGILO_DATA: folder })
    expect(code).toBe(2)
    expect(told).toContain('WHATSAPP_APP_SECRET')
    expect(told).not.toContain('hush')
  })
})

describe('chat', () => {
  test('refuses a language the bot does not speak, naming those it does', async () => {
    const { code, told } = await runCli(['chat', '--locale', 'xx'], '1042\n')
    expect(code).toBe(2)
    expect(told).toContain('pt-BR, it, es, en')
  })
})

describe('filters', () => {
  const objects = (out: string) => lines(out).map((line) => JSON.parse(line))

  test('anonymize: JSONL in, JSONL out in the same order, a bad line told by its number', async () => {
    const input = [
      '{"id":"a","text":"meu cpf é 529.982.247-25","lang":"pt"}',
      'not json {"text":"529.982.247-25"}',
      '{"id":"b","turns":[{"role":"user","text":"sou o Tiburcio Quaresma, prazer"},{"role":"user","text":"Tiburcio de novo"}]}',
      '{"id":"c","text":"oi"}',
    ].join('\n')
    const { code, out, told } = await runCli(['anonymize'], `${input}\n`)
    const [a, bad, b, c] = objects(out)
    expect(lines(out).length).toBe(4)
    expect(a).toMatchObject({ id: 'a', spans: [{ start: 10, end: 24 }] })
    expect(JSON.stringify(bad)).toMatch(/error/)
    expect(JSON.stringify(bad)).toMatch(/2/)
    expect(b.turns.length).toBe(2)
    expect(JSON.stringify(b)).not.toContain('Tiburcio')
    expect(c).toMatchObject({ id: 'c', spans: [], redacted: 'oi' })
    expect(out + told).not.toContain('529.982')
    expect([0, 1]).toContain(code)
  })

  test('each record is one line and nothing else is written, byte for byte; a byte order mark is no part of it', async () => {
    const lessons = join(folder, 'two.jsonl')
    const rows = ['ciao', 'dove'].map((text) => ({ split: 'train', lang: 'it', text, intent: text }))
    await writeFile(lessons, rows.map((row) => JSON.stringify(row)).join('\n'))
    const input = '\uFEFF{"id":1,"text":"oi","lang":"pt"}\n\n{"text":"stop"}\n'
    const bad = '{"error":"\\"id\\" must be a string or a number","line":3}\n'
    const answers = [
      [['anonymize'], '{"id":1,"spans":[],"redacted":"oi"}\n'],
      [['optout'], '{"id":1,"verdict":"none"}\n'],
      [['intent', '--train', lessons], /^{"id":1,"intent":"(ciao|dove)","confidence":[\d.]+}\n$/],
    ] as const
    for (const [args, first] of answers) {
      const { code, out, told } = await runCli(args, input)
      expect({ code, told }).toEqual({ code: 0, told: '' })
      expect(out.endsWith(bad)).toBe(true)
      expect(out.slice(0, -bad.length)).toEqual(
        typeof first === 'string' ? first : expect.stringMatching(first),
      )
    }
  })

  test('optout: a verdict a line, a bad line does not stop the rest', async () => {
    const input = '{"id":1,"text":"PARAR","lang":"pt"}\n{"id":2}\n\n{"id":3,"text":"oi","lang":"pt"}\n'
    const { out } = await runCli(['optout'], input)
    const verdicts = objects(out)
    expect(verdicts[0]).toEqual({ id: 1, verdict: 'out' })
    expect(verdicts.at(-1)).toEqual({ id: 3, verdict: 'none' })
    expect(JSON.stringify(verdicts[1])).toMatch(/error/)
  })

  test('intent: learns the rows it is given and answers each line', async () => {
    const lessons = join(folder, 'lessons.jsonl')
    const rows = [
      ['order', ['where is my order', 'track my parcel', 'has my order shipped', 'order status please']],
      ['hours', ['when do you open', 'opening hours', 'are you open on sunday', 'what time do you close']],
    ] as const
    await writeFile(
      lessons,
      rows
        .flatMap(([intent, texts]) =>
          texts.map((text) => JSON.stringify({ split: 'train', lang: 'en', text, intent })),
        )
        .join('\n'),
    )
    const input =
      '{"id":"x","text":"where is my parcel?","lang":"en"}\nbroken\n{"id":"y","text":"do you open late","lang":"en"}\n'
    const { out } = await runCli(['intent', '--train', lessons], input)
    const answers = objects(out)
    expect(answers[0]).toMatchObject({ id: 'x', intent: 'order' })
    expect(answers[0].confidence).toBeGreaterThan(0)
    expect(JSON.stringify(answers[1])).toMatch(/error/)
    expect(answers[2]).toMatchObject({ id: 'y', intent: 'hours' })
  })

  test('start within twenty times what node itself needs', async () => {
    const times = (run: () => unknown) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const began = performance.now()
          run()
          return performance.now() - began
        }),
      )
    const cli = fileURLToPath(new URL('cli.js', await builtPlatform()))
    const bare = times(() => spawnSync(process.execPath, ['-e', '0']))
    for (const filter of ['anonymize', 'optout']) {
      const took = times(() =>
        spawnSync(process.execPath, [cli, filter], { input: '{"id":1,"text":"oi"}\n' }),
      )
      expect({ filter, slow: took > 20 * bare }).toEqual({ filter, slow: false })
    }
  })
})
