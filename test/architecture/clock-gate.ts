import ts from 'typescript'
import type { Gate } from './gate.ts'
import { roomOf } from './rooms.ts'
import { nodesIn } from './source.ts'

/** Ways to learn what time it is. */
const clocks = ['Date.now', 'performance.now', 'performance.timeOrigin', 'process.hrtime', 'Temporal.Now']

/** Nobody composes a page: it reads the browser's clock in one place. */
const pageClock = 'src/console/page-clock.ts'

/** Time is a parameter, so that time travel and 200 simulated days work. */
export const clockGate: Gate = {
  rule: 'time is read by the clock alone, and the clock is chosen by hosts',
  seesAtLeast: 5,
  check: (sources) => {
    const reads = sources.flatMap(({ path, tree }) =>
      nodesIn(tree)
        .map(readOf)
        .filter((read) => read !== null)
        .map((read) => ({ path, read })),
    )
    const complaints = reads
      .filter(({ path, read }) =>
        read === 'systemClock'
          ? roomOf(path) !== 'host' && path !== 'src/clock.ts' && path !== pageClock
          : path !== 'src/clock.ts',
      )
      .map(({ path, read }) => `${path}: reads the time by ${read}; let it be handed in`)
    return { seen: reads.length, complaints: [...new Set(complaints)] }
  },
  broken: [
    { path: 'src/turn/planted.ts', text: 'const at = Date.now()', says: 'by Date.now' },
    { path: 'src/turn/planted.ts', text: 'const read = { now: Date.now }', says: 'by Date.now' },
    { path: 'src/turn/planted.ts', text: 'const at = globalThis.Date.now()', says: 'by Date.now' },
    { path: 'src/consent/planted.ts', text: 'const at = new Date()', says: 'by new Date()' },
    { path: 'src/consent/planted.ts', text: 'const at = Date()', says: 'by new Date()' },
    { path: 'src/handoff/planted.ts', text: 'const at = Temporal.Now.instant()', says: 'by Temporal.Now' },
    { path: 'src/host/planted.ts', text: 'const start = performance.now()', says: 'by performance.now' },
    {
      path: 'src/turn/planted.ts',
      text: "import { systemClock } from '../clock.ts'",
      says: 'by systemClock',
    },
  ],
}

function readOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const said = node.getText().replace(/^globalThis\./, '')
    return clocks.includes(said) ? said : null
  }
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()'
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'new Date()'
  return ts.isIdentifier(node) && node.text === 'systemClock' ? 'systemClock' : null
}

const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date'
