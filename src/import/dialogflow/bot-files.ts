import { parse, stringify } from 'yaml'
import type { AgentPackage } from './agent-package.ts'
import type { Answer } from './answers.ts'
import type { FlowDraft } from './bot-draft.ts'
import { textAt } from './json.ts'
import { icu } from './names.ts'
import { startingWords } from './starting-words.ts'
import type { Examples } from './words-of-intents.ts'
import type { BotDraft } from './write-bot.ts'
import type { writeTalks } from './write-talks.ts'

type Written = {
  readonly agent: AgentPackage
  readonly locales: readonly string[]
  readonly learned: ReadonlyMap<string, Examples>
  readonly bot: BotDraft
  readonly talks: Awaited<ReturnType<typeof writeTalks>>
  readonly shipped: ReadonlyMap<string, string>
  readonly review: string
}

/** The purpose that everything imported stands under until a privacy officer has looked. */
export const importedPurpose = 'imported'

/** Every file of the new bot. */
export function botFiles(written: Written): ReadonlyMap<string, string> {
  const { bot, locales, talks } = written
  const files = new Map<string, string>()
  files.set('flows/business.yaml', yaml(business(written)))
  files.set('flows/privacy.yaml', yaml(privacy(written)))
  files.set('flows/services.yaml', '# What flows may ask other systems: see "Services" in the guide.\n{}\n')
  files.set('flows/intents.yaml', yaml(intents(written)))
  files.set('flows/faq.yaml', yaml(faq(written)))
  for (const flow of bot.flows) files.set(`flows/${flow.name}.yaml`, yaml(flowFile(flow)))
  if (talks.length > 0) files.set('flows/imported.talk.yaml', talks.map((talk) => yaml(talk)).join('---\n'))
  for (const locale of locales) {
    for (const flow of bot.flows)
      files.set(`prompts/${locale}/${flow.name}.yaml`, promptFile(flowWords(flow, locale)))
    const answers = bot.faq.flatMap(({ prompts }) => [...(prompts.byLocale.get(locale) ?? [])])
    files.set(`prompts/${locale}/faq.yaml`, promptFile(new Map(answers)))
    files.set(`prompts/${locale}/common.yaml`, promptFile(commonWords(written, locale)))
    files.set(`prompts/${locale}/consent.yaml`, promptFile(engineWords(written, locale, 'consent')))
  }
  return files
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })

const business = ({ agent, locales }: Written) => ({
  name: textAt(agent.agent, 'displayName').trim() || 'Imported agent',
  locales,
  timezone: timezoneOf(agent),
  departments: { support: { hours: 'always' } },
})

function timezoneOf({ agent, ledger }: AgentPackage): string {
  const timezone = textAt(agent, 'timeZone')
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone })
    if (timezone !== '') return timezone
  } catch {
    ledger.remark('agent setting "timeZone"', 'this time zone is unknown: UTC was written')
  }
  return 'UTC'
}

const privacy = ({ agent, bot }: Written) => ({
  controller: {
    name: textAt(agent.agent, 'displayName').trim() || 'Imported agent',
    contact: 'privacy@example.com',
  },
  dpo: { name: 'To be named', contact: 'dpo@example.com' },
  notice: { url: 'https://example.com/privacy', version: 1 },
  jurisdictions: ['gdpr', 'lgpd'],
  region: 'EU',
  purposes: {
    [importedPurpose]: {
      basis: 'gdpr:6.1.b lgpd:7.V',
      consent: 'no',
      keep: '90d',
      may: [...new Set(bot.flows.flatMap(({ answers }) => [...answers.values()].map(({ name }) => name)))],
      recipients: [],
    },
  },
  processors: [
    { name: 'Meta Platforms (WhatsApp Business Cloud API)', region: 'US', for: [importedPurpose] },
  ],
})

const intents = ({ bot, learned, locales }: Written) =>
  Object.fromEntries(
    [...bot.started]
      .filter(([name]) => bot.flows.some(({ startsOn }) => startsOn.includes(name)))
      .map(([name, intent]) => [name, examplesOf(learned.get(intent), locales)]),
  )

const examplesOf = (examples: Examples | undefined, locales: readonly string[]) =>
  Object.fromEntries(locales.map((locale) => [locale, examples?.get(locale) ?? []]))

const faq = ({ bot, learned, locales, review }: Written) =>
  Object.fromEntries(
    bot.faq.map(({ name, intent }) => [
      name,
      { owner: 'to be named', review, ask: examplesOf(learned.get(intent), locales) },
    ]),
  )

const flowFile = ({ name, startsOn, answers, compared, steps }: FlowDraft) => ({
  flow: name,
  purpose: importedPurpose,
  ...(startsOn.length > 0 ? { starts_on: startsOn } : {}),
  ...(answers.size > 0
    ? {
        answers: Object.fromEntries(
          [...answers.values()].map((answer) => [answer.name, spec(answer, compared)]),
        ),
      }
    : {}),
  steps: Object.fromEntries(steps),
})

const spec = ({ name, type, pattern, values }: Answer, compared: ReadonlySet<string>) => ({
  type,
  ...(pattern === null ? {} : { pattern }),
  ...(values.size > 0 ? { values: [...values.values()] } : {}),
  ...(compared.has(name) ? { personal: 'no' } : {}),
})

function flowWords({ prompts, answers }: FlowDraft, locale: string): ReadonlyMap<string, string> {
  const words = new Map(prompts.byLocale.get(locale))
  for (const { name, values, titles } of answers.values())
    for (const [original, value] of values)
      words.set(`${name}.${value}`, icu((titles.get(locale)?.get(value) ?? original).slice(0, 20)))
  return words
}

/** What the engine says itself, and the titles of the menu. */
function commonWords(written: Written, locale: string): ReadonlyMap<string, string> {
  const menu = written.bot.flows
    .filter(({ startsOn }) => startsOn.length > 0)
    .map(({ name, title }) => [`menu.${name}`, icu(title.get(locale) ?? name)] as const)
  return new Map([...engineWords(written, locale, 'common'), ...menu])
}

const demoWords = /^(menu\.(?!person$|privacy$)|greeting$|thanks$|goodbye$|order_updates\.|case_follow_up)/

function engineWords(
  { shipped }: Written,
  locale: string,
  file: 'common' | 'consent',
): ReadonlyMap<string, string> {
  const words: unknown = parse(shipped.get(`prompts/${locale}/${file}.yaml`) ?? '{}')
  const ours = Object.entries(words as Readonly<Record<string, string>>).filter(
    ([name]) => !demoWords.test(name),
  )
  return new Map([...ours, ...Object.entries(startingWords[locale]?.[file] ?? {})])
}

/** Words always after `|`, so that "#", ":" and "{" are only text. */
const promptFile = (words: ReadonlyMap<string, string>): string =>
  words.size === 0
    ? '{}\n'
    : [...words]
        .map(
          ([name, text]) =>
            `${name}: |\n${text
              .trim()
              .split(/\r?\n/)
              .map((line) => `  ${line.trimEnd()}`.trimEnd())
              .join('\n')}\n`,
        )
        .join('')
