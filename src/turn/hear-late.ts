import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'
import { RawText } from '../message/raw-text.ts'
import { withdraw } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import { hearItem, isAlwaysHeard } from './hear-item.ts'
import type { TurnNeeds } from './needs.ts'
import { record } from './record.ts'
import { type Opened, spokenIn } from './utterances.ts'
import { readItems, writeLine } from './write-lines.ts'

/**
 * Messages too old to be answered: written down for the person who will look. A wish to stop still counts, and words
 * taken back are gone.
 */
export async function hearLate(needs: TurnNeeds, draft: Draft, items: readonly Opened[]): Promise<void> {
  for (const written of readItems(needs, draft, items)) {
    const { inbound, message } = written
    const safe = await writeLine(needs, draft, written)
    record.messageTaken(draft, message)
    draft.message = message
    draft.at = inbound.at
    const words = spokenIn(inbound)
    if (words && optOutVerdict(RawText.reveal(words), draft.state.locale) === 'out')
      await withdraw(needs, draft, 'chat', 'keyword')
    else if (outlastsTheDay(inbound)) await hearItem(needs, draft, inbound, safe)
  }
  draft.prompts = []
  draft.choices = null
}

/** What needs no answer to be done. */
function outlastsTheDay(inbound: Opened['inbound']): boolean {
  if (inbound.kind === 'choice') return isAlwaysHeard(inbound.choice)
  return inbound.kind === 'preference' || inbound.kind === 'edit' || inbound.kind === 'revoke'
}
