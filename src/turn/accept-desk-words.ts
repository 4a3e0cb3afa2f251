import type { LaneKey, MessageKey } from '../ids.ts'
import { parseLaneKey } from '../ids.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import { type AcceptNeeds, boundToInbox } from './accept-delivery.ts'
import { type DeskItem, type DeskOpening, sealableDeskItem, sealableOpening } from './desk-words.ts'

/** Most characters of one message: Meta refuses longer ones. */
export const longestWords = 4096

/**
 * Files what an agent wrote or started in the lane of the case, sealed, behind what the customer wrote before. Durable when it
 * resolves; whether it goes out is decided in its turn. `id` is made by the writer's page: the same again changes nothing.
 * @returns by what its line is found, and the lanes that have something to do
 * @throws Fault `DATABASE_DOWN`
 */
export async function acceptDeskWords(
  { inbox, keyring, epochKeys, clock }: Pick<AcceptNeeds, 'inbox' | 'keyring' | 'epochKeys' | 'clock'>,
  desk: DeskItem | DeskOpening,
  id: string,
): Promise<{ readonly message: MessageKey; readonly lanes: readonly LaneKey[] }> {
  const now = clock.now()
  const message = await keyring.messageKey(`desk|${desk.staff}|${id}`)
  const words = 'opens' in desk ? sealableOpening(desk) : sealableDeskItem(desk)
  const sealer = await epochKeys.sealerFor('intake', now)
  const body = await SealedText.of(words, sealer, boundToInbox(message))
  const who =
    'opens' in desk ? ({ by: 'lane', lane: desk.lane } as const) : ({ by: 'case', case: desk.case } as const)
  const lanes = await inbox.put([{ business: null, who, dedupe: message, at: now, body }], now)
  return { message, lanes: lanes.map((lane) => parseLaneKey(lane)) }
}
