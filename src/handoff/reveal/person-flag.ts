import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { PersonId } from '../../ids.ts'

/** Whom people look up who have no work with them: somebody they work with, and somebody everybody knows. */
export const personFlags = ['colleague', 'well-known'] as const

export type PersonFlag = (typeof personFlags)[number]

/** Who is flagged, so that the first look at their words by somebody without their case is told. */
export type FlagPerson = (
  person: PersonId,
  /** Null takes the flag away. */
  flag: PersonFlag | null,
  /** Written only where something changed. */
  log: LogLeaf,
) => Promise<'changed' | 'unchanged' | 'not-found'>
