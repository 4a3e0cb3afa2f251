import * as z from 'zod'

/** The keys a shape takes at this place: what a mistyped key is held against. */
export function keysAt(shape: z.core.$ZodType, path: readonly (string | number)[]): readonly string[] {
  if (shape instanceof z.ZodOptional) return keysAt(shape.unwrap(), path)
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((option) => keysAt(option, path))
  const [key, ...rest] = path
  if (shape instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(shape.shape)
    const inner = shape.shape[key]
    return inner ? keysAt(inner, rest) : []
  }
  if (key === undefined) return []
  if (shape instanceof z.ZodRecord) return keysAt(shape.valueType, rest)
  if (shape instanceof z.ZodArray) return keysAt(shape.element, rest)
  return []
}
