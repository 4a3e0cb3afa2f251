import type { SignedIn } from './signed-in.ts'

/** What a key of a service may be made for: never customers' words. */
export const serviceScopes = ['deploy', 'log', 'insight'] as const
export type ServiceScope = (typeof serviceScopes)[number]

/** A program with a key of the API. */
export type ServiceKey = {
  /** The key's name in the settings; in the log as well. */
  readonly service: string
  readonly scopes: readonly ServiceScope[]
}

/** Whoever wants something: somebody signed in, or a service with its key. */
export type Caller = SignedIn | ServiceKey

export const isService = (caller: Caller): caller is ServiceKey => 'service' in caller
