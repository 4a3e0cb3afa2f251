import { table } from './table.ts'
import type { Timed } from './time-engines.ts'

/** The bars of speed, and what the other packages did on the machine on which they were set: messages a second, MB/s. */
const bars = { messagesPerSecond: 8_000, megabytes: 1 }
const whereBarsWereSet: readonly {
  readonly peer: string
  readonly messagesPerSecond: number
  readonly megabytes: number
}[] = [
  { peer: 'redact-pii', messagesPerSecond: 26_732, megabytes: 2.48 },
  { peer: 'openredaction', messagesPerSecond: 2_372, megabytes: 0.22 },
]

/** How fast each engine is, and how ours stands to the others beside how the bars stand to them. */
export const speedText = (timed: readonly Timed[]): string =>
  [
    speedTable(timed),
    'The bars are those of a machine on which the other packages were measured as well; a ratio to them holds on any.',
    ratioTable(timed),
  ].join('\n\n')

const speedTable = (timed: readonly Timed[]): string =>
  table(
    ['', 'messages/s', 'MB/s', 'p50 ms', 'p99 ms', '64 KB of hostile text, worst'],
    timed.map(({ engine, speed, hostile }) => [
      engine,
      speed.messagesPerSecond.toFixed(0),
      speed.megabytes.toFixed(2),
      speed.p50.toFixed(3),
      speed.p99.toFixed(2),
      `${hostile.ended ? '> ' : ''}${hostile.worst < 10_000 ? `${hostile.worst.toFixed(0)} ms` : `${(hostile.worst / 1_000).toFixed(0)} s`}`,
    ]),
  )

function ratioTable([own, ...others]: readonly Timed[]): string {
  const rows = whereBarsWereSet.flatMap(({ peer, messagesPerSecond, megabytes }) => {
    const there = others.find(({ engine }) => engine.startsWith(peer))
    if (!own || !there) return []
    const times = (value: number) => `${value.toFixed(2)} ×`
    return [
      [
        peer,
        times(bars.messagesPerSecond / messagesPerSecond),
        times(own.speed.messagesPerSecond / there.speed.messagesPerSecond),
        times(bars.megabytes / megabytes),
        times(own.speed.megabytes / there.speed.megabytes),
      ],
    ]
  })
  return table(['as fast as', 'bar of 8,000 messages/s', 'ours', 'bar of 1 MB/s', 'ours'], rows)
}
