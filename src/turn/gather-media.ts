import { waitingFor } from '../flow/waiting-for.ts'
import type { Inbound, MediaKind } from '../message/inbound.ts'
import type { Draft } from './draft.ts'
import { pinnedFlow } from './pinned-flow.ts'
import type { Opened } from './utterances.ts'

const acceptedAs: Partial<Record<MediaKind, 'photo' | 'voice'>> = {
  image: 'photo',
  voice: 'voice',
  audio: 'voice',
}

type Media = Extract<Inbound, { kind: 'media' }>

/** What a photo or voice note counts as where the open question takes it; null where it does not. */
export function acceptedMedia(draft: Draft, { media }: Media): 'photo' | 'voice' | null {
  const open = waitingFor(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)
  const kind = acceptedAs[media]
  return open.for === 'answer' && kind && open.spec.accept.includes(kind) ? kind : null
}

/**
 * Photos and voice notes the open question takes are kept for the agent; beside words they are no answer of their own,
 * and of several without words the first answers for all. What is left is to be heard.
 */
export function gatherMedia(draft: Draft, items: readonly Opened[]): readonly Opened[] {
  if (draft.state.handedOff) return items
  const taken = new Set(
    items.filter(({ inbound }) => inbound.kind === 'media' && acceptedMedia(draft, inbound)),
  )
  if (taken.size === 0) return items
  for (const { inbound } of taken) if (inbound.kind === 'media') keepMedia(draft, inbound)
  const hasWords = items.some(
    ({ inbound }) => inbound.kind === 'text' || (inbound.kind === 'media' && inbound.caption !== null),
  )
  const [first] = taken
  return items.flatMap((item) => {
    if (!taken.has(item)) return [item]
    if (!hasWords) return item === first ? [item] : []
    return asCaption(item)
  })
}

function asCaption({ inbound, message }: Opened): readonly Opened[] {
  if (inbound.kind !== 'media' || !inbound.caption) return []
  const { at, message: id, caption } = inbound
  return [{ message, inbound: { kind: 'text', at, message: id, text: caption } }]
}

function keepMedia(draft: Draft, { mediaId }: Media): void {
  const kept = [...draft.vault.keys()].filter((name) => name.startsWith('media:')).length
  const row = `media:${kept + 1}`
  draft.vault.set(row, mediaId)
  draft.put.add(row)
}
