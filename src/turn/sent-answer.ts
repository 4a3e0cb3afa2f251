import type { AcceptedKind, SentKind } from '../flow/answer-spec.ts'
import type { SentThing } from '../flow/sent-things.ts'
import type { AnswerName } from '../ids.ts'
import type { Inbound, MediaKind } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { Opened } from './utterances.ts'

/** What answers an open question of type `media`: all that was sent, and what was written beside it. */
export type SentAnswer = {
  readonly answer: AnswerName
  readonly things: readonly Opened[]
  readonly beside: RawText | null
}

const kindOfMedia: Readonly<Record<MediaKind, SentKind | null>> = {
  image: 'photo',
  voice: 'voice',
  audio: 'voice',
  video: 'video',
  document: 'document',
  sticker: null,
}

/** What something that came in may answer as; null: as nothing that is sent. */
export function sentKind(inbound: Inbound): SentKind | null {
  if (inbound.kind === 'location') return 'location'
  return inbound.kind === 'media' ? kindOfMedia[inbound.media] : null
}

/** The kind in which a question takes it; null where it does not. */
export function acceptedKind(accept: readonly AcceptedKind[], inbound: Inbound): SentKind | null {
  const kind = sentKind(inbound)
  return kind && accept.includes(kind) ? kind : null
}

/** What is kept of it. */
export function sentThings(things: readonly Opened[]): readonly SentThing[] {
  return things.flatMap(({ inbound }): readonly SentThing[] => {
    if (inbound.kind === 'location')
      return [
        {
          kind: 'location',
          words: RawText.reveal(inbound.text),
          point: inbound.point && RawText.reveal(inbound.point),
        },
      ]
    const kind = inbound.kind === 'media' ? kindOfMedia[inbound.media] : null
    if (inbound.kind !== 'media' || !kind || kind === 'location') return []
    const { mediaId, fileName } = inbound
    return [{ kind, id: RawText.reveal(mediaId), name: fileName && RawText.reveal(fileName) }]
  })
}
