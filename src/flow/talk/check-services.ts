import type { Bot } from '../bot.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { YamlFile } from '../parse/yaml-file.ts'
import type { Path } from '../parse/yaml-tree.ts'
import type { ServiceOperation } from '../service.ts'
import { answersOf, type FakeAnswer, type FakeServices } from './talk-test.ts'

/** What is wrong with the answers a talk gives in the place of services. */
export function checkServices(
  yaml: YamlFile,
  path: Path,
  written: FakeServices | undefined,
  { services }: Pick<Bot, 'services'>,
): readonly Mistake[] {
  return Object.entries(written ?? {}).flatMap(([name, answers]) => {
    const here = [...path, name]
    const operation = services.get(name)
    if (!operation) {
      const known = [...services.keys()]
      const advice = didYouMean(name, known, `services.yaml has: ${known.join(', ')}`)
      return [{ ...yaml.keyAt(here), says: `there is no operation "${name}"`, advice }]
    }
    return answersOf(answers).flatMap((answer, at) =>
      checkAnswer(yaml, Array.isArray(answers) ? [...here, at] : here, answer, operation),
    )
  })
}

/** What any service can do, and what this one says by its status. */
const outcomesOf = ({ outcomes, result }: ServiceOperation): readonly string[] => [
  'failed',
  'slow',
  'normal',
  ...outcomes.keys(),
  ...(Object.values(result).every(({ optional }) => optional) ? ['done'] : []),
]

function checkAnswer(
  yaml: YamlFile,
  path: Path,
  answer: FakeAnswer,
  operation: ServiceOperation,
): readonly Mistake[] {
  if (typeof answer === 'string') {
    const known = outcomesOf(operation)
    if (known.includes(answer)) return []
    const list = `write one of ${known.join(', ')}, or the fields it gives`
    const says = `"${answer}" is no answer of ${operation.name}`
    return [{ ...yaml.at(path), says, advice: didYouMean(answer, known, list) }]
  }
  const fields = Object.entries(operation.result)
  const known = fields.map(([field]) => field)
  return [
    ...Object.keys(answer)
      .filter((field) => !known.includes(field))
      .map((field) => ({
        ...yaml.keyAt([...path, field]),
        says: `${operation.name} gives no "${field}"`,
        advice: didYouMean(field, known, `it gives: ${known.join(', ')}`),
      })),
    ...fields
      .filter(([field, { optional }]) => !optional && !Object.hasOwn(answer, field))
      .map(([field, { type }]) => ({
        ...yaml.at(path),
        says: `${operation.name} always gives "${field}"`,
        advice: `add "${field}:" with a ${type}`,
      })),
  ]
}
