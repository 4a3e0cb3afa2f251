import type { TalkBubble } from '../flow/talk/talk-test.ts'
import type { RehearsalAct, RehearsalStart } from '../web/rehearsal.ts'
import type { TurnAct } from './recorded-turn.ts'
import { madeUpAddress, madeUpDocument } from './send-bubble.ts'

/** Who is played, as talk tests call them. */
export const whatsappOf: Readonly<Record<RehearsalStart['identity'], string>> = {
  unknown: 'unknown',
  known: '1042',
  'hides-number': 'username',
  foreign: 'foreign',
}

/** What a talk test calls it; null: it has no words for it. */
export function sentAct(act: RehearsalAct): TurnAct | null {
  if (act.act === 'album') return { person: [{ photo: '' }, { photo: '' }, { photo: '' }] }
  if (act.act === 'place') return { person: { location: madeUpAddress } }
  return act.act === 'media' ? { person: mediaAs[act.media] } : null
}

const mediaAs: Readonly<Record<Extract<RehearsalAct, { act: 'media' }>['media'], TalkBubble>> = {
  voice: { voice: '' },
  image: { photo: '' },
  video: { video: '' },
  document: { document: madeUpDocument },
  sticker: { sticker: '' },
}
