import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CoverageTally, tallyOf } from '../../src/flow/cover/coverage.ts'
import { readTalks } from '../../src/flow/talk/read-talks.ts'
import { loadForPlay } from '../../src/host/flow-test-command.ts'
import { playTalk } from '../../src/host/play-talk.ts'
import { keepMissing, writeMissing } from '../../src/host/write-missing.ts'
import { cleanBot } from '../flow/bot-folder.ts'

const library = await loadForPlay(cleanBot(), () => undefined, null)

/** A tally to which only these ways are still missing. */
const missing = (...ways: readonly string[]) => missingIn(library, ways)

function missingIn(played: typeof library, ways: readonly string[]): CoverageTally {
  const tally = tallyOf(played.current())
  const coverage = () => {
    const { flows, ...rest } = tally.coverage()
    const isAsked = (flow: string, way: string) => ways.includes(`${flow} ${way}`)
    const left = flows.map(({ edges, ...flow }) => ({
      ...flow,
      edges: edges.map(({ edge, taken }) => ({
        edge,
        taken: taken || !isAsked(flow.flow, edge.join(' ')),
      })),
    }))
    return { flows: left, ...rest }
  }
  return { ...tally, coverage }
}

test('a talk is written for a way no talk takes, and goes as it is written', async () => {
  const ways = ['order find not_found number', 'visit guest else person', 'visit check change time pick']
  const tally = missing(...ways)
  const written = await writeMissing({ library, tally })
  expect(written.map(({ flow, edge }) => [flow, ...edge].join(' '))).toEqual(ways)
  expect(tally.coverage().flows.flatMap(({ edges }) => edges.filter(({ taken }) => !taken))).toEqual([])

  const folder = await mkdtemp(join(tmpdir(), 'sigilo-talks-'))
  await keepMissing(folder, written)
  const told = await keepMissing(folder, written)
  expect(told).toContain(`Wrote 2 talks to ${join(folder, 'visit.generated.talk.yaml')}.`)
  const text = await readFile(join(folder, 'visit.generated.talk.yaml'), 'utf8')
  await rm(folder, { recursive: true })
  const { talks, mistakes } = readTalks('visit.generated.talk.yaml', text)
  expect(mistakes).toEqual([])
  expect(talks.length).toBe(4)
  for (const { test } of talks.slice(0, 2))
    expect(await playTalk({ library, log: () => undefined }, test)).toEqual([])
})

test('a talk is written by the way another flow ends, and by silence', async () => {
  const files = cleanBot()
  const add = (path: string, from: string, to: string) =>
    files.set(path, (files.get(path) ?? '').replace(from, to))
  add('flows/visit.yaml', '  check:', '  taste: { run: taste, on: { bad: person } }\n  check:')
  add('flows/privacy.yaml', 'may: [guest', 'may: [sure, guest')
  files.set(
    'flows/taste.yaml',
    `flow: taste
purpose: visits
answers:
  sure: { type: yes_no, personal: no }
steps:
  sure: { ask: sure, silent: { 10m: bad }, else: good }
  which: { if: sure, then: good, else: bad }
  bad: { end: bad }
  good: { end: yes }
`,
  )
  for (const locale of ['en', 'it']) files.set(`prompts/${locale}/taste.yaml`, 'ask.sure: |\n  Sì?\n')
  const played = await loadForPlay(files, () => undefined, null)
  const ways = ['visit taste bad person', 'visit check yes book']
  const tally = missingIn(played, [...ways, 'taste sure silent bad'])
  const written = await writeMissing({ library: played, tally })
  expect(
    written.map(({ flow, edge, talk }) => [talk ? '' : 'none:', flow, ...edge].join(' ').trim()),
  ).toEqual(ways)
  expect(tally.coverage().flows.flatMap(({ edges }) => edges.filter(({ taken }) => !taken))).toEqual([])
})

test('a way that nothing leads to is listed, not guessed', async () => {
  const written = await writeMissing({ library, tally: missing('visit first then booked') })
  expect(written.map(({ talk }) => talk)).toEqual([null])
  expect(await keepMissing('nowhere', written)).toEqual([
    'These ways need a talk of your own:',
    '  visit: first → then → booked',
  ])
})
