import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../clock.ts'
import { type DemoOrder, piecesOf } from './orders.ts'

/** What may still be sent back of an order; `until` is a day (`YYYY-MM-DD`). */
export type ReturnOffer =
  | { readonly outcome: 'possible'; readonly until: string; readonly pieces: number }
  | { readonly outcome: 'not-delivered' }
  | { readonly outcome: 'too-late' }

export type OpenReturn = { readonly id: string; readonly collected: string }

export type Returns = {
  readonly offer: (order: DemoOrder) => ReturnOffer
  /** The same key gives the same return again. */
  readonly open: (key: string) => OpenReturn
  /** What stands on the parcel; null: there is no such return, or its label is not made yet. */
  readonly label: (id: string) => string | null
}

/** Days after delivery. */
const returnedWithin = 30
/** How long the courier takes to make a label. Milliseconds. */
const labelTakes = 30 * 1000
/** Numbers people can read out, apart from those of orders and visits. */
const firstNumber = 5001
const saturday = 6

/** Things on their way back: a courier collects them on the second working day. */
export function createReturns(clock: Clock, timezone: string): Returns {
  const byKey = new Map<string, OpenReturn>()
  const labelAt = new Map<string, number>()
  const today = () =>
    Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(timezone).toPlainDate()

  return {
    offer: (order) => {
      if (order.status !== 'delivered' || order.inDays === null) return { outcome: 'not-delivered' }
      const left = returnedWithin + order.inDays
      if (left < 0) return { outcome: 'too-late' }
      return { outcome: 'possible', until: today().add({ days: left }).toString(), pieces: piecesOf(order) }
    },
    open: (key) => {
      const before = byKey.get(key)
      if (before) return before
      const opened = {
        id: String(firstNumber + byKey.size),
        collected: workingDay(workingDay(today())).toString(),
      }
      byKey.set(key, opened)
      labelAt.set(opened.id, clock.now() + labelTakes)
      return opened
    },
    label: (id) => {
      const ready = labelAt.get(id)
      return ready !== undefined && clock.now() >= ready ? `DEV-${id}` : null
    },
  }
}

function workingDay(after: Temporal.PlainDate): Temporal.PlainDate {
  const next = after.add({ days: 1 })
  return next.dayOfWeek >= saturday ? workingDay(next) : next
}
