import { RawText } from '../message/raw-text.ts'
import { type AnonymizeContext, type AnonymizeParts, anonymize } from '../privacy/anonymize.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { kindOfValue } from '../privacy/detect/kind-of-value.ts'
import { viewOf } from '../privacy/detect/view.ts'
import { classOf, type Finding, type FindingKind } from '../privacy/finding.ts'
import { findKnown, type KnownValue } from '../privacy/known-values.ts'
import type { Circumstances, Masked, MaskedLine, Masker } from '../privacy/measure/masker.ts'
import type { TalkLine } from '../privacy/measure/talk-line.ts'
import { answeredBy, asksElse, lookedFor, noQuestion, openAfter } from '../privacy/open-question.ts'
import { hideKnownSplit, hideSplit, type MaskInto, mayEndValue } from '../privacy/split-values.ts'
import { createTalkMemory, remask } from '../privacy/talk-memory.ts'

export type MaskedMessage = { readonly stretches: readonly Masked[]; readonly masked: string }

/** A message by itself: nothing was said before it. */
export async function maskMessage(
  parts: AnonymizeParts,
  text: string,
  { lang, known }: Circumstances,
): Promise<MaskedMessage> {
  const { text: masked, findings } = await anonymize(parts, new RawText(text), {
    hint: { locale: lang, country: null },
    known: knownValues(known),
    asked: [],
    memory: createTalkMemory([]),
  })
  return { stretches: findings.map(toMasked), masked: masked.text }
}

/** A talk as its stored words stand at the end: what a later line reveals is masked in those before it. */
export async function maskTalk(
  parts: AnonymizeParts,
  lines: readonly TalkLine[],
  { lang, known }: Circumstances,
): Promise<readonly MaskedLine[]> {
  const memory = createTalkMemory([])
  const context = { hint: { locale: lang, country: null }, known: knownValues(known), memory, asked: [] }
  const mask: MaskInto = (words, into) => anonymize(parts, words, { ...context, memory: into })
  memory.learn(context.known)
  const done: Done[] = []
  let open = noQuestion
  let since = 0
  for (const line of lines) {
    const asked = line.by === 'business' ? [] : (declared(line) ?? lookedFor(open, line.text))
    const { text: words, findings } = await anonymize(parts, new RawText(line.text), { ...context, asked })
    done.push({ line, words, findings })
    if (line.by === 'business') {
      const next = openAfter(words, open)
      if (asksElse(words, open, next)) since = done.length
      open = next
      continue
    }
    if (mayEndValue(words)) {
      const own = linesOfPerson(done.slice(since))
      put(own, await hideSplit(mask, wordsOf(own), memory))
    }
    open = answeredBy(words, open)
  }
  const own = linesOfPerson(done)
  put(own, hideKnownSplit(wordsOf(own), memory))
  return done.map(({ line, words, findings }) => ({
    stretches: [...findings, ...findKnown(memory.index(), viewOf(line.text))].map(toMasked),
    masked: (remask(words, memory) ?? words).text,
  }))
}

/** What a line of the person is marked to answer; null: what was just asked. */
const declared = ({ asked }: Extract<TalkLine, { by: 'person' }>): AnonymizeContext['asked'] | null =>
  asked?.map(kindOfType) ?? null

type Done = { readonly line: TalkLine; words: AnonymizedText; readonly findings: readonly Finding[] }

const linesOfPerson = (done: readonly Done[]) => done.filter(({ line }) => line.by === 'person')

const wordsOf = (done: readonly Done[]) => done.map(({ words }) => words)

function put(done: readonly Done[], words: readonly AnonymizedText[]): void {
  for (const [at, line] of done.entries()) line.words = words[at] ?? line.words
}

/** Our own detectors as something to be measured. */
export const ownMasker = (name: string, parts: AnonymizeParts): Masker => ({
  name,
  maskMessage: async (text, circumstances) => (await maskMessage(parts, text, circumstances)).stretches,
  maskTalk: (lines, circumstances) => maskTalk(parts, lines, circumstances),
})

const toMasked = ({ kind, start, end }: Finding): Masked => ({ start, end, type: classOf[kind] })

/** The kind a declared question of a measured type would have. */
const kindOfType = (type: string): FindingKind =>
  kinds.find((kind) => kind === type) ?? kinds.find((kind) => classOf[kind] === type) ?? 'OTHER'

const kinds = Object.keys(classOf) as FindingKind[]

const knownValues = (known: readonly string[]): readonly KnownValue[] =>
  known.map((value) => ({ kind: kindOfValue(value), value: new RawText(value) }))
