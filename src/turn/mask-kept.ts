import type { AnswerValue } from '../flow/answer-spec.ts'
import type { PlainValue, TalkState } from '../flow/talk-state.ts'
import type { AnswerName } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { PromptReference, Reply, SlotReference } from '../message/reply.ts'
import { type Missed, maskMissed, maskMissedIn } from '../privacy/mask-missed.ts'
import type { KeptNote } from './transcripts.ts'
import type { Line, OutboxEntry } from './turn-record.ts'

/** The lines that are other lines without the missed words. */
export const linesWithout = (
  missed: Missed,
  lines: readonly Line[],
): readonly Pick<Line, 'n' | 'words' | 'reply'>[] =>
  lines.flatMap(({ n, words, reply }) => {
    const masked = words && maskMissed(words, missed)
    const replied = reply && replyWithout(missed, reply)
    return masked || replied !== reply ? [{ n, words: masked ?? words, reply: replied }] : []
  })

/** The notes that are other notes without the missed words. */
export const notesWithout = (missed: Missed, notes: readonly KeptNote[]): readonly KeptNote[] =>
  notes.flatMap(({ id, words }) => {
    const masked = maskMissed(words, missed)
    return masked ? [{ id, words: masked }] : []
  })

/** What was or will be sent, where it names the missed words. */
export const sendsWithout = (missed: Missed, sends: readonly OutboxEntry[]): readonly OutboxEntry[] =>
  sends.flatMap(({ effect, body }) => {
    const reply = replyWithout(missed, body.reply)
    return reply === body.reply ? [] : [{ effect, body: { ...body, reply } }]
  })

/**
 * The state of the talk without the words. An answer that holds them goes to the vault, so that the talk goes on with it; where
 * there is no vault any more, the token stands for them.
 */
export function stateWithout(missed: Missed, state: TalkState, hasVault: boolean) {
  const found = Object.entries(state.answers).filter(([, answer]) => holds(missed, answer))
  const moved = found.map(([name, answer]) => {
    const value = 'value' in answer ? String(answer.value) : ''
    const vault = `answer:${missed.kind}:${name}`
    const kept: AnswerValue = hasVault
      ? { kind: 'sealed', vault }
      : { kind: 'plain', value: maskMissedIn(value, missed) }
    return { name: name as AnswerName, kept, row: [vault, new RawText(value)] as const }
  })
  const results = Object.entries(state.results).map(([name, result]) => {
    const plain = plainWithout(missed, result.plain) as typeof result.plain
    return [name, plain === result.plain ? result : { ...result, plain }] as const
  })
  const titles = state.offered?.choices.map((choice) => {
    const title = maskMissedIn(choice.title, missed)
    return title === choice.title ? choice : { ...choice, title }
  })
  const changed = [
    ...results.filter(([name, result]) => result !== state.results[name]),
    ...(titles ?? []).filter((choice, at) => choice !== state.offered?.choices[at]),
  ]
  return {
    state: {
      ...state,
      answers: { ...state.answers, ...Object.fromEntries(moved.map(({ name, kept }) => [name, kept])) },
      results: Object.fromEntries(results),
      offered: state.offered && { ...state.offered, choices: titles ?? [] },
    },
    answers: hasVault ? moved.map(({ row }) => row) : [],
    places: moved.length + changed.length,
  }
}

const holds = (missed: Missed, answer: AnswerValue): boolean =>
  answer.kind === 'plain' && maskMissedIn(String(answer.value), missed) !== String(answer.value)

/** The very same value where nothing of it changes. */
function plainWithout(missed: Missed, value: PlainValue): PlainValue {
  if (typeof value === 'string') return maskMissedIn(value, missed)
  if (typeof value === 'number') {
    const masked = maskMissedIn(String(value), missed)
    return masked === String(value) ? value : masked
  }
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = value.map((item: PlainValue) => plainWithout(missed, item))
    return items.every((item, at) => item === value[at]) ? value : items
  }
  const fields = Object.entries(value as Readonly<Record<string, PlainValue>>)
  const masked = fields.map(([name, field]) => [name, plainWithout(missed, field)] as const)
  return masked.every(([, field], at) => field === fields[at]?.[1]) ? value : Object.fromEntries(masked)
}

function replyWithout(missed: Missed, reply: Reply): Reply {
  const prompt = (reference: PromptReference): PromptReference => {
    const slots = Object.entries(reference.slots).map(([name, slot]) => [name, slotWithout(missed, slot)])
    return { ...reference, slots: Object.fromEntries(slots) }
  }
  const masked: Reply = {
    ...reply,
    prompts: reply.prompts.map(prompt),
    choices: reply.choices.map((choice) => ({
      ...choice,
      title: prompt(choice.title),
      description: choice.description && prompt(choice.description),
    })),
  }
  return JSON.stringify(masked) === JSON.stringify(reply) ? reply : masked
}

function slotWithout(missed: Missed, slot: SlotReference): SlotReference {
  if (slot.from === 'vault') return slot
  const value = maskMissedIn(String(slot.value), missed)
  return value === String(slot.value) ? slot : { from: 'value', value }
}
