import { parseArgs } from 'node:util'
import type { LogPages } from '../adapter/postgres/log-pages.ts'
import type { AuditEntry } from '../audit/entry.ts'
import { numbered } from '../cli/doubt-lines.ts'
import type { Io } from './command.ts'
import { withLog } from './open-log.ts'

const pageSize = 4000

type Alert = Extract<AuditEntry, { readonly kind: 'alert-raised' }>
type Found = { readonly index: number; readonly alert: Alert; readonly outcome: string | null }

/** `sigilo audit alerts [--open]`: what the rules of the watch met, the oldest first. */
export async function auditAlertsCommand(io: Io, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { open: { type: 'boolean', default: false } },
  })
  const found = await withLog(io, ({ pages }) => alertsIn(pages))
  const shown = values.open
    ? found.filter(({ alert, outcome }) => alert.step !== 'note' && outcome === null)
    : found
  for (const one of shown) io.out(lineOf(one))
  if (shown.length === 0) io.tell(values.open ? 'every alert is settled' : 'no alert has been raised')
  return 0
}

async function alertsIn(pages: LogPages): Promise<readonly Found[]> {
  const raised = new Map<number, Alert>()
  const outcomes = new Map<number, string>()
  for (let from = 0; ; ) {
    const rows = await pages.entries(from, pageSize)
    for (const { index, entry: bytes, kind } of rows) {
      if (kind !== 'alert-raised' && kind !== 'alert-settled') continue
      const entry: AuditEntry = JSON.parse(Buffer.from(bytes, 'base64').toString())
      if (entry.kind === 'alert-raised') raised.set(index, entry)
      // The first who settled it counts.
      else if (entry.kind === 'alert-settled' && !outcomes.has(entry.entry))
        outcomes.set(entry.entry, entry.outcome)
    }
    if (rows.length < pageSize) break
    from = (rows.at(-1)?.index ?? from) + 1
  }
  return [...raised].map(([index, alert]) => ({ index, alert, outcome: outcomes.get(index) ?? null }))
}

function lineOf({ index, alert, outcome }: Found): string {
  const { at, rule, step, staff, numbers } = alert
  const counted = Object.entries(numbers).map(([name, value]) => `${name} ${value}`)
  const state = step === 'note' ? 'note' : `${step}, ${outcome ?? 'open'}`
  const who = staff ?? 'nobody in particular'
  return `${numbered(index)} ${new Date(at).toISOString()} ${rule} (${state}): ${who}; ${counted.join(', ')}`
}
