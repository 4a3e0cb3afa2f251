import type { IntentGuessShown } from '../web/rehearsal-view.ts'
import type { BotLibrary } from './bot-library.ts'

/** The intent that was asked for last; null: none was since it was looked at. */
export type Noted = { guess: IntentGuessShown | null }

/** The library as a rehearsal sees it: the draft for everybody, and a note of every intent that is asked for. */
export function draftForAll(library: BotLibrary, noted: Noted): BotLibrary {
  return {
    ...library,
    current: () => library.draft(),
    servedTo: () => ({ bot: library.draft(), isDraft: true }),
    understanding: (bot) => {
      const own = library.understanding(bot)
      return {
        ...own,
        intent: async (safe, scope) => {
          const guess = await own.intent(safe, scope)
          const { intent, confidence, threshold, ranked } = guess
          noted.guess = { intent, confidence, threshold, ranked, isTaken: !guess.rejected }
          return guess
        },
      }
    },
  }
}
