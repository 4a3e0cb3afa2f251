/** FNV-1a over the codes of a stretch of folded text. */
export function hashOf(text: string, from: number, to: number): number {
  let value = 0x811c9dc5
  for (let index = from; index < to; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value
}
