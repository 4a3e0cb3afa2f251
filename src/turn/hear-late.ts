import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'
import { RawText } from '../message/raw-text.ts'
import { withdraw } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { record } from './record.ts'
import type { Opened } from './utterances.ts'
import { writeLine } from './write-lines.ts'

/** Messages too old to be answered: written down for the person who will look, and a wish to stop still counts. */
export async function hearLate(needs: TurnNeeds, draft: Draft, items: readonly Opened[]): Promise<void> {
  for (const { inbound, message } of items) {
    await writeLine(needs, draft, inbound, message)
    record.messageTaken(draft, message)
    draft.message = message
    const isStop =
      inbound.kind === 'text' && optOutVerdict(RawText.reveal(inbound.text), draft.state.locale) === 'out'
    const isSwitch = inbound.kind === 'preference' && inbound.value === 'stop'
    if (isStop || isSwitch)
      await withdraw(needs, draft, isStop ? 'chat' : 'whatsapp', isStop ? 'keyword' : 'preference')
  }
  draft.prompts = []
  draft.choices = null
}
