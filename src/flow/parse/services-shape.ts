import * as z from 'zod'
import { dottedShape, durationShape, nameShape, occasionShape, yesNoShape } from './name-shape.ts'

const fieldPathShape = z
  .string()
  .regex(
    /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,
    "a field of the service's JSON, with dots to go inside",
  )
const common = {
  personal: yesNoShape.optional(),
  optional: yesNoShape.optional(),
  from: fieldPathShape.optional(),
}

const simpleField = z.strictObject({ type: z.enum(['text', 'date', 'datetime', 'number']), ...common })
const choiceField = z.strictObject({ choice: z.array(z.string().min(1).max(64)).min(1).max(50), ...common })
const itemsShape = z.record(nameShape, z.union([simpleField, choiceField]))
const listField = z.strictObject({ list: itemsShape, ...common })

export const resultFieldShape = z.union([simpleField, choiceField, listField])

const pathShape = z
  .string()
  .max(500)
  .regex(/^\/[A-Za-z0-9_\-/.{}]*$/, 'a path begins with "/" and holds inputs in braces: /orders/{number}')

const operationShape = z.strictObject({
  get: pathShape.optional(),
  post: pathShape.optional(),
  put: pathShape.optional(),
  delete: pathShape.optional(),
  with: z.record(nameShape, z.enum(['text', 'number', 'date'])).optional(),
  gives: z.record(nameShape, resultFieldShape).optional(),
  on: z.record(nameShape, z.int().min(200).max(599)).optional(),
  timeout: durationShape.optional(),
  retries: z.int().min(0).max(5).optional(),
  idempotent: yesNoShape.optional(),
  raises: occasionShape(nameShape).optional(),
})

const addressShape = z
  .string()
  .regex(/^(demo-shop|https:\/\/[^\s/?#@]+(\/[^\s?#]*)?)$/, 'an https:// address without query, or demo-shop')

/** `flows/services.yaml`: services by the names `privacy.yaml` uses for recipients. */
export const servicesShape = z.record(
  nameShape,
  z.strictObject({ at: addressShape, operations: z.record(dottedShape, operationShape) }),
)

export type OperationWritten = z.infer<typeof operationShape>
export type ResultFieldWritten = z.infer<typeof resultFieldShape>
