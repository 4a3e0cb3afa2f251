/** 53 bits that stand for the words of a phrase, so that an example is recognised without being kept. */
export function phraseKey(words: readonly string[]): number {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (const word of words) {
    for (let at = 0; at <= word.length; at++) {
      const unit = at < word.length ? word.charCodeAt(at) : 0x20
      low = Math.imul(low ^ unit, 0x9e3779b1)
      high = Math.imul(high ^ unit, 0x5f356495)
    }
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}

/**
 * 40 bits of the key: what a model keeps of an example. Among 15,000 examples another phrase is taken for one of
 * them once in 70 million.
 */
export const shortPhraseKey = (words: readonly string[]): number => phraseKey(words) % 2 ** 40
