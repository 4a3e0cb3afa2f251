import { mistakeLine } from '../flow/mistake.ts'
import { parseTalkTests, type TalkTest } from '../flow/talk-test.ts'

export type PlayedTalk = {
  readonly test: TalkTest
  readonly failures: readonly { readonly turn: number; readonly says: string }[]
}

/**
 * `sigilo flow test`: plays every `*.talk.yaml` and prints what went otherwise, with file and line.
 *
 * @param play plays one talk on the whole platform
 * @returns the exit code: 1 when a talk failed or cannot be read, or when there is none
 */
export async function flowTestCommand(
  files: ReadonlyMap<string, string>,
  play: (test: TalkTest) => Promise<PlayedTalk['failures']>,
  write: (line: string) => void,
): Promise<0 | 1> {
  let passed = 0
  let failed = 0
  for (const [file, text] of files) {
    if (!file.endsWith('.talk.yaml')) continue
    const { tests, mistakes } = parseTalkTests(file, text)
    for (const mistake of mistakes) write(mistakeLine(mistake))
    failed += mistakes.length
    for (const test of tests) {
      const failures = await play(test)
      if (failures.length === 0) passed += 1
      else failed += 1
      for (const { turn, says } of failures)
        write(`${file}:${test.line} "${test.talk}", turn ${turn}: ${says}`)
    }
  }
  write(`${passed} passed, ${failed} failed`)
  if (passed + failed === 0) write('There is no talk to play: write one in flows/*.talk.yaml.')
  return passed > 0 && failed === 0 ? 0 : 1
}
