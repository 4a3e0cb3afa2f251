import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'
import { type GlobalCommand, readCommand } from '../flow/read-command.ts'
import { asksForMedia, waitingFor } from '../flow/waiting-for.ts'
import type { MediaKind } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { answerOpenQuestion } from './answer-open-question.ts'
import { askAnew } from './ask-anew.ts'
import { getsMessages, keepConsent, pauseAndAsk, withdraw } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import { followIntent, notUnderstood } from './follow-intent.ts'
import { leaveCase } from './heed-case.ts'
import { heedCaseNumber } from './heed-case-number.ts'
import { heedLanguage } from './heed-language.ts'
import type { TurnNeeds } from './needs.ts'
import { obey } from './obey-command.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readYesNo } from './read-yes-no.ts'
import { sayUnreadable } from './say-unreadable.ts'
import { takeRating } from './take-rating.ts'

/** One utterance: a bubble, or several that were written in one go, perhaps under a picture. */
export type Heard = {
  readonly words: RawText
  readonly safe: AnonymizedText
  readonly media: MediaKind | null
}

/**
 * What a person's words lead to, in this order: a wish to stop, a command, another language, the question that is open, a
 * doubt about stopping, an intent, and at last a polite way out. Nothing is answered here; the draft is filled.
 */
export async function hearWords(needs: TurnNeeds, draft: Draft, heard: Heard): Promise<void> {
  const said = RawText.reveal(heard.words)
  const verdict = optOutVerdict(said, draft.state.locale)
  if (verdict === 'out') return withdraw(needs, draft, 'chat', 'keyword')
  const command = readCommand(said, draft.state.locale)
  if (draft.state.handedOff) return hearWhileWaiting(needs, draft, command)
  if (command) return obey(needs, draft, command)
  if (draft.state.asking === 'stop' && (await answerStopQuestion(needs, draft, heard))) return
  if (draft.state.asking === 'survey' && takeRating(draft, heard)) return
  if (await askAnew(needs, draft)) return
  const open = waitingFor(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)
  const isHeard =
    (await heedCaseNumber(needs, draft, said, open)) ||
    (await heedLanguage(needs, draft, said, open)) ||
    (await answerOpenQuestion(needs, draft, heard, open))
  if (isHeard) return understood(draft)
  if (verdict === 'ambiguous' && isBareDoubt(draft, said)) return pauseAndAsk(needs, draft)
  if (await followIntent(needs, draft, heard)) return understood(draft)
  if (verdict === 'ambiguous') return pauseAndAsk(needs, draft)
  if (heard.media && !asksForMedia(open)) return sayUnreadable(needs, draft, heard.media)
  await notUnderstood(needs, draft, open)
}

/**
 * A bare word such as "cancelar" from somebody who gets messages from us: more likely about those than about anything
 * we were taught. In a sentence, an intent that is sure of itself is heard first.
 */
const isBareDoubt = (draft: Draft, said: string): boolean =>
  said.trim().split(/\s+/).length <= 2 && getsMessages(draft)

function understood(draft: Draft): void {
  draft.state = { ...draft.state, notUnderstood: 0 }
}

/** While a person is being found or talks, the bot heeds only withdrawal, privacy and the way back. */
async function hearWhileWaiting(
  needs: TurnNeeds,
  draft: Draft,
  command: GlobalCommand | null,
): Promise<void> {
  if (command === 'assistant') return leaveCase(needs, draft)
  if (command === 'privacy' || command === 'looks' || command === 'person') return obey(needs, draft, command)
}

async function answerStopQuestion(needs: TurnNeeds, draft: Draft, heard: Heard): Promise<boolean> {
  const answer = readYesNo(draft, heard.words)
  if (answer === null) {
    draft.state = { ...draft.state, asking: null }
    return false
  }
  await (answer ? withdraw(needs, draft, 'chat', 'phrase') : keepConsent(needs, draft, 'phrase'))
  return true
}
