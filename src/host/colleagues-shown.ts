import type { Clock, Instant } from '../clock.ts'
import { listColleagues } from '../sign-in/colleagues.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import type { StaffName } from '../web/inbox-view.ts'

export type Colleague = Awaited<ReturnType<typeof listColleagues>>[number]

/** Who works here, with their names opened. */
export type Colleagues = {
  readonly all: () => Promise<readonly Colleague[]>
  /** What somebody is called; null: their account is gone. */
  readonly named: () => Promise<(staff: string) => StaffName>
}

/** How long names are believed: opening all of them for every list would cost more than the list. Milliseconds. */
const believed = 10_000

export function colleaguesShown(parts: SignInParts, clock: Clock): Colleagues {
  let known: { readonly at: Instant; readonly all: Promise<readonly Colleague[]> } | null = null
  const recent = () => {
    const now = clock.now()
    if (known && now - known.at < believed) return known.all
    const all = listColleagues(parts)
    known = { at: now, all }
    all.catch(() => {
      known = null
    })
    return all
  }
  return {
    all: () => listColleagues(parts),
    named: async () => {
      const names = new Map((await recent()).map(({ staff, name }) => [staff as string, name]))
      return (staff) => ({ staff, name: names.get(staff) ?? null })
    },
  }
}
