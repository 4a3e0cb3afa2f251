/** Why Meta does not take a call. */
export type GraphProblem = { readonly httpStatus: number; readonly code: number; readonly details: string }

export const problem = (code: number, details: string, httpStatus = 400): GraphProblem => ({
  httpStatus,
  code,
  details,
})

export const missing = (what: string): GraphProblem => problem(131008, `${what} is required`)

export const invalid = (details: string): GraphProblem => problem(131009, details)

/** Checks that what is there is a text of 1 to `most` UTF-16 units. */
export function textProblem(what: string, value: unknown, most: number): GraphProblem | null {
  if (typeof value !== 'string' || value === '') return missing(what)
  return value.length > most ? problem(100, `Param ${what} must be at most ${most} characters long.`) : null
}

export const optionalTextProblem = (what: string, value: unknown, most: number): GraphProblem | null =>
  value === undefined ? null : textProblem(what, value, most)

/** The first thing wrong with any item of a list. */
export function firstProblem<Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => GraphProblem | null,
): GraphProblem | null {
  for (const [index, item] of items.entries()) {
    const found = check(item, index)
    if (found) return found
  }
  return null
}

export const areUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length

/** The body of an error, in the Graph API's shape. */
export const errorBody = ({ code, details }: GraphProblem, trace: string): object => ({
  error: {
    message: `(#${code}) ${details}`,
    type: 'OAuthException',
    code,
    error_data: { messaging_product: 'whatsapp', details },
    fbtrace_id: trace,
  },
})
