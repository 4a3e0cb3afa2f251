/** A JSON object somebody else wrote: nothing in it is certain. */
export type Json = Readonly<Record<string, unknown>>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const within = (json: Json, key: string): Json => {
  const value = json[key]
  return isJson(value) ? value : {}
}

export const textAt = (json: Json, key: string): string => {
  const value = json[key]
  return typeof value === 'string' ? value : ''
}

export const listAt = (json: Json, key: string): readonly Json[] => {
  const value = json[key]
  return Array.isArray(value) ? value.filter(isJson) : []
}

export const textsAt = (json: Json, key: string): readonly string[] => {
  const value = json[key]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** References are by display name, often with a blank too many. */
export const nameAt = (json: Json, key: string): string => textAt(json, key).trim()
