import type { Bot } from '../flow/bot.ts'
import { classOf } from '../privacy/finding.ts'
import { foldedWords } from '../privacy/guard/folded-words.ts'

/**
 * What stands in our records by itself: their fields, our words for things, and every name out of the designers' files.
 * Somebody may be called like one of them, and what they are called is then no value in it.
 */
export type OwnWords = (word: string) => boolean

/** Words and texts of code: fields and closed lists of a turn's record, of the log's entries and events. */
const inRecords = new Set([
  ...Object.keys(classOf).flatMap((kind) => kind.toLowerCase().split('_')),
  ...`access actor agent agents allowed announce announced answer answered answers apologized
  asked asking attempts base birth bodies body button bytes call called cases choice choices claimed clock close closed
  code codice command commitment common confirm confirmed confirms consent console consumed contacts
  continued count created customer data date dead deed department description dept door drop duplicate edit effect ended
  entry epoch erasure error event events exchange expected expired failed fault field fields finding fiscale flow
  frames from gdpr given handed hash head human identifier import inbound interactive item items keep keyword kind label lane language last
  late later legal letter level lgpd lifted line lines list locale location lost machine mark media memo memory menu
  message messages meta milliseconds name named names nato notice notification number offered office officer open opened
  operation operator order origin other page parameters partita parts path paused person phone phrase plain postcode
  preference preferences priority privacy profile prompt prompts proof proved purpose question queued reaction reason
  recorded refused remasked repeated repeats replies reply required requested resend result results resumed
  retry return returned reversed revoke role row rows sealed secret send sending sent settled shown side slots
  solved staff start started starts state status step steps stop stopped store suppression survey sweep system taken talk
  template text timer timers times title titles token tokens told tries turn turns type unblocked unclaimed unconfirmed
  understood unknown unreadable unsupported until untold value values vault version waiting wake webhook
  whatsapp withdrawal withdrawn word wording words write written
  announceAt apologizedAt business case chat handedOff lastInboundAt left legalBasis notUnderstood noticeVersion opens
  recordedAt replyKind returnAt stage startedAt untoldCase wakeAt wordingHash wrapped case-opened case-returned
  message-taken notice-shown person-asked reply-committed waiting-announced`.split(/\s+/),
])

const longestInRecords = Math.max(...[...inRecords].map((word) => word.length))

/** Whether a whole text is one word of code: nobody's value, whoever is called so. */
export const isOfRecords = (text: string): boolean => text.length <= longestInRecords && inRecords.has(text)

const hashes = new WeakMap<Bot, ReadonlySet<string>>()

/** Whether a whole text is the hash of one of the designers' files, or of all of them: talks keep which they stand on. */
export function isHashOf(bots: readonly Bot[], text: string): boolean {
  return text.length === hashLength && bots.some((bot) => hashesOf(bot).has(text))
}

/** SHA-256 in hex. */
const hashLength = 64

function hashesOf(bot: Bot): ReadonlySet<string> {
  const before = hashes.get(bot)
  if (before) return before
  const all = new Set([bot.hash, ...[...bot.flows.values()].map(({ hash }) => hash)])
  hashes.set(bot, all)
  return all
}

const known = new WeakMap<Bot, ReadonlySet<string>>()

/** The words of code and of these bots' files, without what designers wrote for people to read. */
export function ownWordsOf(bots: readonly Bot[]): OwnWords {
  return (word) => inRecords.has(word) || bots.some((bot) => namesOf(bot).has(word))
}

function namesOf(bot: Bot): ReadonlySet<string> {
  const before = known.get(bot)
  if (before) return before
  const { business, privacy, services, flows, faq, intents, prompts } = bot
  const promptNames = [...prompts.values()].flatMap((files) =>
    [...files].flatMap(([file, named]) => [file, ...named.keys()]),
  )
  const words = new Set<string>()
  const parts = [
    business,
    privacy,
    services,
    flows,
    [...faq.keys()],
    [...intents.keys()],
    [...prompts.keys()],
    promptNames,
  ]
  addWords(parts, words)
  known.set(bot, words)
  return words
}

function addWords(part: unknown, words: Set<string>): void {
  if (typeof part === 'string') {
    for (const word of foldedWords(part)) words.add(word)
  } else if (part instanceof Map) for (const entry of part) addWords(entry, words)
  else if (Array.isArray(part)) for (const one of part) addWords(one, words)
  else if (typeof part === 'object' && part !== null)
    for (const [name, value] of Object.entries(part)) {
      addWords(name, words)
      addWords(value, words)
    }
}
