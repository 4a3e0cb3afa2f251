/**
 * What the console and the server say to each other about canned replies, as JSON.
 *
 * | request | body | answer | action of the access table |
 * |---|---|---|---|
 * | GET /api/canned | | `CannedView`: of one's departments and of all | case.list |
 * | GET /api/canned/all | | `CannedAllView` | replies.change |
 * | POST /api/canned/save | `CannedSaved` | `{}`, or 409 `CannedRefused` | replies.change |
 * | POST /api/canned/remove | `{codes}` | `{}` | replies.change |
 * | POST /api/canned/import | `{file, write}`: the bytes of a sheet in base64 | `CannedImport`; 409 the same where it was to be written and cannot | replies.change |
 */
export type CannedVariable = 'case' | 'department' | 'agent' | 'business' | 'contact' | 'customer_name'

export type CannedText = {
  readonly code: string
  /** Null: every department's. */
  readonly department: string | null
  /** By locale. */
  readonly texts: Readonly<Record<string, string>>
}

export type CannedView = {
  readonly replies: readonly CannedText[]
  /** What the business is called, how it is reached, and its first language. */
  readonly business: string
  readonly contact: string
  readonly locale: string
}

export type CannedAllView = {
  readonly replies: readonly (CannedText & { readonly changedAt: number; readonly by: string | null })[]
  readonly departments: readonly string[]
  readonly locales: readonly string[]
  readonly variables: readonly CannedVariable[]
}

/** `was`: the code it had; null: a new one. */
export type CannedSaved = CannedText & { readonly was: string | null }

/** See `written-reply.ts`; `personal`: `detail` is the kind of what was found. */
export type CannedMistake = {
  readonly why:
    | 'bad-code'
    | 'same-code'
    | 'no-text'
    | 'too-long'
    | 'unknown-department'
    | 'unknown-locale'
    | 'unknown-variable'
    | 'personal'
    | 'formula'
    | 'bad-row'
    | 'too-many'
    | 'not-utf-8'
  readonly locale: string | null
  readonly detail: string | null
}

export type CannedRefused = { readonly error: 'REFUSED'; readonly mistakes: readonly CannedMistake[] }

export type CannedImport = {
  readonly rows: readonly {
    /** Of the sheet, the first is 1. */
    readonly line: number
    readonly code: string
    readonly becomes: 'created' | 'changed' | 'same' | 'refused'
    readonly mistakes: readonly CannedMistake[]
  }[]
  /** Everything of it is in place now. */
  readonly isWritten: boolean
}
