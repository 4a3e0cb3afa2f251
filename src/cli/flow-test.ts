import type { Mistake } from '../flow/mistake.ts'
import { mistakeLine } from '../flow/mistake.ts'
import type { TalkTest } from '../flow/talk/talk-test.ts'

export type PlayedTalk = {
  readonly test: TalkTest
  readonly failures: readonly { readonly turn: number; readonly says: string }[]
  readonly milliseconds: number
}

/** What there was to play, and how it went. */
export type FlowTestResult = {
  readonly mistakes: readonly Mistake[]
  readonly played: readonly PlayedTalk[]
}

/** `sigilo flow test`: what went otherwise, each with file and line, then how many talks went as they are written. */
export function flowTestLines({ mistakes, played }: FlowTestResult): readonly string[] {
  const { passed, failed } = countsOf({ mistakes, played })
  return [
    ...mistakes.map(mistakeLine),
    ...played.flatMap(({ test, failures }) =>
      failures.map(
        ({ turn, says }) =>
          `${test.file}:${test.lines[turn - 1] ?? test.line}:1 "${test.talk}", turn ${turn}: ${says}`,
      ),
    ),
    `${passed} passed, ${failed} failed`,
    ...(passed + failed === 0 ? ['There is no talk to play: write one in flows/*.talk.yaml.'] : []),
  ]
}

/** A file that cannot be read fails as a talk does; a bot without talks is not a tested one. */
export const isPassed = (result: FlowTestResult): boolean => {
  const { passed, failed } = countsOf(result)
  return passed > 0 && failed === 0
}

function countsOf({ mistakes, played }: FlowTestResult) {
  const failed = played.filter(({ failures }) => failures.length > 0).length
  return { passed: played.length - failed, failed: failed + mistakes.length }
}
