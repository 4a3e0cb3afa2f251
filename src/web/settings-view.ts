/**
 * `GET /api/settings`, for whoever may read settings: what the business's files say, each value with the place where
 * it is changed, and what is still to be done. Nothing here is changed over HTTP.
 */
export type SettingsView = {
  readonly values: readonly OwnedValue[]
  readonly departments: readonly DepartmentView[]
  readonly checklist: Readonly<Record<ChecklistItem, boolean>>
}

/** What a business has to settle before it talks to customers. */
export type ChecklistItem = 'second-admin' | 'log-reader' | 'proof-copy' | 'real-number' | 'dpo' | 'key-copy'

/** A value that a file owns. */
export type OwnedValue = {
  readonly name:
    | 'business'
    | 'locales'
    | 'timezone'
    | 'controller'
    | 'controller-contact'
    | 'dpo'
    | 'dpo-contact'
    | 'notice'
    | 'region'
  readonly value: string
  readonly at: FilePlace
}

/** `flows/business.yaml`, 5. */
export type FilePlace = { readonly file: string; readonly line: number }

export type DepartmentView = {
  readonly department: string
  /** Null: under none. */
  readonly under: string | null
  readonly at: FilePlace
}
