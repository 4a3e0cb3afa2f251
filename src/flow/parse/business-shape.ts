import * as z from 'zod'
import { durationShape, localeShape, nameShape, wordsShape, yesNoShape } from './name-shape.ts'

const departmentShape = z
  .strictObject({
    under: nameShape.optional(),
    hours: wordsShape,
    holidays: z.union([wordsShape, z.array(wordsShape)]).optional(),
    answer_within: durationShape.optional(),
    back_to_bot_after: durationShape.optional(),
    assign: z.enum(['automatic', 'by_hand']).optional(),
    cases_each: z.int().min(1).max(100).optional(),
    escalate_after: durationShape.optional(),
    silence: z.strictObject({ warn: durationShape, close: durationShape }).optional(),
  })
  .refine(({ assign, cases_each: each }) => each === undefined || assign === 'automatic', {
    error: 'nobody is given cases by themselves here: write `assign: automatic` beside it, or leave it out',
    path: ['cases_each'],
  })

const hostShape = z
  .string()
  .max(253)
  .regex(/^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/, 'hosts look like cdn.loja.example, without https:// and small')

/** `flows/business.yaml` */
export const businessShape = z.strictObject({
  name: wordsShape,
  locales: z.array(localeShape).min(1),
  timezone: z.string().refine(isTimezone, 'time zones look like America/Sao_Paulo or Europe/Rome'),
  departments: z.record(nameShape, departmentShape).optional(),
  masking: z
    .strictObject({
      never: z.array(wordsShape).optional(),
      always: z.record(nameShape, z.string().min(1).max(500)).optional(),
    })
    .optional(),
  follow_ups: z.record(nameShape, nameShape).optional(),
  replies_per_hour: z.int().min(1).max(1000).optional(),
  media_hosts: z.array(hostShape).optional(),
})

const contactShape = z.strictObject({ name: wordsShape, contact: wordsShape })

const purposeShape = z.strictObject({
  basis: wordsShape,
  consent: yesNoShape.optional(),
  keep: durationShape,
  may: z.array(nameShape).optional(),
  recipients: z.array(nameShape).optional(),
})

/** `flows/privacy.yaml` */
export const privacyShape = z.strictObject({
  controller: contactShape,
  dpo: contactShape,
  notice: z.strictObject({
    url: z.string().regex(/^https:\/\/\S+$/, 'the notice stands at an https:// address'),
    version: z.int().min(1),
  }),
  jurisdictions: z.array(z.string()).min(1),
  region: z.string(),
  purposes: z.record(nameShape, purposeShape),
  processors: z
    .array(z.strictObject({ name: wordsShape, region: z.string(), for: z.array(nameShape) }))
    .optional(),
})

function isTimezone(timezone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone })
    return true
  } catch {
    return false
  }
}
