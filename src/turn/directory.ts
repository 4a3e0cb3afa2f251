import type { Clock, Instant } from '../clock.ts'
import type { Locale } from '../ids.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import type { EpochKeys } from '../privacy/epoch-keys.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { identifiersOf } from './accept-delivery.ts'
import type { Identifier } from './inbox.ts'

/** Persons the business knows before they write. */
export type Directory = {
  /** Makes a person known by these names, or finds them, and keeps the language they chose. */
  readonly introduce: (
    identifiers: readonly [Identifier, ...Identifier[]],
    locale: Locale,
    now: Instant,
  ) => Promise<void>
}

type Needs = {
  readonly directory: Directory
  readonly keyring: Keyring
  readonly epochKeys: EpochKeys
  readonly clock: Clock
}

/** A person who chose a language: their next talk begins in it. */
export async function introducePerson(
  needs: Needs,
  person: PersonIdentifiers,
  locale: Locale,
): Promise<void> {
  const [first, ...others] = await identifiersOf(needs, person)
  if (first) await needs.directory.introduce([first, ...others], locale, needs.clock.now())
}
