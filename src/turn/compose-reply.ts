import { isWindowOpen } from '../consent/service-window.ts'
import { wordingHash } from '../consent/wording-hash.ts'
import { chooseVariant } from '../flow/prompt-variants.ts'
import { renderReply } from '../flow/render-reply.ts'
import type { Offered } from '../flow/talk-state.ts'
import type { OfferedChoice, PromptReference, Reply } from '../message/reply.ts'
import { choiceId } from './choice-id.ts'
import { noticeSlots } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { openRow } from './open-slot.ts'
import { record } from './record.ts'

/**
 * The one reply of this turn, by reference; null when there is nothing to say, or when the person wrote too long ago
 * for free words (Meta would refuse them). Whoever has not seen the current notice gets it first, unless an older version
 * speaks, whose notice is another. What is offered is kept with its titles, so that "2" and "o segundo" can be read.
 */
export async function composeReply(needs: TurnNeeds, draft: Draft): Promise<Reply | null> {
  if (!isWindowOpen(draft.lastInboundAt, draft.now)) draft.prompts = []
  if (draft.prompts.length === 0) return null
  await showNotice(needs, draft)
  const reply: Reply = {
    locale: draft.state.locale,
    bot: draft.speaks.hash,
    prompts: withoutRepeats(draft.prompts).map((prompt) => inOneWay(draft, prompt)),
    choices: offeredChoices(draft),
  }
  draft.state = { ...draft.state, offered: draft.choices ? offeredNow(draft) : stillOffered(draft) }
  record.replyCommitted(draft, draft.effect)
  return reply
}

/** Of several ways to say something, one; it is kept by its name. */
function inOneWay({ speaks, state: { locale }, effect }: Draft, prompt: PromptReference): PromptReference {
  const { flow, name } = prompt
  return { ...prompt, name: chooseVariant(speaks, { locale, flow, name }, effect) }
}

async function showNotice(needs: TurnNeeds, draft: Draft): Promise<void> {
  const { version } = draft.bot.privacy.notice
  if (draft.speaks !== draft.bot) return
  if (draft.claim.notice !== null && draft.claim.notice >= version) return
  const slots = Object.fromEntries(
    Object.entries(noticeSlots(draft)).map(([name, value]) => [name, { from: 'value', value } as const]),
  )
  const notice = { flow: 'common', name: 'notice', slots }
  draft.prompts.unshift(notice)
  draft.notice = version
  const shown = renderReply(
    draft.bot,
    { locale: draft.state.locale, bot: draft.bot.hash, prompts: [notice], choices: [] },
    () => undefined,
  )
  const hash = (bytes: Uint8Array) => needs.crypto.hash(bytes)
  await record.noticeShown(
    needs,
    draft,
    await wordingHash(hash, { body: shown.parts.join('\n\n'), buttons: [] }),
  )
}

function offeredChoices({ choices, effect }: Draft): readonly OfferedChoice[] {
  if (!choices) return []
  const { flow, step, version, offers } = choices
  return offers.map(({ name, title, description }) => ({
    id: choiceId({ effect, flow, step: step || '-', version, name }),
    title,
    description,
  }))
}

/** What this turn offers, with its titles as the person will read them. */
export function offeredNow(draft: Draft): Offered {
  const reply = {
    locale: draft.state.locale,
    bot: draft.speaks.hash,
    prompts: [],
    choices: offeredChoices(draft),
  }
  const shown = renderReply(draft.speaks, reply, (name, path) => openRow(draft, name, path))
  const choices = shown.choices.map(({ id, title }, at) => {
    const offer = draft.choices?.offers[at]
    return { id, name: offer?.name ?? '', flow: draft.choices?.flow ?? 'bot', title }
  })
  return { effect: draft.effect, choices }
}

/** What an earlier reply offered stays open while the talk stands where it stood: a word in between took nothing back. */
function stillOffered({ claim, state }: Draft): Offered | null {
  const before = claim.talk?.state
  const [was, is] = [before?.frames.at(-1), state.frames.at(-1)]
  const isSamePlace = before?.frames.length === state.frames.length && was?.step === is?.step
  return isSamePlace && was?.flow === is?.flow && before?.asking === state.asking ? state.offered : null
}

/** The same prompt is said once, where it was said last: a question asked again after a digression. */
const withoutRepeats = (prompts: Draft['prompts']) =>
  prompts.filter(
    (prompt, at) =>
      prompts.findLastIndex(({ flow, name }) => flow === prompt.flow && name === prompt.name) === at,
  )
