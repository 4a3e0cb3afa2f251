/**
 * Why a designer's pattern cannot be used; null when it can. People's messages are matched against it, so it must
 * take no longer than the message is long: no repeats inside repeats, no references back, no look-around.
 */
export function patternTrouble(pattern: string): string | null {
  try {
    new RegExp(pattern, 'u')
  } catch {
    return 'cannot be read'
  }
  if (/\(\?[=!<](?!\w+>)/.test(pattern) || /\(\?<[=!]/.test(pattern)) return 'looks ahead or behind'
  if (/\\[1-9]|\\k</.test(pattern)) return 'refers back to what it matched'
  return repeatsInRepeats(pattern) ? 'repeats something that repeats already' : null
}

/** Walks once over the pattern, with a mark for each open group: does it hold a repeat without bound? */
function repeatsInRepeats(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x')
  const groups: boolean[] = [false]
  let closed = false
  for (let index = 0; index < bare.length; index++) {
    const repeats = isRepeat(bare, index)
    if (repeats && closed) return true
    closed = bare[index] === ')' && (groups.pop() ?? false)
    if (bare[index] === '(') groups.push(false)
    if (repeats || closed) mark(groups)
  }
  return false
}

const isRepeat = (pattern: string, index: number): boolean =>
  pattern[index] === '*' || pattern[index] === '+' || /^\{\d+(,\d*)?\}/.test(pattern.slice(index, index + 12))
const mark = (groups: boolean[]) => {
  if (groups.length > 0) groups[groups.length - 1] = true
}
