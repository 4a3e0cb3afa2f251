import type { PlainValue } from './talk-state.ts'

/** What a flow hands to a service. Dates are `YYYY-MM-DD`. */
export type InputType = 'text' | 'number' | 'date'

type FieldOf<Type> = Type & {
  /** The name in the service's JSON, where it is another than ours; dots lead inside. */
  readonly path: string
  /** Personal fields go to the vault and are shown after proof only. */
  readonly personal: boolean
  /** May be missing or null. */
  readonly optional: boolean
}

/** One field of what a service gives back. Dates are `YYYY-MM-DD`, datetimes ISO 8601 with their offset. */
export type ResultField = FieldOf<
  | { readonly type: 'text' | 'date' | 'datetime' | 'number' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  /** Rows for `choose_from`; a list is personal as a whole. */
  | { readonly type: 'list'; readonly items: Readonly<Record<string, ResultField>> }
>

/** One declared operation of `flows/services.yaml`. */
export type ServiceOperation = {
  /** `orders.find` */
  readonly name: string
  /** The service as `privacy.yaml` names recipients. */
  readonly service: string
  /** An `https://` address, or the word `demo-shop`, which the host resolves. */
  readonly base: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/orders/{number}`: inputs that it does not hold go to the query (GET, DELETE) or the JSON body. */
  readonly path: string
  readonly input: Readonly<Record<string, InputType>>
  readonly result: Readonly<Record<string, ResultField>>
  /** HTTP status → outcome, for those that mean something to the flow. */
  readonly outcomes: ReadonlyMap<number, string>
  readonly timeoutMs: number
  /** Further tries after a failure that may pass; 0 unless `idempotent`. */
  readonly retries: number
  /** Asking twice does not do it twice: by nature, or because the service honours `Idempotency-Key`. */
  readonly idempotent: boolean
  /** What has happened when it is done, and the input that says to which one; `notify … until` waits for it. */
  readonly raises: { readonly event: string; readonly of: string } | null
}

/** How a call ended. Only `done` has fields: tell it apart by `'plain' in outcome`, because any other word may be declared. */
export type ServiceOutcome =
  | {
      readonly outcome: 'done'
      readonly plain: { readonly [field: string]: PlainValue }
      /** For the vault, and for the anonymizer as known values; never for a table or a log. */
      readonly personal: { readonly [field: string]: PlainValue }
    }
  /** A word from `on:` such as `not_found`; never `done` or `failed`. */
  | { readonly outcome: string }
  /** No answer, a wrong one, or one that is not as declared. */
  | { readonly outcome: 'failed' }

export type ServiceInput = Readonly<Record<string, string | number>>

/**
 * Calls a declared operation. Resolves with an outcome for whatever the service does; it never rejects because of it.
 * The key is sent as `Idempotency-Key`: the same for all tries of one step.
 */
export type ServiceCall = (
  operation: ServiceOperation,
  input: ServiceInput,
  call: { readonly idempotencyKey: string },
) => Promise<ServiceOutcome>
