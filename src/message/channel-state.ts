/**
 * How WhatsApp stands with one of our numbers. `slow`: Meta takes less than we send. `down`: no answer comes. `refused`:
 * Meta answers that this number, account or token may not send.
 */
export type ChannelState = 'working' | 'slow' | 'down' | 'refused'

/** What Meta says of the number when it is asked; `unreachable`: nothing; `not-told`: the token may not ask. */
export type ChannelHealth = 'available' | 'limited' | 'blocked' | 'refused' | 'unreachable' | 'not-told'

/** What is wrong between us and Meta, by what somebody has to do about it. */
export type ChannelTrouble =
  /** The token was revoked or ran out. */
  | 'token'
  /** The token may not do this. */
  | 'permission'
  /** Meta locked or restricted the account. */
  | 'locked'
  | 'payment'
  /** The number is not registered, or its PIN is wrong. */
  | 'registration'
  /** Too many customers blocked or reported the number. */
  | 'quality'
  /** More than Meta takes from the number. */
  | 'too-much'
  /** More than Meta takes for one customer. */
  | 'pair'
  /** Nothing of ours reaches Meta, or no answer comes back. */
  | 'unreachable'
  /** Meta says that it cannot now. */
  | 'meta'
  /** A message of ours was wrong: a template, a file. */
  | 'ours'
  /** Meta sent a notice of trouble with the account. */
  | 'notice'
