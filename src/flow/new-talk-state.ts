import type { Locale } from '../ids.ts'
import type { TalkState } from './talk-state.ts'

/** Where a talk stands before anything was said in it. */
export const newTalkState = (locale: Locale): TalkState => ({
  frames: [],
  answers: {},
  results: {},
  offered: null,
  locale,
  timers: [],
  consent: null,
  handedOff: null,
  asking: null,
  notUnderstood: 0,
  question: null,
  unreadable: null,
})
