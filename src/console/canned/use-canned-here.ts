import type { DeskCaseView } from '../../web/inbox-view.ts'
import type { WordsView } from '../../web/reveal-view.ts'
import type { CannedHere } from '../case/reply-field.tsx'
import { fillIn, textFor } from './fill-in.ts'
import { knownHere } from './known-here.ts'
import { useCanned } from './use-canned.ts'

/** The texts that may be taken in a case. @param agent what whoever writes is called */
export function useCannedHere(view: DeskCaseView, agent: string, open: WordsView | null): CannedHere {
  const [canned, want] = useCanned()
  return {
    view: canned,
    want,
    textOf: (one) =>
      canned ? fillIn(textFor(one, view.locale, canned.locale), knownHere(view, agent, canned, open)) : '',
  }
}
