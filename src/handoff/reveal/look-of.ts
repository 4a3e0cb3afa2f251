import type { Look } from '../../turn/looks.ts'
import type { KnownGrant } from './grant.ts'

/** What a customer is told of a grant: when, to what role, what for. Null where the log never had it: nothing was shown. */
export const lookOf = ({ recorded, role, code, isGlass }: KnownGrant): Look | null =>
  recorded && { at: recorded.at, role, reason: isGlass ? 'emergency' : (code ?? 'claimed-case') }
