import { RawText } from '../message/raw-text.ts'
import { AnonymizedText, type Token } from './anonymized-text.ts'
import { viewOf } from './detect/view.ts'
import type { FindingKind } from './finding.ts'
import type { TalkMemory } from './talk-memory.ts'

/** These are whole in one message, or are no value when put together. */
const apart: ReadonlySet<FindingKind> = new Set(['NAME', 'LOCATION', 'HEALTH', 'OTHER', 'URL', 'IP'])

/** Most characters beside its value that a message has which is a piece of one. */
const mostBeside = 24
/** Most characters that pieces make together. */
const longestJoined = 60

/**
 * Learns what pieces of a value make together, when each is hidden already and the newest message is one: a business
 * reads the whole back. What nobody ever says in one does no harm.
 */
export function learnJoined(lines: readonly AnonymizedText[], memory: TalkMemory): void {
  let joined = ''
  for (const line of lines.toReversed()) {
    const token = pieceIn(line)
    const value = token && memory.valueOf(token.kind, token.n)
    if (!value || joined.length > longestJoined) return
    const whole = RawText.reveal(value) + joined
    if (joined !== '') memory.tokenFor(token.kind, whole)
    joined = whole
  }
}

/** The only value of a message that says little else. */
function pieceIn({ text, tokens }: AnonymizedText): Token | null {
  const [token, ...more] = tokens
  if (!token || more.length > 0 || apart.has(token.kind)) return null
  return text.length - (token.end - token.start) <= mostBeside ? token : null
}

/** Words with which the rest of a value comes: "faltou 16". */
const leads =
  /(?<![\p{L}])(?:falt\p{L}{1,4}|resto|rest|remaining|missing|manca\p{L}{0,3}|then|termina|finais|final|finale|last|ultim\p{L}{1,2}|acaba|ends?|finisce|depois|dopo|luego|poi|mais|piu)(?![\p{L}])\D{0,8}(?<![\d])(\d{1,8})(?![\d])/u
/** A longer message says more than the rest of a value. Characters. */
const longestRest = 32

/** A message with the rest of a value hidden whose beginning the message before hides; null where it has none. */
export function hideRest(
  before: AnonymizedText | undefined,
  line: AnonymizedText | undefined,
  memory: TalkMemory,
): AnonymizedText | null {
  const begun = before?.tokens.at(-1)
  if (
    !before ||
    !begun ||
    !line ||
    line.tokens.length > 0 ||
    line.text.length > longestRest ||
    apart.has(begun.kind)
  )
    return null
  if (/\p{L}/u.test(before.text.slice(begun.end))) return null
  const { folded, starts, ends } = viewOf(line.text)
  const said = leads.exec(folded)
  const digits = said?.[1]
  if (!said || !digits) return null
  const to = said.index + said[0].length
  const from = to - digits.length
  const [start, end] = [starts?.[from] ?? from, ends?.[to - 1] ?? to]
  return AnonymizedText.again(line, [{ start, end, ...memory.tokenFor(begun.kind, digits) }])
}
