import { findPrompt } from '../flow/find-prompt.ts'
import { renderReply } from '../flow/render-reply.ts'
import { noticeSlots } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { Look } from './looks.ts'
import type { TurnNeeds } from './needs.ts'
import { say } from './speak.ts'

/** Looks that are told one by one, the newest; how many there were is always told. */
const mostTold = 5

/**
 * "Who read my conversation?": when words of this person were shown, to what role and what for; no names (EU Court of
 * Justice, C-579/21: what for and when, not which member of staff). A version that has no words for it says what it
 * says of privacy.
 */
export async function tellWhoLooked(needs: Pick<TurnNeeds, 'looks'>, draft: Draft): Promise<void> {
  const { locale } = draft.state
  if (!findPrompt(draft.speaks, { locale, flow: 'common', name: 'looks.none' }))
    return say(draft, 'privacy', noticeSlots(draft))
  const looks = await needs.looks(draft.claim.person)
  if (looks.length === 0) return say(draft, 'looks.none')
  const told = looks.slice(0, mostTold).map((look) => inWords(draft, look))
  say(draft, 'looks.some', { times: looks.length, looks: told.join(' • ') })
}

/** One look in the person's language: nothing of theirs is in it. */
function inWords(draft: Draft, { at, role, reason }: Look): string {
  const slots = {
    at: { from: 'value', value: at },
    role: { from: 'value', value: choiceOf(role) },
    reason: { from: 'value', value: choiceOf(reason) },
  } as const
  const prompts = [{ flow: 'common', name: 'looks.one', slots }]
  const reply = { locale: draft.state.locale, bot: draft.speaks.hash, prompts, choices: [] }
  return renderReply(draft.speaks, reply, () => undefined).parts[0] ?? ''
}

/** ICU takes no dash in the name of a choice. */
const choiceOf = (name: string): string => name.replaceAll('-', '_')
