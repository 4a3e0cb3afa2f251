import * as z from 'zod'
import { dottedShape, localeShape, nameShape, wordsShape } from './name-shape.ts'

/** What people write, per language. */
export const examplesShape = z.record(localeShape, z.array(wordsShape))

/** `flows/intents.yaml` */
export const intentsShape = z.record(dottedShape, examplesShape)

/** `flows/faq.yaml`; the answers are prompts in `prompts/<locale>/faq.yaml`. */
export const faqShape = z.record(
  dottedShape,
  z.strictObject({
    owner: wordsShape,
    review: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'days look like 2027-03-01')
      .refine(isDay, 'the calendar has no such day'),
    ask: examplesShape,
    offer: nameShape.optional(),
  }),
)

/** Whether the calendar has it: 2027-02-30 would be taken for the second of March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
