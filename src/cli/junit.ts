import { escapeXml } from '../flow/picture/escape-xml.ts'
import type { FlowTestResult, PlayedTalk } from './flow-test.ts'

/** The talks as JUnit's XML, for build servers: one suite a file, one case a talk. */
export function junitXml({ mistakes, played }: FlowTestResult): string {
  const files = [...new Set([...mistakes.map(({ file }) => file), ...played.map(({ test }) => test.file)])]
  const suites = files.flatMap((file) => {
    const talks = played.filter(({ test }) => test.file === file)
    const unread = mistakes.filter((mistake) => mistake.file === file)
    const failed = talks.filter(({ failures }) => failures.length > 0).length
    return [
      `  <testsuite${attributes({ name: file, tests: talks.length + unread.length, failures: failed, errors: unread.length, time: seconds(talks) })}>`,
      ...unread.map(
        ({ line, column, says, advice }) =>
          `    <testcase${attributes({ name: `line ${line}`, classname: file, time: 0 })}><error${attributes({ message: `${line}:${column} ${says}` })}>${escapeXml(advice)}</error></testcase>`,
      ),
      ...talks.flatMap(caseLines),
      '  </testsuite>',
    ]
  })
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n')
}

function caseLines(played: PlayedTalk): readonly string[] {
  const { test, failures } = played
  const head = attributes({
    name: test.talk,
    classname: test.file,
    file: test.file,
    line: test.line,
    time: seconds([played]),
  })
  if (failures.length === 0) return [`    <testcase${head}/>`]
  return [
    `    <testcase${head}>`,
    ...failures.map(({ turn, says }) => {
      const where = `${test.file}:${test.lines[turn - 1] ?? test.line}, turn ${turn}`
      return `      <failure${attributes({ message: says })}>${escapeXml(where)}</failure>`
    }),
    '    </testcase>',
  ]
}

const seconds = (played: readonly PlayedTalk[]): string =>
  (played.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(3)

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
