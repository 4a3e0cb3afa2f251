import { expect, test } from 'vitest'
import { coverageJson, coverageLines, lowestPercent } from '../../src/cli/coverage-lines.ts'
import type { Coverage } from '../../src/flow/cover/coverage.ts'

const coverage: Coverage = {
  flows: [
    {
      flow: 'visit',
      steps: [
        { name: 'day', taken: true, way: 'day' },
        { name: 'full', taken: false, way: 'day → full' },
      ],
      edges: [
        { edge: ['day', '', 'end'], taken: true },
        { edge: ['day', 'else', 'full'], taken: false },
        { edge: ['full', '', 'end'], taken: false },
      ],
    },
  ],
  prompts: [{ locale: 'it', of: 3, unsaid: ['visit/full'] }],
  slots: [
    { flow: 'visit', answer: 'guest', proof: { proof: 'proven', talk: 'a visit' } },
    { flow: 'visit', answer: 'phone', proof: { proof: 'never-answered' } },
  ],
}

test('a designer sees what talks come to, and everything they do not', () => {
  expect(coverageLines(coverage)).toEqual([
    '                      steps              ways',
    'visit         1 of 2   50 %     1 of 3   33 %',
    'all flows     1 of 2   50 %     1 of 3   33 %',
    '',
    '        prompts said',
    'it     2 of 3   66 %',
    '',
    'Personal answers, and whether they were seen to be hidden:',
    'visit.guest  hidden, and found in no store ("a visit")',
    'visit.phone  not proven: no talk answers it with something to hide',
    '',
    'Steps no talk came to, each with the shortest way there:',
    '  visit.full (day → full)',
    '',
    'Ways no talk took ("flow test --write-missing" writes them):',
    '  visit: day → else → full',
    '  visit: full → end',
    '',
    'Words no talk said:',
    '  it: visit/full',
  ])
})

test('what fails below a share is the lowest of steps and ways', () => {
  expect(lowestPercent(coverage)).toBe(33)
})

test('other tools read which steps and ways were taken, flow by flow', () => {
  const { bot, flows, missed, totals } = JSON.parse(coverageJson('a1b2', coverage))
  expect(bot).toBe('a1b2')
  expect(flows).toEqual({ visit: { steps: ['day'], edges: [['day', '', 'end']] } })
  expect(missed.visit.steps).toEqual(['full'])
  expect(totals.edges).toEqual({ of: 3, taken: 1, percent: 33 })
})
