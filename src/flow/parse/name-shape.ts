import * as z from 'zod'
import { durationPattern } from './duration.ts'

/** Names of flows, steps, answers, results, purposes and departments; as `src/ids.ts` takes them. */
export const nameShape = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/, 'names are small letters, digits and "_", and begin with a letter')
/** How a flow ended, for the flow that ran it; `yes` and `no` are no names of an end. */
export const outcomeShape = nameShape.refine((written) => written !== 'yes' && written !== 'no', {
  error: 'say how it ended in a word, such as "end: not_found", or leave it at "end: yes"',
})
/** Names of prompts, intents and operations: parts with dots between. */
export const dottedShape = z
  .string()
  .max(200)
  .regex(
    /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/,
    'names are small letters, digits and "_", with dots between parts',
  )
/** A result, and one of its lists where it has several: `offers.times`. */
export const listShape = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,63}(\.[a-z][a-z0-9_]{0,63})?$/,
    'the name of a result, or of one of its lists: offers.times',
  )
export const durationShape = z
  .string()
  .regex(durationPattern, 'lengths of time look like 30s, 10m, 2h or 60d')
export const localeShape = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'languages look like it, en or pt-BR')
export const yesNoShape = z.union([z.boolean(), z.enum(['yes', 'no'])])
/** What happened, and to which one: `{ appointment.cancelled: booking.id }`. */
export const occasionShape = <Of extends z.ZodType>(of: Of) =>
  z.record(dottedShape, of).refine((written) => Object.keys(written).length === 1, {
    error: 'one event and what it is about, such as { appointment.cancelled: booking.id }',
  })
/** CEL; a bare number or yes/no is one too. */
export const expressionShape = z.union([z.string().min(1).max(1000), z.number(), z.boolean()])
/** Words people write or read. */
export const wordsShape = z.string().min(1, 'there are no words here')

export const isYes = (written: boolean | 'yes' | 'no' | undefined, otherwise: boolean): boolean =>
  written === undefined ? otherwise : written === true || written === 'yes'
