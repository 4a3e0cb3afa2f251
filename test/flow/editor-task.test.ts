import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { flowTestLines } from '../../src/cli/flow-test.ts'
import { warningLine } from '../../src/flow/mistake.ts'
import { readTalks } from '../../src/flow/talk/read-talks.ts'

type Task = {
  readonly label: string
  readonly problemMatcher: { readonly pattern: Record<string, number | string> }
}

const faulty = join(import.meta.dirname, 'faulty')
const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as { tasks: readonly Task[] }

/** What the editor makes of a line. */
function problem(line: string, task = 'check') {
  const { pattern } = tasks.find(({ label }) => label.includes(task))?.problemMatcher ?? { pattern: {} }
  const found = new RegExp(String(pattern.regexp)).exec(line)
  const part = (name: string) => found?.[Number(pattern[name])]
  return (
    found && {
      file: part('file'),
      line: part('line'),
      column: part('column'),
      severity: part('severity'),
      message: part('message'),
    }
  )
}

test('the task of the editor finds every mistake that a check can say, at its place', () => {
  const lines = readdirSync(faulty).flatMap((folder) =>
    readFileSync(join(faulty, folder, 'expected.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  )
  expect(lines.length).toBeGreaterThan(70)
  for (const line of lines) {
    const found = problem(line)
    const warning = found?.severity === undefined ? '' : `${found.severity}: `
    expect(`${found?.file}:${found?.line}:${found?.column} ${warning}${found?.message}`).toBe(line)
  }
})

test('a warning is one, and the last line of a check is no problem', () => {
  const place = { file: 'flows/faq.yaml', line: 4, column: 11 }
  expect(problem(warningLine({ ...place, says: 'its review is past', advice: 'read it' }))).toMatchObject({
    severity: 'warning',
    message: 'its review is past; read it',
  })
  expect(problem('No mistakes: 5 flows, 49 steps, 16 FAQ entries, 4 languages.')).toBeNull()
})

test('a talk that went otherwise is a click away too', () => {
  const failures = [{ turn: 1, says: 'no answer' }]
  const [talk] = readTalks(
    'flows/x.talk.yaml',
    'talk: one\nperson: { locale: en }\nturns:\n  - { person: hi }\n',
  ).talks
  if (!talk) throw new Error('no talk')
  const [line = ''] = flowTestLines({
    mistakes: [],
    played: [{ test: talk.test, failures, milliseconds: 1 }],
  })
  expect(problem(line, 'talk tests')).toMatchObject({ file: 'flows/x.talk.yaml', line: '4', column: '1' })
})
