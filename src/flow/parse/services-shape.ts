import * as z from 'zod'
import { valueKinds } from '../value-kinds.ts'
import { dottedShape, durationShape, nameShape, occasionShape, yesNoShape } from './name-shape.ts'

const jsonPathShape = z
  .string()
  .max(300)
  .regex(
    /^(?:\.|(?:[A-Za-z_][A-Za-z0-9_-]*|\d{1,4}|\*)(?:\.(?:[A-Za-z_][A-Za-z0-9_-]*|\d{1,4}|\*))*)$/,
    "a field of the service's JSON, with dots to go inside: items.0.name, items.*.name",
  )
const common = {
  personal: yesNoShape.optional(),
  optional: yesNoShape.optional(),
  from: z.union([jsonPathShape, z.array(jsonPathShape).min(1).max(10)]).optional(),
  join: z.string().max(10).optional(),
  kind: z.enum(valueKinds).optional(),
}

const simpleField = z.strictObject({
  type: z.enum(['text', 'date', 'datetime', 'number', 'yes_no']),
  sent_as: z.enum(['text', 'number', 'datetime', 'utc']).optional(),
  ...common,
})
const choiceWord = z.string().min(1).max(64)
const choiceField = z.strictObject({
  choice: z.array(choiceWord).min(1).max(50),
  map: z.record(z.string().min(1).max(200), choiceWord).optional(),
  otherwise: choiceWord.optional(),
  ...common,
})
const itemsShape = z.record(nameShape, z.union([simpleField, choiceField]))
const listField = z.strictObject({ list: itemsShape, ...common })

const resultFieldShape = z.union([simpleField, choiceField, listField])

const pathShape = z
  .string()
  .max(500)
  .regex(/^\/[A-Za-z0-9_\-/.{}]*$/, 'a path begins with "/" and holds inputs in braces: /orders/{number}')

const statusShape = z.int().min(200).max(599)
const wordsShape = z.union([z.string().min(1).max(200), z.array(z.string().min(1).max(200)).min(1).max(50)])
const emptyEnding = z.strictObject({ empty: jsonPathShape })
const saysEnding = z.strictObject({ at: jsonPathShape, is: wordsShape })
const unlikeEnding = z.strictObject({ at: jsonPathShape, is_not: wordsShape })
const endingShape = z.union([statusShape, emptyEnding, saysEnding, unlikeEnding])
const queryName = z
  .string()
  .max(100)
  .regex(/^[A-Za-z_][A-Za-z0-9_.[\]-]*$/, 'names in a query are letters, digits and _ . - [ ]')

const operationShape = z.strictObject({
  get: pathShape.optional(),
  post: pathShape.optional(),
  put: pathShape.optional(),
  delete: pathShape.optional(),
  with: z.record(nameShape, z.enum(['text', 'code', 'number', 'date', 'location'])).optional(),
  query: z.record(queryName, z.union([z.string().max(1000), z.number(), z.boolean()])).optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  gives: z.record(nameShape, resultFieldShape).optional(),
  on: z.record(nameShape, z.union([endingShape, z.array(endingShape).min(1).max(20)])).optional(),
  again: saysEnding.optional(),
  timeout: durationShape.optional(),
  retries: z.int().min(0).max(5).optional(),
  cache: durationShape.optional(),
  idempotent: yesNoShape.optional(),
  raises: occasionShape(nameShape).optional(),
})

const headerName = z
  .string()
  .max(100)
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'names of headers are letters, digits and "-"')
const headerValue = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[\x20-\x7e]+$/, 'headers hold plain ASCII characters')

const serviceShape = z.strictObject({
  at: z.string().max(500),
  headers: z.record(headerName, headerValue).optional(),
  login: z.strictObject({ user: headerValue, password: headerValue }).optional(),
  receives: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/, 'an answer, or a field of a result: order.number'),
    )
    .max(100)
    .optional(),
  operations: z.record(dottedShape, operationShape),
})

/** `flows/services.yaml`: services by the names `privacy.yaml` uses for recipients. */
export const servicesShape = z.record(nameShape, serviceShape)

export type ServiceWritten = z.infer<typeof serviceShape>
export type OperationWritten = z.infer<typeof operationShape>
export type EndingWritten = z.infer<typeof endingShape>
export type ResultFieldWritten = z.infer<typeof resultFieldShape>
