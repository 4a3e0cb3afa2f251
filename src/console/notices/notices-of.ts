import type { InboxRow } from '../../web/inbox-view.ts'

/** `assigned`: it is mine now. `wrote`: a customer of mine did. `unclaimed`: nobody took it in time. */
export type NoticeKind = 'assigned' | 'wrote' | 'unclaimed'
/** What somebody is told who does not look. No words of a customer. */
export type Notice = { readonly about: NoticeKind; readonly case: string; readonly department: string }

type MyCase = {
  readonly department: string
  /** Whether its customer waits for words of ours. */
  readonly waits: boolean
  /** The last line, where it is the customer's; null: it is ours. */
  readonly customerLine: string | null
}

/** What of the desk is somebody's business, at one moment. */
export type MyDesk = {
  readonly mine: ReadonlyMap<string, MyCase>
  /** Departments of cases that nobody took in time. */
  readonly unclaimed: ReadonlyMap<string, string>
}

/**
 * @param mine every open case of one's own, put-off ones too
 * @param unassigned cases that nobody has
 */
export const myDesk = (mine: readonly InboxRow[], unassigned: readonly InboxRow[]): MyDesk => ({
  mine: new Map(mine.filter(({ status }) => status === 'claimed').map((row) => [row.case, myCase(row)])),
  unclaimed: new Map(
    unassigned.filter(({ isEscalated }) => isEscalated).map((row) => [row.case, row.department]),
  ),
})

const myCase = ({ department, waitsSince, talk, last }: InboxRow): MyCase => ({
  department,
  waits: waitsSince !== null,
  // By its number: WhatsApp tells seconds, and people write two lines in one.
  customerLine: last?.side === 'customer' ? `${talk} ${last.n}` : null,
})

/** What is new since the last look, one for each case. */
export function noticesOf(before: MyDesk, now: MyDesk): readonly Notice[] {
  const ofMine = [...now.mine].flatMap(([number, mine]): readonly Notice[] => {
    const was = before.mine.get(number)
    const { department, customerLine } = mine
    if (!was) return [{ about: 'assigned', case: number, department }]
    const isNew = (customerLine !== null && customerLine !== was.customerLine) || (mine.waits && !was.waits)
    return isNew ? [{ about: 'wrote', case: number, department }] : []
  })
  const ofNobody = [...now.unclaimed].flatMap(([number, department]): readonly Notice[] =>
    before.unclaimed.has(number) ? [] : [{ about: 'unclaimed', case: number, department }],
  )
  return [...ofMine, ...ofNobody]
}

/** Whether what somebody was told is still so. */
export function isStillSo({ about, case: number }: Pick<Notice, 'about' | 'case'>, now: MyDesk): boolean {
  if (about === 'unclaimed') return now.unclaimed.has(number)
  const mine = now.mine.get(number)
  return mine !== undefined && (about === 'assigned' || mine.waits)
}
