import type { AnswerSpec, AnswerValue } from '../flow/answer-spec.ts'
import type { Flow } from '../flow/flow.ts'
import { shownOfSent } from '../flow/sent-things.ts'
import type { AnswerName } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import { maskMissed } from '../privacy/mask-missed.ts'
import type { Draft } from './draft.ts'
import { answerRow, maskedAs } from './vault-rows.ts'

/**
 * The value as the flow may hold it: in the clear where it was declared not personal, else sealed in the vault. What the
 * masking took for something of the person is sealed whatever the flow says: a CPF given as an order number.
 */
export function answerValue(
  draft: Draft,
  flow: Flow,
  name: AnswerName,
  value: string | number | boolean,
): AnswerValue {
  const spec = flow.answers.get(name)
  if (spec?.personal === false && !isHidden(draft, spec, String(value))) return { kind: 'plain', value }
  const vault = answerRow(name, spec?.type ?? 'text')
  draft.vault.set(vault, new RawText(String(value)))
  draft.put.add(vault)
  return spec?.type === 'media' ? { kind: 'sealed', vault, path: shownOfSent } : { kind: 'sealed', vault }
}

/** Characters of a value that is looked for among what is hidden; shorter ones are in any long number. */
const shortest = 4

/** Whether this talk hides the value, or a number it is a part of, as something else than what was asked for. */
function isHidden({ memory }: Draft, { type }: AnswerSpec, value: string): boolean {
  const packed = value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  if (packed.length < shortest) return false
  const own = maskedAs[type]
  return [...memory.index().whole].some(
    ([needle, kind]) =>
      (kind !== own || kind === 'OTHER') &&
      (needle === packed || (/^\d+$/.test(needle) && needle.includes(packed))),
  )
}

/** An answer and where in the words it stands. */
export type ReadAnswer = {
  readonly value: string | number | boolean
  readonly start: number
  readonly end: number
}

/** Keeps an answer that came unasked; the person's newest words count. A personal one is hidden in those words too. */
export function keepAnswer(
  draft: Draft,
  flow: Flow,
  name: AnswerName,
  read: ReadAnswer,
  words: RawText,
): void {
  hideUnasked(draft, flow, name, read, words)
  draft.state = {
    ...draft.state,
    answers: { ...draft.state.answers, [name]: answerValue(draft, flow, name, read.value) },
  }
}

/**
 * Hides a personal answer where it stands in words that no question for it came before: from here on in the talk, and in
 * this turn's lines also where it is as short as `3`.
 */
export function hideUnasked(
  draft: Draft,
  flow: Flow,
  name: AnswerName,
  { start, end }: ReadAnswer,
  words: RawText,
): void {
  const spec = flow.answers.get(name)
  const kind = spec?.personal ? maskedAs[spec.type] : null
  if (!kind || end <= start) return
  const said = RawText.reveal(words).slice(start, end)
  const missed = { ...draft.memory.tokenFor(kind, said), words: new RawText(said) }
  for (const [at, line] of draft.lines.entries()) {
    const hidden = line.words && maskMissed(line.words, missed)
    if (hidden) draft.lines[at] = { ...line, words: hidden }
  }
}
