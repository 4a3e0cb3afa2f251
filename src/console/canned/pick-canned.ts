import type { CannedText } from '../../web/canned-view.ts'

/** As many are offered at once. */
const most = 8

/** Those a word may mean: codes that begin with it first, then codes and texts that hold it. */
export function cannedFor(replies: readonly CannedText[], word: string): readonly CannedText[] {
  const wanted = folded(word)
  const begins = replies.filter(({ code }) => code.startsWith(wanted))
  const holds = replies.filter(
    (one) =>
      !begins.includes(one) &&
      [one.code, ...Object.values(one.texts)].some((text) => folded(text).includes(wanted)),
  )
  return [...begins, ...holds].slice(0, most)
}

/** Small letters without accents. */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
