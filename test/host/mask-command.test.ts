import { expect, test } from 'vitest'
import { commands } from '../../src/host/commands.ts'

const talk = '-alk567890123456789012'

const io = {
  out: () => undefined,
  tell: () => undefined,
  lines: async function* () {},
  environment: {},
  built: new URL('file:///nowhere/'),
}

/** How a command line is refused, before anything is asked of a database. */
async function refusalOf(name: string, args: readonly string[]): Promise<string> {
  const command = commands.find((one) => one.name === name)
  if (!command) throw new Error(`there is no command ${name}`)
  const error = await command.run(args, io).catch((caught: unknown) => caught)
  return error instanceof Error && 'code' in error ? `${error.code} ${error.message}` : 'not refused'
}

test.each([
  ['a talk without a kind', [talk], 'sigilo mask TALK KIND'],
  ['a line that is no number', [talk, 'NAME', '--line', 'two'], 'sigilo talk show'],
  ['line nought', [talk, 'NAME', '--line', '0'], 'sigilo talk show'],
  ['a note of no incident', [talk, 'NAME', '--note', 'chamado 17'], '--note is for --incident'],
  ['a long note', [talk, 'NAME', '--incident', '--note', 'x'.repeat(501)], 'at most 500'],
  ['a third word', [talk, 'NAME', '--incident', 'chamado'], 'ERR_PARSE_ARGS'],
  ['no words at all', [talk, 'NAME', '--incident'], 'no words came in'],
] as const)('to mask %s is refused with what to do', async (_, args, how) => {
  expect(await refusalOf('mask', args)).toContain(how)
})

test('an incident is opened by a token, shown and closed by its number, and closed with how it ended', async () => {
  expect(await refusalOf('incident open', [talk])).toContain('sigilo incident open TALK TOKEN')
  expect(await refusalOf('incident open', [talk, 'NAME_1', '--note', 'x'.repeat(501)])).toContain(
    'at most 500',
  )
  expect(await refusalOf('incident show', [])).toContain('sigilo incident list')
  expect(await refusalOf('incident close', ['I-2222-2222'])).toContain('no-risk|reported|mistaken')
})
