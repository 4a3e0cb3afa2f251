import type { Instant } from '../clock.ts'
import type { Envelope, Inbound, PersonIdentifiers } from '../message/inbound.ts'
import type { RawText } from '../message/raw-text.ts'
import { boundToInbox } from './accept-delivery.ts'
import { failTold } from './ask-to-wait.ts'
import type { Claim, InboxItem } from './claim.ts'
import { type DeskItem, deskItemFrom, openingFrom, type ReadOpening } from './desk-words.ts'
import type { Draft } from './draft.ts'
import { finishTurn } from './finish-turn.ts'
import { greetLate } from './greet-late.ts'
import { type GuardedNeeds, guardExits } from './guard-exits.ts'
import { hearAll } from './hear-all.ts'
import { hearLate } from './hear-late.ts'
import { hearOnCase } from './hear-on-case.ts'
import { heedCase } from './heed-case.ts'
import { heedFailed } from './heed-failed.ts'
import { holdForPause } from './hold-for-pause.ts'
import { guardLoop } from './loop-guard.ts'
import type { TurnNeeds } from './needs.ts'
import { isSilent, openDraft, openPerson } from './open-draft.ts'
import { envelopeFrom } from './sealable-envelope.ts'
import { settleReplies } from './send-outbox.ts'
import { startDue } from './start-due.ts'
import { takeDeskItem } from './take-desk-words.ts'
import { heedTimers } from './talk-timers.ts'
import type { Opened } from './utterances.ts'

type Item = InboxItem & { readonly envelope: Envelope }
type OpenedItem = InboxItem &
  (
    | { readonly desk: DeskItem | ReadOpening; readonly envelope: null }
    | { readonly desk: null; readonly envelope: Envelope }
  )

/**
 * One turn on a claimed lane: open, anonymize, understand, step, commit, send. Raw words end with it. What fails
 * before the commit changes nothing: the items wait, sealed. `ready`: more came in meanwhile.
 */
export async function takeTurn(unguarded: TurnNeeds, claim: Claim): Promise<'ready' | 'idle'> {
  const person = await openPerson(unguarded, claim)
  const needs = guardExits(unguarded, claim, person)
  const blocked = await settleReplies(needs, claim, person)
  const isOver = isSilent(claim, needs.clock.now())
  if (claim.items.length > 0 && !isOver) return takeItems(needs, claim, { person, blocked })
  if (!claim.talk) {
    if (!blocked) await startDue(needs, claim, person)
    return needs.lanes.release(claim, { wakeAt: blocked }, needs.clock.now())
  }
  const draft = await openDraft(needs, claim, person)
  await heedCase(needs, draft)
  await heedTimers(needs, draft)
  const fail = failTold(needs, claim, null)
  return finishTurn(needs, draft, { memo: claim.memo, consumed: null, blocked, fail })
}

async function takeItems(
  needs: GuardedNeeds,
  claim: Claim,
  { person, blocked }: { readonly person: PersonIdentifiers; readonly blocked: Instant | null },
): Promise<'ready' | 'idle'> {
  const opened = await openItems(needs, claim)
  const [first] = opened
  if (first?.desk) return takeDeskItem(needs, claim, { ...first, desk: first.desk }, { person, blocked })
  const items = upToDesk(opened)
  const draft = await openDraft(needs, claim, person)
  const taken = items.map(({ envelope, receivedAt }) => ({ inbound: envelope.inbound, receivedAt }))
  const isCut = claim.isCut || items.length < opened.length
  const hold = isCut ? null : holdForPause(draft, taken)
  if (hold !== null) return needs.lanes.release(claim, { holdUntil: hold }, draft.now)
  const written = items.filter(({ envelope }) => isMessage(envelope.inbound))
  const newest = written.at(-1)?.envelope.inbound
  if (newest) void needs.channel.read(newest.message, draft.state.handedOff === null)
  await meet(needs, draft, items)
  if (written.length > 0) await hearOnCase(needs, draft)
  await heedCase(needs, draft)
  const said = items
    .filter(({ envelope }) => isFromPerson(envelope.inbound))
    .map(({ envelope, dedupe }) => ({ inbound: envelope.inbound, message: dedupe }))
  const fail = failTold(needs, claim, newest && !blocked ? { person, newest: newest.at } : null)
  const heard = await hear(needs, draft, said, written).catch(fail)
  const memo = await guardLoop(needs, draft, heard)
  return finishTurn(needs, draft, { memo, consumed: items.at(-1)?.seq ?? null, blocked, fail })
}

async function hear(
  needs: TurnNeeds,
  draft: Draft,
  opened: readonly Opened[],
  written: readonly Item[],
): Promise<string> {
  if (written.length === 0 || (await greetLate(needs, draft, written))) return hearAll(needs, draft, opened)
  await hearLate(needs, draft, opened)
  return ''
}

const openItems = ({ epochKeys }: TurnNeeds, { items }: Claim): Promise<readonly OpenedItem[]> =>
  Promise.all(
    items.map(async (item): Promise<OpenedItem> => {
      const sealer = await epochKeys.sealerById(item.body.key)
      const words = await item.body.open(sealer, boundToInbox(item.dedupe))
      const desk = deskItemFrom(words) ?? openingFrom(words)
      return desk ? { ...item, desk, envelope: null } : { ...item, desk, envelope: envelopeFrom(words) }
    }),
  )

/** What an agent wrote is a turn of its own: only what came in before it is heard now. */
function upToDesk(items: readonly OpenedItem[]): readonly Item[] {
  const before: Item[] = []
  for (const item of items) {
    if (item.desk) break
    before.push(item)
  }
  return before
}

const isFromPerson = ({ kind }: Inbound): boolean => kind !== 'failed' && kind !== 'system'

const acts: ReadonlySet<Inbound['kind']> = new Set(['preference', 'reaction', 'edit', 'revoke'])
/** What is said to us, opens the 24 hours and wants an answer; other acts of a person are heard, and no more. */
const isMessage = (inbound: Inbound): boolean =>
  inbound.kind === 'unsupported' ? inbound.isSaidToUs : isFromPerson(inbound) && !acts.has(inbound.kind)

/** What the envelopes say beside words: when the person last wrote, their name, what did not arrive. */
async function meet(needs: TurnNeeds, draft: Draft, items: readonly Item[]): Promise<void> {
  for (const { envelope, at } of items) {
    const { inbound, profileName } = envelope
    draft.at = at
    if (isMessage(inbound)) {
      draft.lastInboundAt = Math.max(draft.lastInboundAt, at) as Instant
      draft.state = { ...draft.state, left: null }
    }
    if (profileName) rememberName(draft, profileName)
    if (inbound.kind === 'failed') await heedFailed(needs, draft, inbound)
  }
}

function rememberName(draft: Draft, name: RawText): void {
  if (draft.profileName?.isSameAs(name)) return
  draft.profileName = name
  draft.vault.set('profile', name)
  draft.put.add('profile')
}
