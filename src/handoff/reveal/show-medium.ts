import type { SignedIn } from '../../access/signed-in.ts'
import type { GrantId } from '../../ids.ts'
import type { MediaFailure, OpenedMedia, OpenMedia } from '../../message/media.ts'
import { boundToVault } from '../../turn/open-draft.ts'
import { type SentMedium, sentMediumIn, sentRow } from '../../turn/sent-medium.ts'
import type { KeptTalk } from '../../turn/transcripts.ts'
import type { Line } from '../../turn/turn-record.ts'
import { decideEnd, type Refusal } from './decide.ts'
import { isOpen, type KnownGrant } from './grant.ts'
import type { RevealNeeds } from './needs.ts'
import { doorOf, receiptOf } from './record-grant.ts'
import { type Refused, refuse } from './refuse.ts'
import { endOf } from './still-open.ts'

export type ShownMedium =
  | {
      readonly outcome: 'shown'
      readonly kind: string
      readonly medium: Extract<OpenedMedia, { outcome: 'opened' }>
    }
  /** `not-kept`: of this line nothing is there that could be fetched. */
  | { readonly outcome: 'not-there'; readonly why: MediaFailure | 'not-kept' }
  | Refused

type MediumNeeds = RevealNeeds & { readonly openMedia: OpenMedia }
type Wanted = { readonly grant: GrantId; readonly line: number }

/**
 * A photo, voice note or file of a line whose words are open to whoever asks: fetched from WhatsApp, and given out only
 * after an entry of its own stands in a signed checkpoint of the log. Rights are looked at again after that.
 */
export async function showMedium(needs: MediumNeeds, who: SignedIn, wanted: Wanted): Promise<ShownMedium> {
  const { grants, clock } = needs
  const grant = await grants.find(wanted.grant)
  if (grant?.staff !== who.staff) return { outcome: 'refused', why: 'not-found' }
  if (!grant.recorded || !isOpen(grant, clock.now())) return { outcome: 'refused', why: 'over' }
  const found = await find(needs, who, grant, wanted.line)
  if ('outcome' in found) return found
  const { line, sent } = found
  if (!sent) return { outcome: 'not-there', why: 'not-kept' }
  const medium = await needs.openMedia(sent)
  if (medium.outcome === 'failed') return { outcome: 'not-there', why: medium.why }
  const at = clock.now()
  const entry = { v: 1, at, actor: { role: grant.role, id: who.staff }, purpose: null } as const
  const told = { kind: 'media-opened', grant: grant.grant, line: line.n, medium: line.kind } as const
  if (!(await receiptOf(needs, [{ ...entry, ...doorOf(grant), ...told }])))
    return { outcome: 'refused', why: 'log-unavailable' }
  const now = await grants.find(wanted.grant)
  if (!now || !isOpen(now, clock.now())) return { outcome: 'refused', why: 'over' }
  const still = await find(needs, who, now, wanted.line)
  if ('outcome' in still) return still
  return still.sent
    ? { outcome: 'shown', kind: line.kind, medium }
    : { outcome: 'not-there', why: 'not-kept' }
}

type Found = { readonly line: Line; readonly sent: SentMedium | null }

/** What a grant that is open lets see of a line, as things are at this moment. */
async function find(
  needs: RevealNeeds,
  who: SignedIn,
  grant: KnownGrant,
  n: number,
): Promise<Found | Refused> {
  const end = await endOf(needs, who, grant)
  if (end) {
    const now = needs.clock.now()
    await needs.grants.change(grant.grant, now, (one) => decideEnd(one, now, end))
    const why: Refusal = end === 'words-gone' ? 'words-gone' : 'over'
    return refuse(needs, who, why, { ...grant, verdict: null })
  }
  const kept = await needs.transcripts.read(grant.talk)
  const line = kept?.lines.find((one) => one.n === n)
  if (!kept || !line || !isCovered(grant, n)) return { outcome: 'refused', why: 'not-found' }
  return { line, sent: await sentWith(needs, kept, line) }
}

/** A masked value opens that value, and no photo beside it. */
const isCovered = ({ scope, line }: KnownGrant, n: number): boolean =>
  scope === 'talk' || scope === 'case' || (scope === 'message' && line === n)

async function sentWith(
  { keyring }: Pick<RevealNeeds, 'keyring'>,
  { key, vault, talk }: KeptTalk,
  { side, message }: Line,
): Promise<SentMedium | null> {
  const name = side === 'customer' && message ? sentRow(message) : null
  const row = vault.find((one) => one.name === name)
  if (!key || !row) return null
  const sealer = await (await keyring()).unwrap(key)
  return sentMediumIn(await row.value.open(sealer, boundToVault(talk, row.name)))
}
