import type { GuardWords } from '../catalogue/guard/words.ts'

/** What a kind of trick asks for, in words. */
export const thingAsked = ({ asks }: GuardWords, kind: string): string =>
  (Object.hasOwn(asks, kind) ? asks[kind] : undefined) ?? asks.other
