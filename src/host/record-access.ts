import type { LogLeaf } from '../audit/log-leaf.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { AccessDoor, AccessNote } from '../web/allow.ts'
import { standingLooks } from './standing-looks.ts'

type Needs = {
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
  /** Resolves when it is written. */
  readonly write: (leaf: LogLeaf) => Promise<void>
}

/** Looks and refusals into the log: ids of ours, names and counts, never what was looked for. */
export function recordAccess({ crypto, clock, write }: Needs): AccessDoor['record'] {
  const standing = standingLooks(clock)
  return async (note) => {
    if (note.kind === 'looked' && standing.isKnown(note)) return
    const { who, rule, talk, department } = note
    const [role] = who.roles
    // Who has no role is told no and is nobody the log has a word for.
    if (!role) return
    const common = {
      v: 1,
      at: clock.now(),
      actor: { role: ruleRole(note) ?? role, id: who.staff },
      purpose: null,
      ...{ session: who.session, rule, talk, department, case: note.case },
    } as const
    const entry =
      note.kind === 'looked'
        ? { ...common, kind: note.kind, what: note.what, fields: note.fields, rows: note.rows }
        : { ...common, kind: note.kind, action: note.action }
    const leaf = await logLeaf((bytes) => crypto.hash(bytes), entry)
    await write(leaf).catch(() => {
      throw new Fault('LOG_UNAVAILABLE', 'a look could not be written into the log, so nothing was shown')
    })
    if (note.kind === 'looked') standing.keep(note)
  }
}

/** The role whose rule it was: `<role>/<action>/<reach>`. */
const ruleRole = ({ who, rule }: AccessNote) => who.roles.find((one) => rule.startsWith(`${one}/`)) ?? null
