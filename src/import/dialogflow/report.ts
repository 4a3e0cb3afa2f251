import type { FlowDraft } from './bot-draft.ts'
import type { Fate } from './ledger.ts'

type Told = {
  readonly name: string
  readonly fates: ReadonlyMap<string, Readonly<Fate>>
  readonly mistakes: readonly string[]
  readonly flows: readonly FlowDraft[]
}

/** `In: 42 objects; 30 carried over, 12 listed.` */
export function sumLine(fates: ReadonlyMap<string, Readonly<Fate>>): string {
  const mapped = [...fates.values()].filter((fate) => fate.mapped).length
  return `In: ${fates.size} objects; ${mapped} carried over, ${fates.size - mapped} listed.`
}

/** What became of the agent: what to fill in, what was not carried over and why, what is still wrong. */
export function reportOf({ name, fates, mistakes, flows }: Told): string {
  const all = [...fates].map(([object, fate]) => ({ object, ...fate }))
  const lines = (mapped: boolean) =>
    all
      .filter((one) => one.mapped === mapped && one.remarks.length > 0)
      .map(({ object, remarks }) => `- ${plain(object)}: ${plain(remarks.join('; '))}`)
  const untranslated = flows.flatMap((flow) =>
    [...flow.prompts.untranslated].map(
      ([locale, names]) => `- prompts/${locale}/${flow.name}.yaml: ${names.join(', ')}`,
    ),
  )
  return [
    `# Imported from Dialogflow: ${plain(name)}`,
    '',
    sumLine(fates),
    '',
    ...section('To fill in', [
      '- flows/privacy.yaml: who is responsible, the address of the notice, and a purpose for each flow in the place of "imported"',
      '- flows/business.yaml: opening hours of "support"',
      '- flows/faq.yaml: who keeps each answer true',
    ]),
    ...section('Not carried over', lines(false)),
    ...section('Carried over in part', lines(true)),
    ...section('Words without a translation', untranslated),
    ...section(
      'What "sigilo flow check" says',
      mistakes.map((line) => `- ${plain(line)}`),
    ),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']

/** Names come from outside: one line each, without signs that do something. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').slice(0, 1000)
