import type { Instant } from '../../clock.ts'
import type { StaffId, TalkId } from '../../ids.ts'
import type { AuditEntry } from '../entry.ts'
import type { LoggedAct } from '../read-log.ts'
import type { Alert } from './alert.ts'
import { allRules } from './all-rules.ts'
import { Ladder } from './ladder.ts'
import { type LocalTime, wallClock } from './local-time.ts'
import type { Occasion } from './rule.ts'
import { type Shown, StaffMemory } from './staff-memory.ts'
import { TalkMemory } from './talk-memory.ts'
import { UnreviewedGlass } from './unreviewed-glass.ts'

type Parts = {
  /** Of the business, IANA name: usual hours are those of its wall clock. */
  readonly timeZone: string
  /** Of a day as `YYYY-MM-DD`. */
  readonly isHoliday: (day: string) => boolean
}

/** Follows the log; the same entries give the same alerts, whoever reads them. */
export type Watch = {
  /** Entries in the order of the log; one that was seen already changes nothing. */
  readonly see: (act: LoggedAct) => readonly Alert[]
  /** What should have been done by now, and was not; each once. */
  readonly due: (now: Instant) => readonly Alert[]
}

type StaffEntry = AuditEntry & { readonly actor: { readonly id: StaffId } }

export function openWatch({ timeZone, isHoliday }: Parts): Watch {
  const clock = wallClock(timeZone)
  const people = new Map<StaffId, StaffMemory>()
  const talks = new TalkMemory()
  const ladder = new Ladder()
  const glass = new UnreviewedGlass()
  let last = -1

  function memoryOf(staff: StaffId): StaffMemory {
    const memory = people.get(staff) ?? new StaffMemory()
    people.set(staff, memory)
    return memory
  }

  return {
    due: (now) => glass.due(now),
    see: (act) => {
      const { index, at, entry } = act
      if (index === null || index <= last) return []
      last = index
      glass.see(act)
      if (entry.kind === 'staff-invited' || entry.kind === 'staff-changed')
        memoryOf(entry.staff).belongsTo(entry.departments)
      if ('staff' in entry && entry.staff && isReset(entry)) memoryOf(entry.staff).wereReset(at)
      if (!isOfStaff(entry)) return []
      const staff = entry.actor.id
      const memory = memoryOf(staff)
      const here = clock(at)
      memory.wereThere(at, here)
      const shown = learn(memory, { entry, at, here, index })
      const peopleOfTalk = shown?.isStranger && shown.talk ? talks.saw(shown.talk, staff, at) : 0
      const rows = entry.kind === 'exported' ? entry.rows : 0
      const occasion: Occasion = {
        ...{ kind: entry.kind, at, here, memory, shown, peopleOfTalk, rows },
        isHoliday: isHoliday(here.day),
        isAgent: entry.actor.role === 'agent',
        isEverywhere: entry.actor.role === 'privacy-officer',
      }
      return allRules.flatMap(({ name, judge, quiet }) => {
        const verdict = judge(occasion)
        const alert = verdict && ladder.climb({ cause: index, ...verdict, rule: name, staff, at }, quiet)
        return alert ? [alert] : []
      })
    },
  }
}

const isReset = ({ kind }: AuditEntry): boolean =>
  kind === 'recovery-code-used' || kind === 'second-factor-changed' || kind === 'reset-started'

/** Machinery, customers, and whoever runs commands on the machine are nobody the watch knows. */
const isOfStaff = (entry: AuditEntry): entry is StaffEntry =>
  !['person', 'system', 'operator', 'service'].includes(entry.actor.role)

type Act = {
  readonly entry: StaffEntry
  readonly at: Instant
  readonly here: LocalTime
  readonly index: number
}

/** Puts an entry into the memory of whoever's it is; answers the words it shows. */
function learn(memory: StaffMemory, act: Act): Shown | null {
  const { entry, at } = act
  switch (entry.kind) {
    case 'signed-in':
      if (entry.isNewPlace) memory.cameFromNewPlace(at)
      return null
    case 'access-denied':
    case 'reveal-refused':
      memory.wereDenied(at)
      return null
    case 'exported':
      memory.exported(entry.rows, at)
      return null
    case 'looked':
      if (entry.talk) memory.looked(entry.talk, at)
      if (entry.talk && entry.case) memory.knows(entry.case, entry.talk)
      return null
    case 'case-closed': {
      const talk = memory.talkOf(entry.number)
      if (talk) helped(memory, talk, at)
      return null
    }
    case 'agent-replied':
      if (entry.isSent) helped(memory, entry.talk, at)
      return null
    case 'revealed':
      return learnShown(memory, entry, act)
    default:
      return null
  }
}

function helped(memory: StaffMemory, talk: TalkId, at: Instant): void {
  memory.workedOn(talk, null, at)
  memory.helped(talk)
}

type Revealed = Extract<AuditEntry, { readonly kind: 'revealed' }>

function learnShown(memory: StaffMemory, entry: Revealed, { at, here, index }: Act): Shown | null {
  const { talk, scope, department, weight, repeats, flag } = entry
  if (talk && entry.case) memory.knows(entry.case, talk)
  // Whoever claims a case works on it from then on.
  if (scope === 'case') {
    if (talk) {
      memory.workedOn(talk, department, at)
      memory.claimed(talk, { at, day: here.day, index })
    }
    return null
  }
  const isStranger = !memory.isTheirs(talk)
  const shown = { at, talk, department, weight, repeats, isStranger, isFlagged: flag !== null }
  memory.saw(shown, here)
  return shown
}
