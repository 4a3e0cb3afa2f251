import { bit } from './concept.ts'

/** A stretch of words up to a comma, a full stop or a question mark. */
export type Clause = { readonly masks: readonly number[]; readonly isQuestion: boolean }

/** `keep`: it says that messages are wanted, which no other sign in it may turn round. */
export type ClauseVerdict = 'out' | 'ambiguous' | 'keep' | 'none'

/** How many words may stand between the parts of a phrase. */
const reach = 6
/** How many words a "not" reaches. */
const notReach = 3

const { NOT, MORE, WANT, RECEIVE, SEND, CONTACT, MESSAGE, STOP, ENOUGH, REMOVE, CANCEL, UNSUBSCRIBE } = bit
const { LIST, SUBSCRIPTION, CONSENT, REVOKE, ALLOW, ME, NUMBER, BOTHER, OBJECT, MISTAKE, ASK } = bit
const { SWITCH_OFF, FILLER, THIS, NOTHING, MISS, RECEIVED } = bit

/** A phrase that ends the messages: its parts in this order, each within reach of the one before. */
type Phrase = readonly number[]

const ending: readonly Phrase[] = [
  [STOP, SEND | MESSAGE | CONTACT | BOTHER],
  [STOP, RECEIVE],
  [ENOUGH, MESSAGE | CONTACT | SEND],
  [REMOVE, NUMBER],
  [CANCEL | REVOKE | REMOVE, CONSENT | SUBSCRIPTION],
  [CANCEL | SWITCH_OFF, MESSAGE],
  [UNSUBSCRIBE],
]

const refusing: readonly Phrase[] = [
  [NOT, WANT, RECEIVE | MESSAGE],
  [WANT, NOT, RECEIVE],
  [NOT, CONTACT],
  [NOT, SEND, MORE | MESSAGE],
  [NOT, MORE, SEND],
  [NOT, MORE, MESSAGE],
  [NOT, ALLOW, MORE | MESSAGE | SEND | CONTACT],
]

/** Phrases that mean something else as often: they are asked back. */
const doubtful: readonly Phrase[] = [[NOT, BOTHER]]

/** What somebody who wants messages would say: these keep a clause from being an ending. */
const keeping: readonly Phrase[] = [
  [NOT, STOP],
  [NOT, UNSUBSCRIBE],
  [NOT, REMOVE],
  [NOT, CANCEL],
  [NOT, REVOKE],
  [NOT, SWITCH_OFF],
  [NOT, MISS],
  [NOT, RECEIVED],
]

/** What one clause says about messages, by its phrases. */
export function clauseVerdict({ masks, isQuestion }: Clause): ClauseVerdict {
  const all = masks.reduce((sum, mask) => sum | mask, 0)
  const spoken = masks.filter((mask) => mask !== FILLER)
  if (!(all & (NOT | STOP | CANCEL | SWITCH_OFF)) && isSaid([WANT, RECEIVE], spoken, notReach)) return 'keep'
  if (keeping.some((phrase) => isSaid(phrase, spoken, notReach))) return 'keep'
  const isFromList = (all & (ME | NUMBER)) !== 0 && isSaid([REMOVE, LIST], masks, reach)
  const isEnding = isFromList || [...ending, ...refusing].some((phrase) => isSaid(phrase, masks, reach))
  if (!isEnding) return verdictOfRest(masks)
  if (all & MISTAKE) return 'none'
  if (all & OBJECT) return all & (MESSAGE | CONTACT | LIST | CONSENT | UNSUBSCRIBE) ? 'ambiguous' : 'none'
  const [first = 0] = spoken
  return isQuestion || first & ASK ? 'ambiguous' : 'out'
}

function verdictOfRest(masks: readonly number[]): ClauseVerdict {
  if (isBareRemoval(masks)) return 'out'
  return doubtful.some((phrase) => isSaid(phrase, masks, notReach)) ? 'ambiguous' : 'none'
}

/** `rimuovimi`, `me tira daí`: somebody to be removed, and nothing else it could be removed from. */
function isBareRemoval(masks: readonly number[]): boolean {
  const said = masks.filter((mask) => mask !== FILLER)
  return (
    said.length <= 3 &&
    said.some((mask) => mask & REMOVE) &&
    said.some((mask) => mask & ME) &&
    said.every((mask) => mask & (REMOVE | ME | WANT | THIS | LIST | FILLER | NUMBER | NOTHING))
  )
}

/** Whether the parts occur in order, each at most `within` words after the one before. */
function isSaid(phrase: Phrase, masks: readonly number[], within: number): boolean {
  const [first = 0, ...rest] = phrase
  return masks.some((mask, at) => (mask & first) !== 0 && isFollowed(rest, masks, at, within))
}

function isFollowed(parts: Phrase, masks: readonly number[], start: number, within: number): boolean {
  let at = start
  for (const part of parts) {
    const near = masks.slice(at + 1, at + 1 + within)
    const step = near.findIndex((mask) => (mask & part) !== 0)
    if (step < 0) return false
    at += step + 1
  }
  return true
}
