/** A part of a call's JSON before it is checked. */
export type Json = Readonly<Record<string, unknown>>

export const jsonIn = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
export const jsonList = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(jsonIn) : [])
