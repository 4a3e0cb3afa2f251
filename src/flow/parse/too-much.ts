import type { Mistake } from '../mistake.ts'

/** Characters (UTF-16 units) of all files together: fifteen times the demo bot. */
const mostTogether = 16 * 1024 * 1024

/** More than a bot can be: then nothing is read, so that nobody waits for minutes. */
export function tooMuch(files: ReadonlyMap<string, string>): Mistake | null {
  let sum = 0
  for (const [file, { length }] of files) {
    sum += length
    if (sum <= mostTogether) continue
    const says = `with this file there are more than ${mostTogether} characters in all`
    return { file, line: 1, column: 1, says, advice: 'leave out what is no flow, prompt or example' }
  }
  return null
}
