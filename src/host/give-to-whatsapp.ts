import type { GiveMedia } from '../adapter/whatsapp/give-media.ts'
import type { GiveToWhatsapp } from '../message/media.ts'
import { RawText } from '../message/raw-text.ts'

/** What a file that is given is called there: names of people's files stay here. */
const nameless = 'file'

/** What agents send, given to WhatsApp before it is filed: its bytes are kept nowhere of ours. */
export const giveToWhatsapp =
  (give: GiveMedia): GiveToWhatsapp =>
  async (bytes, mime) => {
    const given = await give(bytes, mime, nameless)
    if (given.outcome === 'given') return { outcome: 'given', id: new RawText(given.id) }
    const isFile = given.refusal?.class === 'media' || given.refusal?.class === 'ours'
    return { outcome: 'refused', why: isFile ? 'unsendable' : 'unreachable' }
  }
