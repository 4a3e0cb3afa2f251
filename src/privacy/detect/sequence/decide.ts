import type { Finding } from '../../finding.ts'
import { isRecent } from '../birth-date.ts'
import { finding, overlaps } from '../reading.ts'
import type { Ruling } from '../rules.ts'
import type { View } from '../view.ts'
import { bestPath } from './best-path.ts'
import { type SequenceModel, scoresOf } from './decode.ts'
import { inPublicPhrase } from './public-phrases.ts'
import { kindOfTag, type Tag, tags } from './tags.ts'
import { endOf, lineEndShape, margin, startOf, type Tokens } from './token-arrays.ts'
import { firstAt, sure, toldBy } from './told-by.ts'

/** What is taken from the score of "nothing personal", in weights of the model: nowhere else, and where a rule believes in a value. */
const boldness = { alone: 0, beside: 100 }

/**
 * What is personal, by rules and model together: all that the model finds, all that the rules are sure of, and what
 * they believe unless the words around say otherwise ("the José Cuervo is 389"). Offsets are those of the words as
 * written.
 */
export function decideByModel(model: SequenceModel, view: View, rules: Ruling): readonly Finding[] {
  const { tokens } = rules
  if (tokens.count === 0) return rules.findings
  const scores = scoresOf(tokens, toldBy(rules, tokens, view), model, boldness)
  const path = bestPath(scores, model.steps, tokens.count)
  const isNothing = (index: number) => path[index] === 0
  const isKnown = (index: number) => ((tokens.lexicon[index + margin] ?? 0) & inPublicPhrase) > 0
  const kept = rules.findings.filter((one) => !isOpinion(one, view) || !isAll(one, tokens, view, isNothing))
  const fresh =
    view.folded.length <= longestBare && bareNumber.test(view.folded)
      ? []
      : found(tokens, view, path).filter(({ kind, start, end }) => {
          if (kind === 'BIRTH_DATE' && isRecent(view.written.slice(start, end))) return false
          return kind === 'NAME' || !overlaps(rules.business, start, end)
        })
  const isPublic = (one: Finding) =>
    one.kind === 'NAME' && one.confidence < sure && isAll(one, tokens, view, isKnown)
  return [...kept, ...fresh].filter((one) => !isPublic(one))
}

/** A short number and nothing else: the question it answers tells what it is, and nothing in it does. */
const longestBare = 10
const bareNumber = /^\D{0,3}\d{1,4}\D{0,3}$/

/** From this confidence on the words before a name say that a person follows. */
const told = 0.85

/** A name by the word lists, a number by its length, a street without a number: looks that other things have as well. */
function isOpinion({ kind, confidence, start, end }: Finding, { written }: View): boolean {
  if (kind === 'NAME') return confidence < told
  if (kind === 'PHONE') return confidence < 0.5
  return kind === 'ADDRESS' && !/\d/.test(written.slice(start, end))
}

/** Whether something holds for every word of a finding. */
function isAll(
  { start, end }: Finding,
  tokens: Tokens,
  view: View,
  holds: (index: number) => boolean,
): boolean {
  for (let index = firstAt(tokens, view, start); index < tokens.count; index++) {
    if (startOf(tokens, view, index) >= end) return true
    if (!holds(index)) return false
  }
  return true
}

function found(tokens: Tokens, view: View, path: Uint8Array): readonly Finding[] {
  const all: Finding[] = []
  for (let index = 0; index < tokens.count; index++) {
    const tag = tags[path[index] ?? 0] ?? 'O'
    if (tag === 'O') continue
    const first = index
    while (path[index + 1] === path[first]) index++
    const one = stretchOf(tokens, view, tag, first, index)
    if (one) all.push(one)
  }
  return all
}

const alphanumeric = /[\p{L}\p{N}]/u

/** A stretch of one tag, without the marks at its borders. */
function stretchOf(
  tokens: Tokens,
  view: View,
  tag: Exclude<Tag, 'O'>,
  first: number,
  last: number,
): Finding | null {
  const isEdge = (index: number) =>
    tokens.shape[index + margin] === lineEndShape ||
    !alphanumeric.test(view.folded.charAt(tokens.start[index] ?? 0))
  let from = first
  let to = last
  while (from <= to && isEdge(from)) from++
  while (to > from && isEdge(to) && tag !== 'SECRET') to--
  if (from > to) return null
  return finding(kindOfTag[tag], startOf(tokens, view, from), endOf(tokens, view, to), 0.5)
}
