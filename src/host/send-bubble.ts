import type { LocalPerson } from '../adapter/local-meta/person.ts'
import { samplePoint } from '../flow/sample/sample-answer.ts'
import type { TalkBubble } from '../flow/talk/talk-test.ts'

/** What phones on pages send as a document and as a place, and talks that are saved there say. */
export const madeUpDocument = 'nota.pdf'
export const madeUpAddress = 'Rua das Flores, 10'

/** Sends what a talk test says; the result is what of it is nobody's business, beside words. */
export function sendBubble(person: LocalPerson, bubble: TalkBubble): readonly string[] {
  if (typeof bubble === 'string') {
    person.write(bubble)
    return []
  }
  if ('location' in bubble) {
    person.sendPlace({ ...samplePoint, name: '', address: bubble.location })
    return [bubble.location, ...Object.values(samplePoint).map(String)]
  }
  if ('document' in bubble) {
    const { document: fileName, caption = null } = bubble
    return [person.sendMedia({ media: 'document', caption, fileName }).file, fileName]
  }
  const media =
    'voice' in bubble ? 'voice' : 'photo' in bubble ? 'image' : 'video' in bubble ? 'video' : 'sticker'
  return [person.sendMedia({ media, caption: captionOf(bubble), fileName: null }).file]
}

/** The words under it, which are anonymized as any others. */
export function captionOf(bubble: TalkBubble): string | null {
  if (typeof bubble === 'string') return bubble
  if ('photo' in bubble) return bubble.photo || null
  if ('video' in bubble) return bubble.video || null
  return 'caption' in bubble ? (bubble.caption ?? null) : null
}
