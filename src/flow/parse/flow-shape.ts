import * as z from 'zod'
import {
  dottedShape,
  durationShape,
  expressionShape,
  listShape,
  nameShape,
  occasionShape,
  outcomeShape,
  yesNoShape,
} from './name-shape.ts'

const expressionsShape = z.record(nameShape, expressionShape)

export const exitShape = z.union([
  nameShape,
  z.strictObject({
    say: dottedShape.optional(),
    show: expressionsShape.optional(),
    survey: dottedShape.optional(),
    forget: z.array(nameShape).optional(),
    set: expressionsShape.optional(),
    go: nameShape.optional(),
  }),
])

const exitsShape = z.record(nameShape, exitShape)
const triesShape = z.int().min(1).max(20)
const silentShape = z.record(durationShape, exitShape)
/** `outside_hours` and `waiting_…` only say something: the case goes on. */
const caseEventShape = z
  .string()
  .regex(
    /^(closed|customer_left|outside_hours|waiting_[1-9][0-9]{0,4}[smhd])$/,
    'a handoff knows closed, customer_left, outside_hours and waiting_10m (or any other length of time)',
  )

/** What each verb takes. The parser, the mistakes and the editors' JSON Schema all read this table. */
export const stepShapes = {
  ask: z.strictObject({
    ask: nameShape,
    tries: triesShape.optional(),
    else: exitShape.optional(),
    gather: durationShape.optional(),
    silent: silentShape.optional(),
    go: nameShape.optional(),
  }),
  say: z.strictObject({ say: dottedShape, show: expressionsShape.optional(), go: nameShape.optional() }),
  choose: z.strictObject({
    choose: exitsShape,
    say: dottedShape.optional(),
    show: expressionsShape.optional(),
    tries: triesShape.optional(),
    else: exitShape.optional(),
    silent: silentShape.optional(),
  }),
  choose_from: z.strictObject({
    choose_from: listShape,
    say: dottedShape.optional(),
    row: dottedShape.optional(),
    save: nameShape.optional(),
    none_fits: exitShape.optional(),
    tries: triesShape.optional(),
    else: exitShape.optional(),
    silent: silentShape.optional(),
    go: nameShape.optional(),
  }),
  confirm: z.strictObject({
    confirm: z.array(nameShape).min(1),
    say: dottedShape.optional(),
    on: z.strictObject({ yes: exitShape.optional(), no: exitShape.optional() }).optional(),
    silent: silentShape.optional(),
  }),
  prove: z.strictObject({
    prove: nameShape,
    by: z.array(nameShape).min(1).optional(),
    tries: triesShape.optional(),
    else: exitShape.optional(),
    silent: silentShape.optional(),
    go: nameShape.optional(),
  }),
  call: z.strictObject({
    call: dottedShape,
    with: expressionsShape.optional(),
    save: nameShape.optional(),
    on: exitsShape.optional(),
    go: nameShape.optional(),
  }),
  // biome-ignore lint/suspicious/noThenProperty: the word designers write; its value is never a function
  if: z.strictObject({ if: expressionShape, then: exitShape.optional(), else: exitShape.optional() }),
  set: z.strictObject({ set: expressionsShape, go: nameShape.optional() }),
  forget: z.strictObject({ forget: z.array(nameShape).min(1), go: nameShape.optional() }),
  consent: z.strictObject({
    consent: nameShape,
    on: z
      .strictObject({
        confirmed: exitShape.optional(),
        refused: exitShape.optional(),
        expired: exitShape.optional(),
      })
      .optional(),
  }),
  handoff: z.strictObject({
    handoff: nameShape,
    show: z.array(nameShape).optional(),
    priority: z.enum(['normal', 'high']).optional(),
    on: z.record(caseEventShape, exitShape).optional(),
  }),
  notify: z.strictObject({
    notify: nameShape,
    at: expressionShape,
    until: occasionShape(expressionShape).optional(),
    say: dottedShape.optional(),
    go: nameShape.optional(),
  }),
  wait: z.strictObject({ wait: durationShape, go: nameShape.optional() }),
  run: z.strictObject({
    run: nameShape,
    on: z.record(outcomeShape, exitShape).optional(),
    go: nameShape.optional(),
  }),
  survey: z.strictObject({ survey: dottedShape, go: nameShape.optional() }),
  end: z.strictObject({ end: z.union([z.literal(true), z.literal('yes'), outcomeShape]) }),
} as const

const answerShape = z.strictObject({
  type: z.enum([
    'text',
    'name',
    'order_number',
    'postcode',
    'date',
    'number',
    'money',
    'yes_no',
    'email',
    'phone',
    'document',
    'address',
    'choice',
    'media',
  ]),
  personal: yesNoShape.optional(),
  keep: durationShape.optional(),
  within: durationShape.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().min(1).max(500).optional(),
  accept: z
    .array(z.enum(['text', 'photo', 'voice', 'video', 'document', 'location']))
    .min(1)
    .optional(),
  values: z.array(nameShape).min(1).optional(),
})

/** A flow file; each step is held against the shape of its verb on its own. */
export const flowShape = z.strictObject({
  flow: nameShape,
  purpose: nameShape,
  starts_on: z.union([dottedShape, z.array(dottedShape)]).optional(),
  answers: z.record(nameShape, answerShape).optional(),
  /** Step of an older version → step of this one, or `finish`. */
  migrations: z.record(nameShape, nameShape).optional(),
  steps: z.record(nameShape, z.unknown()),
})

export type ExitWritten = z.infer<typeof exitShape>
export type AnswerWritten = z.infer<typeof answerShape>
export type StepsWritten = { readonly [V in keyof typeof stepShapes]: z.infer<(typeof stepShapes)[V]> }
export type VerbWritten = keyof StepsWritten
