import type { ServiceFailure } from '../log.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { Position } from './flow.ts'
import type { PlainValue } from './talk-state.ts'

/** What a flow hands to a service. Dates are `YYYY-MM-DD`; a code is letters, digits, `-` and `_`: it can be nothing but itself; a location is `-23.55,-46.63`. */
export type InputType = 'text' | 'code' | 'number' | 'date' | 'location'

/** Words with inputs between them, as they are sent. */
export type TextTemplate = readonly (string | { readonly input: string })[]
/** Words with names of the deployment's secrets between them: `SHOP_TOKEN` stands for `SIGILO_SECRET_SHOP_TOKEN`. */
export type SecretText = readonly (string | { readonly secret: string })[]

/** A JSON body with inputs in it; an input that stands alone keeps its type. */
export type BodyTemplate =
  | { readonly is: 'constant'; readonly value: string | number | boolean | null }
  | { readonly is: 'input'; readonly input: string }
  | { readonly is: 'text'; readonly parts: TextTemplate }
  | { readonly is: 'list'; readonly items: readonly BodyTemplate[] }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, BodyTemplate>> }

/**
 * Where something stands in a service's JSON: `order.items.0.name`. A number is a place in a list, `*` every place of
 * it, `.` alone the whole answer.
 */
export type JsonPath = string

type FieldOf<Type> = Type & {
  readonly path: JsonPath
  /** Further places: a text is joined of all of them by `glue`, a choice is what the first says that says one. */
  readonly rest: readonly JsonPath[]
  readonly glue: string
  /** Personal fields go to the vault and are shown after proof only. */
  readonly personal: boolean
  /** What a personal field is masked as; null: told by its name. */
  readonly kind: FindingKind | null
  /** May be missing or null. */
  readonly optional: boolean
}

/** One field of what a service gives back. Dates are `YYYY-MM-DD`, datetimes ISO 8601 with their offset. */
export type ResultField = FieldOf<
  | {
      readonly type: 'text' | 'date' | 'datetime' | 'number' | 'yes_no'
      /**
       * How the service writes it, where that is not how we keep it: a text as a number and the reverse, a date as a
       * datetime (its day as written), a datetime without offset that is UTC.
       */
      readonly sentAs: 'itself' | 'text' | 'number' | 'datetime' | 'utc'
    }
  | {
      readonly type: 'choice'
      readonly values: readonly string[]
      /** The service's words → ours. */
      readonly map: ReadonlyMap<string, string>
      /** What a word that is in neither counts as; null: the answer is not believed. */
      readonly otherwise: string | null
    }
  /** Rows for `choose_from`; a list is personal as a whole. */
  | { readonly type: 'list'; readonly items: Readonly<Record<string, ResultField>> }
>

/** What says how a call ended: its status, or something in its answer. */
export type Ending =
  | { readonly by: 'status'; readonly status: number }
  /** There is null, an empty list or an empty text; nothing at all is not empty. */
  | { readonly by: 'empty'; readonly path: JsonPath }
  | { readonly by: 'is' | 'is-not'; readonly path: JsonPath; readonly words: readonly TextTemplate[] }

/** One declared operation of `flows/services.yaml`. */
export type ServiceOperation = {
  /** `orders.find` */
  readonly name: string
  /** The service as `privacy.yaml` names recipients. */
  readonly service: string
  /** An `https://` address, or the word `demo-shop`, which the host resolves. */
  readonly base: string
  /** Where `base` is written. */
  readonly baseAt: Position
  /** What it is sent beside ours; same for all operations of a service. */
  readonly headers: Readonly<Record<string, SecretText>>
  /** Name and password for HTTP's basic sign-in; null: none. */
  readonly login: { readonly user: SecretText; readonly password: SecretText } | null
  /** Answers and fields (`order.number`) that may be handed to this service; null: whatever its purpose allows. */
  readonly receives: readonly string[] | null
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/orders/{number}` */
  readonly path: string
  /** What stands in the query beside inputs that have no other place. */
  readonly query: Readonly<Record<string, TextTemplate>>
  /** Null: inputs that have no other place go to the query (GET, DELETE) or a flat JSON body. */
  readonly body: BodyTemplate | null
  readonly input: Readonly<Record<string, InputType>>
  readonly result: Readonly<Record<string, ResultField>>
  /** Outcomes that mean something to the flow, and what tells them; the first that fits counts. */
  readonly outcomes: ReadonlyMap<string, readonly Ending[]>
  /** What says "not now" besides statuses that always do. */
  readonly again: Ending | null
  /** One try. Milliseconds. */
  readonly timeoutMs: number
  /** Further tries after a failure that may pass; 0 unless `idempotent`. */
  readonly retries: number
  /** How long an answer may be given again; null: never. Milliseconds. */
  readonly cacheMs: number | null
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
  /** No answer, a wrong one, or one that is not as declared: in `field`, a name of `result`. */
  | { readonly outcome: 'failed'; readonly why: ServiceFailure; readonly field: string | null }

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
