import { RawText } from '../message/raw-text.ts'
import { type AnonymizeContext, type AnonymizeParts, anonymize } from '../privacy/anonymize.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { findExpected } from '../privacy/answer.ts'
import { kindOfValue } from '../privacy/detect/kind-of-value.ts'
import { viewOf } from '../privacy/detect/view.ts'
import { classOf, type Finding, type FindingKind } from '../privacy/finding.ts'
import { findKnown, type KnownValue } from '../privacy/known-values.ts'
import type { Circumstances, Masked, MaskedLine, Masker } from '../privacy/measure/masker.ts'
import type { TalkLine } from '../privacy/measure/talk-line.ts'
import { noQuestion, type OpenQuestion, openAfter } from '../privacy/question.ts'
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
  const values = knownValues(known)
  const done: Done[] = []
  memory.learn(values)
  let open = noQuestion
  let answered: FindingKind[] = []
  let since = 0
  for (const line of lines) {
    const asked = line.by === 'business' ? [] : askedOf(line, open)
    const context = { hint: { locale: lang, country: null }, known: values, memory, asked }
    const { text: masked, findings } = await anonymize(parts, new RawText(line.text), context)
    done.push({ by: line.by, text: line.text, masked, findings })
    if (line.by !== 'business' && mayEndValue(masked)) await completeValues(parts, done.slice(since), context)
    if (line.by === 'business') {
      const next = openAfter(line.text, { open, answered }, repeatedIn(line.text, findings))
      if (asksElse(line.text, open, next)) since = done.length
      open = next
      answered = []
    } else answered.push(...findings.map(({ kind }) => kind))
  }
  const own = done.filter(({ by }) => by !== 'business')
  put(
    own,
    hideKnownSplit(
      own.map(({ masked }) => masked),
      memory,
    ),
  )
  return done.map(({ text, masked, findings }) => ({
    stretches: [...findings, ...findKnown(memory.index(), viewOf(text))].map(toMasked),
    masked: (remask(masked, memory) ?? masked).text,
  }))
}

/** What a line of the person is read for. */
function askedOf({ asked, text }: PersonLine, open: OpenQuestion): AnonymizeContext['asked'] {
  if (asked) return asked.map(kindOfType)
  return [...open.asked, ...open.expected.flatMap((kind) => findExpected(text, kind))]
}

/** Whether a question asks for something else than the one before: no value goes on across it. */
const asksElse = (line: string, before: OpenQuestion, after: OpenQuestion): boolean =>
  line.includes('?') &&
  ![...after.asked, ...after.expected].some((kind) => [...before.asked, ...before.expected].includes(kind))

type PersonLine = Extract<TalkLine, { by: 'person' }>

/** Kinds of the values that a question of the business reads back: "You live at Elm Road 5, right?" */
function repeatedIn(text: string, findings: readonly Finding[]): readonly FindingKind[] {
  const confirms = /\?/.test(text) && confirming.test(text)
  return findings
    .filter(
      ({ kind, end }) => /^[^.!?]{0,40}\?/.test(text.slice(end, end + 42)) || (confirms && kind !== 'NAME'),
    )
    .map(({ kind }) => kind)
}

const confirming =
  /confer|confirm|corret|corrett|correct|giusto|esatto|(?<!\p{L})(?:right|é isso|isso|certo|cierto|verdad|vero|is that|match|bate)(?!\p{L})/iu

type Done = {
  readonly by: TalkLine['by']
  readonly text: string
  masked: AnonymizedText
  readonly findings: readonly Finding[]
}

/** Hides what the newest line of the person completes, in the lines that began it. */
async function completeValues(parts: AnonymizeParts, done: readonly Done[], context: AnonymizeContext) {
  const own = done.filter(({ by }) => by !== 'business')
  const mask: MaskInto = (words, memory) => anonymize(parts, words, { ...context, memory, asked: [] })
  const hidden = await hideSplit(
    mask,
    own.map(({ masked }) => masked),
    context.memory,
  )
  put(own, hidden)
}

function put(lines: readonly Done[], hidden: readonly (AnonymizedText | null)[]): void {
  for (const [place, line] of lines.entries()) line.masked = hidden[place] ?? line.masked
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
