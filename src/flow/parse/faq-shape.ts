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
    review: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'days look like 2027-03-01'),
    ask: examplesShape,
    offer: nameShape.optional(),
  }),
)
