import type { Bot } from '../bot.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { YamlFile } from '../parse/yaml-file.ts'
import type { Path } from '../parse/yaml-tree.ts'
import { checkServices } from './check-services.ts'
import { type ReadTalk, readTalks } from './read-talks.ts'
import { knownPersons, listOf, type TalkTest, type TalkTurn } from './talk-test.ts'

export type CheckedTalks = {
  readonly tests: readonly TalkTest[]
  readonly mistakes: readonly Mistake[]
  /** Talks in languages that have prompts and are not among `locales`: nobody speaks them yet, so nobody plays them. */
  readonly leftOut: number
}

/**
 * The talks of a bot and every mistake in them: what is not a talk, and names that the bot does not have.
 *
 * @param bot null while its own files have mistakes: then names are not looked at
 */
export function checkTalks(files: ReadonlyMap<string, string>, bot: Bot | null): CheckedTalks {
  const names = bot && namesOf(bot)
  const read = [...files]
    .filter(([file]) => file.endsWith('.talk.yaml'))
    .map(([file, text]) => readTalks(file, text))
  const unspoken = bot ? unspokenIn(files, bot) : new Set<string>()
  const isPlayed = ({ test }: ReadTalk) => !unspoken.has(test.person.locale)
  const played = read.flatMap(({ talks }) => talks.filter(isPlayed))
  return {
    tests: played.map(({ test }) => test),
    mistakes: [
      ...read.flatMap(({ mistakes }) => mistakes),
      ...(names ? played.flatMap((talk) => unknownIn(talk, names)) : []),
    ],
    leftOut: read.reduce((sum, { talks }) => sum + talks.length, 0) - played.length,
  }
}

/** Languages whose prompts lie there, but which `locales` does not list. */
function unspokenIn(files: ReadonlyMap<string, string>, { business }: Bot): ReadonlySet<string> {
  const written = [...files.keys()].flatMap((file) => /^prompts\/([^/]+)\//.exec(file)?.slice(1) ?? [])
  return new Set(written.filter((name) => !business.locales.some((locale) => locale === name)))
}

type Names = {
  readonly bot: Bot
  readonly prompts: ReadonlySet<string>
  /** What can be tapped, rows of data aside. */
  readonly choices: ReadonlySet<string>
}

function namesOf(bot: Bot): Names {
  const files = [...bot.prompts.values()].flatMap((byFile) => [...byFile.values()])
  const steps = [...bot.flows.values()].flatMap((flow) => flow.steps)
  const answers = [...bot.flows.values()].flatMap((flow) => [...flow.answers.values()])
  return {
    bot,
    prompts: new Set(files.flatMap((prompts) => [...prompts.keys()])),
    choices: new Set([
      ...steps.flatMap((step) => (step.verb === 'choose' ? step.options.map(({ name }) => name) : [])),
      ...steps.flatMap((step) =>
        step.verb === 'confirm' ? step.items.map(({ name }) => `change_${name}`) : [],
      ),
      ...answers.flatMap(({ values }) => values),
      ...bot.flows.keys(),
      ...alwaysOffered,
    ]),
  }
}

/** What the engine itself offers: on its menu, to confirm, beside rows. */
const alwaysOffered = ['person', 'privacy', 'yes', 'no', 'change', 'more', 'none_fits']

function unknownIn({ test, yaml }: ReadTalk, names: Names): readonly Mistake[] {
  const { locales } = names.bot.business
  return [
    ...unknown(yaml, ['person', 'locale'], test.person.locale, { what: 'language', known: locales }),
    ...strangePerson(yaml, test.person.whatsapp),
    ...strangePlace(yaml, test.begins, names.bot),
    ...checkServices(yaml, ['services'], test.services, names.bot),
    ...test.turns.flatMap((turn, at) => unknownInTurn(yaml, ['turns', at], turn, names)),
  ]
}

/** A word that is none of ours is nobody; with a digit in it, it is whoever ordered that. */
const strangePerson = (yaml: YamlFile, written: string | undefined): readonly Mistake[] =>
  written === undefined || /\d/.test(written)
    ? []
    : unknown(yaml, ['person', 'whatsapp'], written, { what: 'person', known: knownPersons })

function strangePlace(yaml: YamlFile, written: string | undefined, { flows }: Bot): readonly Mistake[] {
  if (written === undefined) return []
  const [name = '', step = ''] = written.split('.')
  const flow = [...flows.values()].find((one) => one.flow === name)
  return flow
    ? unknown(yaml, ['begins'], step, { what: 'step', known: flow.steps.map((one) => one.name) })
    : unknown(yaml, ['begins'], name, { what: 'flow', known: [...flows.keys()] })
}

function unknownInTurn(yaml: YamlFile, path: Path, turn: TalkTurn, names: Names): readonly Mistake[] {
  const { bot, prompts, choices } = names
  const operations = { what: 'operation', known: [...bot.services.keys()] }
  const { choose, bot: said, sent_to: sent = {}, consented = {} } = turn
  return [
    ...(choose === undefined || /^row_\d{1,4}$/.test(choose)
      ? []
      : unknown(yaml, [...path, 'choose'], choose, { what: 'choice', known: choices })),
    ...(said === undefined ? [] : listOf(said)).flatMap((name, at) =>
      unknown(yaml, [...path, 'bot', ...(Array.isArray(said) ? [at] : [])], name, {
        what: 'prompt',
        known: prompts,
      }),
    ),
    ...Object.entries(sent).flatMap(([operation, fields]) => {
      const here = [...path, 'sent_to', operation]
      const inputs = { what: 'input', known: Object.keys(bot.services.get(operation)?.input ?? {}) }
      const none = unknownKey(yaml, here, operation, operations)
      return none.length > 0
        ? none
        : fields.flatMap((field, at) => unknown(yaml, [...here, at], field, inputs))
    }),
    ...Object.keys(consented).flatMap((purpose) =>
      unknownKey(yaml, [...path, 'consented', purpose], purpose, {
        what: 'purpose',
        known: [...bot.privacy.purposes.keys()],
      }),
    ),
    ...checkServices(yaml, [...path, 'services'], turn.services, bot),
  ]
}

type Kind = { readonly what: string; readonly known: readonly string[] | ReadonlySet<string> }

const unknown = (yaml: YamlFile, path: Path, name: string, kind: Kind): readonly Mistake[] =>
  nameless(name, kind).map((says) => ({ ...yaml.at(path), ...says }))

const unknownKey = (yaml: YamlFile, path: Path, name: string, kind: Kind): readonly Mistake[] =>
  nameless(name, kind).map((says) => ({ ...yaml.keyAt(path), ...says }))

/** More names than that are no advice. */
const mostListed = 12

function nameless(name: string, { what, known }: Kind): readonly Pick<Mistake, 'says' | 'advice'>[] {
  const all = [...known]
  if (all.includes(name)) return []
  const list =
    all.length <= mostListed ? `there is: ${all.join(', ')}` : 'see flows/ and prompts/ for what there is'
  return [{ says: `there is no ${what} "${name}"`, advice: didYouMean(name, all, list) }]
}
