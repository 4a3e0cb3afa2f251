import type { Coverage } from '../flow/cover/coverage.ts'
import type { Edge } from '../flow/cover/walk.ts'

type Share = { readonly of: number; readonly taken: number }

const shareOf = (items: readonly { readonly taken: boolean }[]): Share => ({
  of: items.length,
  taken: items.filter(({ taken }) => taken).length,
})
const sum = (shares: readonly Share[]): Share => ({
  of: shares.reduce((all, share) => all + share.of, 0),
  taken: shares.reduce((all, share) => all + share.taken, 0),
})

/** Hundredths, rounded down so that 100 is all of it; of nothing, all is covered. */
const percent = ({ of, taken }: Share): number => (of === 0 ? 100 : Math.floor((100 * taken) / of))

/** Each kind of coverage of the whole bot. */
export type CoverageTotals = Readonly<Record<'steps' | 'edges' | 'prompts' | 'slots', Share>>

export const totalsOf = ({ flows, prompts, slots }: Coverage): CoverageTotals => ({
  steps: sum(flows.map(({ steps }) => shareOf(steps))),
  edges: sum(flows.map(({ edges }) => shareOf(edges))),
  prompts: sum(prompts.map(({ of, unsaid }) => ({ of, taken: of - unsaid.length }))),
  slots: shareOf(slots.map(({ proof }) => ({ taken: proof.proof === 'proven' }))),
})

/** The lowest of steps and ways, which `--min` is about: words and answers are listed, and many are rightly rare. */
export const lowestPercent = (coverage: Coverage): number => {
  const { steps, edges } = totalsOf(coverage)
  return Math.min(percent(steps), percent(edges))
}

/** Coverage as a table, then everything that no talk came to. */
export function coverageLines(coverage: Coverage): readonly string[] {
  const { flows, prompts } = coverage
  const totals = totalsOf(coverage)
  const rows = [
    ['', head('steps'), head('ways')],
    ...flows.map(({ flow, steps, edges }) => [flow, cell(shareOf(steps)), cell(shareOf(edges))]),
    ['all flows', cell(totals.steps), cell(totals.edges)],
  ]
  const words = prompts.map(({ locale, of, unsaid }) => [locale, cell({ of, taken: of - unsaid.length })])
  return [
    ...aligned(rows),
    '',
    ...aligned([['', head('prompts said')], ...words]),
    '',
    ...slotLines(coverage),
    ...missedLines(coverage),
  ]
}

/** As wide as a cell. */
const head = (title: string): string => title.padStart(16)

const cell = (share: Share): string =>
  `${share.taken} of ${share.of}`.padStart(9) + `${percent(share)} %`.padStart(7)

function slotLines({ slots }: Coverage): readonly string[] {
  if (slots.length === 0) return ['No flow asks for anything personal.']
  const rows = slots.map(({ flow, answer, proof }) => [`${flow}.${answer}`, slotWords(proof)])
  return ['Personal answers, and whether they were seen to be hidden:', ...aligned(rows)]
}

function slotWords(proof: Coverage['slots'][number]['proof']): string {
  switch (proof.proof) {
    case 'proven':
      return `hidden, and found in no store ("${proof.talk}")`
    case 'kept-in-clear':
      return `KEPT IN THE CLEAR ("${proof.talk}")`
    case 'never-answered':
      return 'not proven: no talk answers it with something to hide'
  }
}

function missedLines({ flows, prompts }: Coverage): readonly string[] {
  const steps = flows.flatMap(({ flow, steps }) =>
    steps
      .filter(({ taken }) => !taken)
      .map(({ name, way }) => `  ${flow}.${name}${way === null ? '' : ` (${way})`}`),
  )
  const edges = flows.flatMap(({ flow, edges }) =>
    edges.filter(({ taken }) => !taken).map(({ edge }) => `  ${edgeWords(flow, edge)}`),
  )
  const unsaid = prompts.flatMap(({ locale, unsaid }) => unsaid.map((name) => `  ${locale}: ${name}`))
  return [
    ...listed('Steps no talk came to, each with the shortest way there:', steps),
    ...listed('Ways no talk took ("flow test --write-missing" writes them):', edges),
    ...listed('Words no talk said:', unsaid),
  ]
}

/** `order_status: find → not_found → number` */
export const edgeWords = (flow: string, [from, way, to]: Edge): string =>
  `${flow}: ${[from, ...(way === '' ? [] : [way]), to].join(' → ')}`

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length))
  return rows.map(([first = '', ...cells]) =>
    [first.padEnd(width), ...cells.map((one) => one.padEnd(16))].join('  ').trimEnd(),
  )
}

/**
 * What other tools read: the page of flows takes `flows` and `missed`, build servers the rest.
 * @param bot the hash of the bot that was tested
 */
export function coverageJson(bot: string, coverage: Coverage): string {
  const { flows, prompts, slots } = coverage
  const totals = totalsOf(coverage)
  return `${JSON.stringify(
    {
      bot,
      flows: Object.fromEntries(
        flows.map(({ flow, steps, edges }) => [
          flow,
          {
            steps: steps.filter(({ taken }) => taken).map(({ name }) => name),
            edges: edges.filter(({ taken }) => taken).map(({ edge }) => edge),
          },
        ]),
      ),
      missed: Object.fromEntries(
        flows.map(({ flow, steps, edges }) => [
          flow,
          {
            steps: steps.filter(({ taken }) => !taken).map(({ name }) => name),
            edges: edges.filter(({ taken }) => !taken).map(({ edge }) => edge),
          },
        ]),
      ),
      prompts: Object.fromEntries(
        prompts.map(({ locale, of, unsaid }) => [locale, { of, said: of - unsaid.length, unsaid }]),
      ),
      slots: slots.map(({ flow, answer, proof }) => ({ flow, answer, ...proof })),
      totals: Object.fromEntries(
        Object.entries(totals).map(([kind, share]) => [kind, { ...share, percent: percent(share) }]),
      ),
    },
    null,
    2,
  )}\n`
}
