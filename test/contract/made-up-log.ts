import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { type LogLeaf, logLeaf } from '../../src/audit/log-leaf.ts'
import { after } from '../../src/clock.ts'
import { parseCaseNumber, parsePurposeName, parseStaffId } from '../../src/ids.ts'
import { noon } from './made-up.ts'

export const ana = parseStaffId('ana_________________01')
export const bia = parseStaffId('bia_________________02')

/** An entry that nobody else has: `n` is its minute. */
export const madeUpEntry = (n: number): AuditEntry => ({
  v: 1,
  kind: n % 3 === 0 ? 'case-reopened' : 'staff-enabled',
  number: parseCaseNumber('7K2M-XPQ4'),
  staff: bia,
  purpose: parsePurposeName('complaints'),
  actor: { role: 'agent', id: n % 2 === 0 ? ana : bia },
  at: after(noon, n * 60_000),
})

export const madeUpLeaf = (n: number): Promise<LogLeaf> => logLeaf(nodeCrypto.hash, madeUpEntry(n))
