/** What of `stdnum` we use: it makes an Error for every number that fails. */
type Numbers = { readonly validate: (value: string) => { readonly isValid: boolean } }

/** Whether a number passes the check of its kind. Most do not, and the stack of an Error nobody sees costs more than the check. */
export function passes({ validate }: Numbers, value: string): boolean {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return validate(value).isValid
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
