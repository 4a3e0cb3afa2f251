/** FNV-1a, one code after the other. */
export const hashBasis = 0x811c9dc5 | 0
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** FNV-1a over the codes of a stretch of folded text. */
export function hashOf(text: string, from: number, to: number): number {
  let value = hashBasis
  for (let index = from; index < to; index++) value = hashWith(value, text.charCodeAt(index))
  return value
}
