import { margin, type Tokens } from '../../src/privacy/detect/sequence/token-arrays.ts'

/** Tokens that stay when their room is used again, in no more memory than they need. */
export function keptTokens(tokens: Tokens): Tokens {
  const kept = (array: Int32Array) => array.slice(0, tokens.count + 2 * margin)
  return {
    count: tokens.count,
    any: tokens.any,
    anyOpeners: tokens.anyOpeners,
    openersKnown: tokens.openersKnown,
    openers: kept(tokens.openers),
    openings: tokens.openings.slice(0, tokens.openingCount),
    openingCount: tokens.openingCount,
    isAscii: tokens.isAscii,
    start: kept(tokens.start),
    end: kept(tokens.end),
    word: kept(tokens.word),
    prefix: kept(tokens.prefix),
    suffix: kept(tokens.suffix),
    shape: kept(tokens.shape),
    lexicon: kept(tokens.lexicon),
    bits: kept(tokens.bits),
    before: kept(tokens.before),
    after: kept(tokens.after),
  }
}
