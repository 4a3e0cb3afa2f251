import { allActions } from '../../access/action.ts'
import { roles } from '../../access/role.ts'
import type { EntryView } from '../../web/access-log-view.ts'
import type { AccessWords } from '../catalogue/access/words.ts'
import type { AccessLogWords, Told } from '../catalogue/access-log/words.ts'
import { named } from './named.ts'

type Words = { readonly log: AccessLogWords; readonly access: AccessWords }
type Names = Readonly<Record<string, string>>

/** An entry as a sentence: who did what to whom, where and why. Nothing but what stands in it. */
export function sentenceOf(entry: EntryView, names: Names, words: Words): string {
  const told = toldOf(entry, names, words)
  const sentences: Readonly<Record<string, (told: Told) => string>> = words.log.sentences
  const sentence = Object.hasOwn(sentences, entry.kind) ? sentences[entry.kind] : undefined
  return sentence ? sentence(told) : words.log.unknownKind({ ...told, what: entry.kind })
}

function toldOf({ actor, facts }: EntryView, names: Names, { log, access }: Words): Told {
  const text = (name: string) => {
    const value = facts[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const whom = text('staff')
  return {
    who: whoOf(actor, names, log),
    whom: whom && (names[whom] ?? log.somebody),
    what: whatOf(text, { log, access }),
    place: text('case') || text('number') ? log.inCase(text('case') || text('number')) : talkOf(text, log),
    why: reasonOf(text('reason') || text('why') || text('outcome'), { log, access }),
    count: text('rows') || text('places'),
    name: rolesOf(facts, access) || nameOf(text, log),
  }
}

function whoOf({ role, id }: EntryView['actor'], names: Names, log: AccessLogWords): string {
  switch (role) {
    case 'person':
      return log.customer
    case 'system':
      return log.system
    case 'operator':
      return log.operator
    case 'service':
      return log.service(id)
    default:
      return names[id] ?? (staffId.test(id) ? log.somebody : log.saidName(id))
  }
}

/** Who has no such id gave a name of their own where they worked: at the command line. */
const staffId = /^[\w-]{22}$/

/** A masked value is called as everywhere: `[POSTCODE_1]`. */
function whatOf(text: (name: string) => string, { log, access }: Words): string {
  const token = text('token')
  if (token) return `[${token}]`
  const action = allActions.find((one) => one === text('action'))
  if (action) return access.actions[action]
  const scope = text('scope')
  const scopes: Readonly<Record<string, string>> = log.scopes
  return (
    (Object.hasOwn(scopes, scope) ? scopes[scope] : undefined) ?? (scope || named(log.pages, text('what')))
  )
}

const talkOf = (text: (name: string) => string, log: AccessLogWords): string =>
  text('talk') ? log.inTalk(text('talk').slice(0, 6)) : ''

const reasonOf = (text: string, { log, access }: Words): string =>
  named({ ...log.whys, ...access.reasons }, text)

function rolesOf(facts: EntryView['facts'], access: AccessWords): string {
  const given = facts.roles
  if (!Array.isArray(given)) return ''
  return roles
    .filter((role) => given.includes(role))
    .map((role) => access.roles[role])
    .join(', ')
}

const nameOf = (text: (name: string) => string, log: AccessLogWords): string =>
  text('department') ||
  named(log.alerts.rules, text('rule')) ||
  text('week') ||
  text('event') ||
  text('version') ||
  text('incident') ||
  text('request')
