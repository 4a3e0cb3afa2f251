import { builtInTypes, looks } from './built-in-types.ts'
import { type InspectConfig, invalidArgument, Refused } from './settings.ts'

/** A finding in a cell, in UTF-16 code units. */
export type Found = {
  readonly infoType: string
  readonly likelihood: number
  readonly start: number
  readonly end: number
}

const ranks = ['LIKELIHOOD_UNSPECIFIED', 'VERY_UNLIKELY', 'UNLIKELY', 'POSSIBLE', 'LIKELY', 'VERY_LIKELY']
const rankOf = (likelihood: unknown, otherwise: number): number =>
  Math.max(typeof likelihood === 'string' ? ranks.indexOf(likelihood) : Number(likelihood ?? 0), 0) ||
  otherwise

const possible = 3
/** Where a request names none, Google chooses. */
const chosenByGoogle = ['PERSON_NAME', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'CREDIT_CARD_NUMBER', 'DATE']

const namesOf = (types: readonly { name?: string | null }[] | null | undefined): readonly string[] =>
  (types ?? []).map(({ name }) => name ?? '')

/** Refuses what Google refuses of a configuration. */
export function checkConfig(config: InspectConfig): void {
  for (const name of namesOf(config.infoTypes))
    if (!builtInTypes.has(name))
      throw new Refused(invalidArgument, `Invalid built-in info type name "${name}".`)
  const custom = customNames(config)
  for (const rule of config.ruleSet ?? [])
    for (const name of namesOf(rule.infoTypes))
      if (!namesOf(config.infoTypes).includes(name) && !custom.includes(name))
        throw new Refused(invalidArgument, `Info type "${name}" of a rule set is not in the request.`)
  if ((config.customInfoTypes ?? []).length > 30)
    throw new Refused(invalidArgument, 'Too many custom info types.')
  for (const { regex } of config.customInfoTypes ?? []) patternOf(regex?.pattern ?? '')
}

const customNames = ({ customInfoTypes }: InspectConfig): readonly string[] =>
  (customInfoTypes ?? []).map(({ infoType }) => infoType?.name ?? '')

/** RE2 has neither look-around nor back-references, and writes its flags at the beginning. */
function patternOf(source: string): RegExp {
  if (/\(\?<?[=!]|\\[1-9]/.test(source)) throw new Refused(invalidArgument, `Invalid regex "${source}".`)
  const flagless = source.replace(/^\(\?i\)/, '')
  return new RegExp(flagless, flagless === source ? 'gu' : 'giu')
}

export function inspectCell(text: string, config: InspectConfig): readonly Found[] {
  const least = rankOf(config.minLikelihood, possible)
  const asked = namesOf(config.infoTypes)
  const types = asked.length + customNames(config).length > 0 ? asked : chosenByGoogle
  const builtIn = looks
    .filter(([name]) => types.includes(name))
    .flatMap(([infoType, likelihood, pattern]) => matches(text, pattern, infoType, likelihood))
  const custom = (config.customInfoTypes ?? []).flatMap(({ infoType, regex, likelihood }) =>
    matches(text, patternOf(regex?.pattern ?? ''), infoType?.name ?? '', rankOf(likelihood, 5)),
  )
  const hidden = (config.customInfoTypes ?? [])
    .filter(({ exclusionType }) => exclusionType === 'EXCLUSION_TYPE_EXCLUDE' || exclusionType === 1)
    .map(({ infoType }) => infoType?.name ?? '')
  const all = [...builtIn, ...custom]
  return all
    .filter((found) => !isExcluded(found, all, config))
    .filter(({ infoType, likelihood }) => !hidden.includes(infoType) && likelihood >= least)
}

const matches = (text: string, pattern: RegExp, infoType: string, likelihood: number): Found[] =>
  [...text.matchAll(pattern)].map((match) => ({
    infoType,
    likelihood,
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Only what we use of the rules: exclusion by other infoTypes that hold the finding as a whole. */
function isExcluded(found: Found, all: readonly Found[], { ruleSet }: InspectConfig): boolean {
  return (ruleSet ?? [])
    .filter(({ infoTypes }) => namesOf(infoTypes).includes(found.infoType))
    .flatMap(({ rules }) => rules ?? [])
    .some(({ exclusionRule }) => {
      const by = namesOf(exclusionRule?.excludeInfoTypes?.infoTypes)
      return all.some(
        (other) => by.includes(other.infoType) && other.start <= found.start && other.end >= found.end,
      )
    })
}
