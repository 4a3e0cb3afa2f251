/** Alerts as they leave the house: ids, names of rules and numbers, nothing of customers, no names of staff. */
export type ToldAlert = {
  /** Hex SHA-256 of its entry in the log: the same however often it is sent. */
  readonly id: string
  /** "#1,234" in the log. */
  readonly number: number
  readonly rule: string
  readonly step: 'note' | 'alert' | 'end-sessions' | 'freeze'
  readonly staff: { readonly id: string; readonly roles: readonly string[] } | null
  /** ISO 8601. */
  readonly at: string
  readonly from: string
  readonly numbers: Readonly<Record<string, number>>
}

export type Telling = {
  /** The same however often it is sent. */
  readonly id: string
  readonly type: 'alert.raised' | 'alert.digest'
  readonly alerts: readonly ToldAlert[]
  /** The Access log page. */
  readonly link: string
}

/** Resolves when the receiver has taken it. */
export type TellAlerts = (telling: Telling) => Promise<'taken' | 'refused' | 'unreachable'>
