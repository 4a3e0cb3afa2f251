import type { LocalPerson } from '../adapter/local-meta/person.ts'
import type { Bubble } from '../adapter/local-meta/settings.ts'
import { samplePoint } from '../flow/sample/sample-answer.ts'
import type { PhoneBubble } from '../web/phone-view.ts'
import type { PhoneAct } from '../web/phones.ts'
import { madeUpAddress, madeUpDocument } from './send-bubble.ts'

/** Nobody can tap what is not on their phone. */
export const offers = (person: LocalPerson, choice: string): boolean =>
  person
    .phone()
    .bubbles.some(({ content }) => 'choices' in content && content.choices.some(({ id }) => id === choice))

/** Does on a phone what was asked for on a page. */
export function perform(person: LocalPerson, act: PhoneAct): void {
  switch (act.act) {
    case 'write':
      person.write(act.text)
      return
    case 'tap':
      person.tap(act.choice)
      return
    case 'media':
      person.sendMedia({
        media: act.media,
        caption: null,
        fileName: act.media === 'document' ? madeUpDocument : null,
      })
      return
    case 'album':
      person.sendAlbum(3)
      return
    case 'place':
      person.sendPlace({ ...samplePoint, name: '', address: madeUpAddress })
      return
    case 'prefer':
      person.prefer(act.value)
  }
}

function mediaIn(content: Bubble['content']): string | null {
  if (content.kind === 'media') return content.media
  if (content.kind === 'buttons' || content.kind === 'template') return content.header
  return content.kind === 'other' ? content.type : null
}

/** Only a picture is shown as itself. */
function pictureIn(content: Bubble['content']): string | null {
  const kind = content.kind === 'media' ? content.media : 'header' in content ? content.header : null
  return kind === 'image' && 'file' in content ? content.file : null
}

export function shownBubble({ id, side, at, content, status }: Bubble): PhoneBubble {
  const text = 'text' in content ? content.text : content.kind === 'media' ? (content.caption ?? '') : ''
  return {
    id,
    side,
    at,
    text,
    status,
    media: mediaIn(content),
    picture: pictureIn(content),
    choices: 'choices' in content ? content.choices : [],
  }
}
