import type { Bot } from '../flow/bot.ts'

/**
 * What a version asks, shares or uses data for that the one before did not, in words; a privacy officer says yes to it.
 * @param before null: it cannot be read any more, so everything is new
 */
export function addedByDeploy(before: Bot | null, after: Bot): readonly string[] {
  const [was, is] = [before ? factsOf(before) : new Set<string>(), factsOf(after)]
  return [...is].filter((fact) => !was.has(fact))
}

/** Every answer that is asked, every recipient, processor and purpose, each as a sentence. */
function factsOf({ flows, privacy }: Bot): ReadonlySet<string> {
  const facts = [...flows.values()].flatMap(({ answers, purpose }) =>
    [...answers].map(([name, { type }]) => `asks "${name}" (${type}) for "${purpose}"`),
  )
  const purposes = [...privacy.purposes.values()].flatMap(({ name, legalBasis, recipients, may }) => [
    `has the purpose "${name}" (${legalBasis})`,
    ...recipients.map((recipient) => `gives data of "${name}" to "${recipient}"`),
    ...may.map((data) => `may use "${data}" for "${name}"`),
  ])
  const processors = privacy.processors.map(({ name, region }) => `has "${name}" (${region}) process data`)
  return new Set([...facts, ...purposes, ...processors])
}
