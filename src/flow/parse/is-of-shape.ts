import * as z from 'zod'

type Shape = z.core.$ZodType
type Test = (value: unknown) => boolean

const made = new WeakMap<Shape, Test>()

/** A value read from a file held against a shape; the shape itself, which is slow, is asked for reasons only. */
export function heldAgainst<S extends z.ZodType>(shape: S, value: unknown): z.ZodSafeParseResult<z.infer<S>> {
  return isOfShape(shape, value) ? { success: true, data: value as z.infer<S> } : shape.safeParse(value)
}

/** Whether a value surely has a shape. What it says yes to, the shape takes and leaves as it is. */
export const isOfShape = (shape: Shape, value: unknown): boolean => testOf(shape)(value)

function testOf(shape: Shape): Test {
  const known = made.get(shape) ?? makeTest(shape)
  made.set(shape, known)
  return known
}

function makeTest(shape: Shape): Test {
  if (shape instanceof z.ZodString) return stringTest(shape)
  if (shape instanceof z.ZodArray) return listTest(shape)
  const isRefined = (shape._zod.def.checks ?? []).length > 0
  if (isRefined) return byShape(shape)
  if (shape instanceof z.ZodObject) return objectTest(shape)
  if (shape instanceof z.ZodRecord) return recordTest(testOf(shape.keyType), testOf(shape.valueType))
  if (shape instanceof z.ZodUnion) return unionTest(shape.options.map(testOf))
  if (shape instanceof z.ZodOptional) {
    const inner = testOf(shape.unwrap())
    return (value) => value === undefined || inner(value)
  }
  if (shape instanceof z.ZodEnum || shape instanceof z.ZodLiteral) {
    const values = new Set<unknown>(shape instanceof z.ZodEnum ? shape.options : shape.values)
    return (value) => values.has(value)
  }
  if (shape instanceof z.ZodUnknown) return () => true
  if (shape instanceof z.ZodBoolean) return (value) => typeof value === 'boolean'
  return byShape(shape)
}

const byShape =
  (shape: Shape): Test =>
  (value) =>
    z.safeParse(shape, value).success

function stringTest(shape: z.ZodString): Test {
  const tests = (shape.def.checks ?? []).map((check): ((text: string) => boolean) | null => {
    if (check instanceof z.core.$ZodCheckMaxLength) return (text) => text.length <= check._zod.def.maximum
    if (check instanceof z.core.$ZodCheckMinLength) return (text) => text.length >= check._zod.def.minimum
    if (!(check instanceof z.core.$ZodCheckRegex) || check._zod.def.pattern.global) return null
    return (text) => check._zod.def.pattern.test(text)
  })
  const known = tests.filter((test) => test !== null)
  if (known.length < tests.length) return byShape(shape)
  return (value) => typeof value === 'string' && known.every((test) => test(value))
}

function listTest(shape: z.ZodArray): Test {
  const [least, ...others] = shape.def.checks ?? []
  if (others.length > 0 || (least && !(least instanceof z.core.$ZodCheckMinLength))) return byShape(shape)
  const minimum = least?._zod.def.minimum ?? 0
  const item = testOf(shape.element)
  return (value) => Array.isArray(value) && value.length >= minimum && value.every((one) => item(one))
}

/** Only shapes that refuse keys they do not know: others leave something out. */
function objectTest(shape: z.ZodObject): Test {
  if (!(shape.def.catchall instanceof z.ZodNever)) return byShape(shape)
  const tests = new Map(Object.entries(shape.shape).map(([key, inner]) => [key, testOf(inner)]))
  const needed = [...tests].flatMap(([key, test]) => (test(undefined) ? [] : [key]))
  return (value) =>
    isKeyed(value) &&
    Object.keys(value).every((key) => tests.get(key)?.(value[key])) &&
    needed.every((key) => Object.hasOwn(value, key))
}

const recordTest =
  (key: Test, inner: Test): Test =>
  (value) =>
    isKeyed(value) && Object.keys(value).every((name) => key(name) && inner(value[name]))

const unionTest =
  (options: readonly Test[]): Test =>
  (value) =>
    options.some((test) => test(value))

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
