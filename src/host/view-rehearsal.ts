import type { AuditEntry } from '../audit/entry.ts'
import { mistakeLine } from '../flow/mistake.ts'
import type { PlainValue, ResultValue, TalkState } from '../flow/talk-state.ts'
import type { DraftNews } from '../flow/version/follow-draft.ts'
import type { DraftState, NamedValue, RehearsalView, TalkInside } from '../web/rehearsal-view.ts'
import type { BotLibrary } from './bot-library.ts'
import { shownAsKept } from './kept-view.ts'
import { linesOf } from './play-talk.ts'
import { shownBubble } from './played-phone.ts'
import type { RehearsalRoom } from './rehearsal-room.ts'

/** Entries of the log that are shown. */
const newest = 40

/** Everything the simulator page shows of a room. */
export function viewRehearsal(
  { room, person, now, services, turns, begun, inside, news }: RehearsalRoom,
  library: Pick<BotLibrary, 'draft' | 'mistakes'>,
): RehearsalView {
  const draft = library.draft()
  // Whoever looks at the page has the chat open.
  person.read()
  const { spec, bubbles, stoppedMarketing } = person.phone()
  const { state } = room.stores
  const open = inside()
  const edit = news()
  return {
    name: spec.name,
    business: draft.business.name,
    marketing: stoppedMarketing ? 'stopped' : 'allowed',
    bubbles: bubbles.map(shownBubble),
    ...shownAsKept(
      {
        // The sign of life that opens a talk in the middle is nobody's.
        lines: linesOf(room).filter(({ kind }) => kind !== 'reaction'),
        consent: [...state.consent.values()].flat(),
        case: [...state.cases.values()].at(-1) ?? null,
      },
      loggedIn(room),
    ),
    clock: { at: now(), timezone: draft.business.timezone },
    services: services.mode(),
    operations: services.shown(),
    inside: open && insideOf(open),
    turns,
    given: begun
      ? [
          ...Object.entries(begun.answers).map(([name, value]) => named(name, value)),
          ...Object.entries(begun.results).flatMap(([name, { plain }]) =>
            Object.entries(plain).map(([field, value]) => named(`${name}.${field}`, value)),
          ),
        ]
      : [],
    draft: {
      hash: draft.hash,
      news: edit && newsOf(edit.draft, edit.at),
      mistakes: library.mistakes().map(mistakeLine),
    },
  }
}

function newsOf(news: DraftNews, at: number): DraftState['news'] {
  if (news.news === 'nothing-open') return { news: news.news, place: null, to: null, at }
  const { flow, step, to } = news
  return { news: news.news, place: `${flow}.${step}`, to: `${flow}.${to}`, at }
}

function loggedIn({ stores: { state } }: RehearsalRoom['room']) {
  const decoder = new TextDecoder()
  return state.log
    .map(({ bytes, hash }, n) => ({ n, entry: JSON.parse(decoder.decode(bytes)) as AuditEntry, leaf: hash }))
    .slice(-newest)
    .reverse()
}

const insideOf = ({ frames, locale, answers, results, timers, notUnderstood }: TalkState): TalkInside => ({
  places: frames.map(({ flow, step, tries }) => ({ flow, step, tries })),
  locale,
  answers: Object.entries(answers).map(([name, answer]) =>
    answer.kind === 'plain' ? named(name, answer.value) : { name, value: '', sealed: true },
  ),
  results: Object.entries(results).map(([name, result]) => ({
    name,
    proved: result.proved,
    fields: fieldsOf(result),
  })),
  timers,
  notUnderstood,
})

const fieldsOf = ({ plain, vault }: ResultValue): readonly NamedValue[] => [
  ...Object.entries(plain).map(([name, value]) => named(name, value)),
  ...(vault === null ? [] : [{ name: '…', value: '', sealed: true }]),
]

/** Longer values are cut: a list of rows is not for reading here. Characters. */
const longestShown = 120

function named(name: string, value: PlainValue): NamedValue {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return { name, value: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text, sealed: false }
}
