import { logLeaf } from '../audit/log-leaf.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Reply } from '../message/reply.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import type { LaneMemo, VaultRow } from './claim.ts'
import type { Draft } from './draft.ts'
import type { GuardedNeeds } from './guard-exits.ts'
import { maskTitles } from './mask-titles.ts'
import { keepMemory } from './memory-rows.ts'
import { boundToVault } from './open-draft.ts'
import { questionLeft } from './open-question.ts'
import { remaskStored } from './remask-stored.ts'
import { spentRows } from './spent-rows.ts'
import { timersOf, wakeAt } from './talk-timers.ts'
import type { TurnRecord } from './turn-record.ts'

/** The draft as one commit: words anonymized or sealed, everything else names, ids and times. */
export async function recordTurn(
  needs: GuardedNeeds,
  draft: Draft,
  {
    reply,
    memo,
    consumed,
  }: { readonly reply: Reply | null; readonly memo: LaneMemo; readonly consumed: number | null },
): Promise<TurnRecord> {
  const hash = (bytes: Uint8Array) => needs.crypto.hash(bytes)
  needs.guard.learn()
  const { remasked, remaskedNotes } = await remaskStored(needs, draft)
  maskTitles(needs.guard, draft)
  keepMemory(draft)
  draft.state = { ...draft.state, timers: timersOf(draft), question: questionLeft(draft) }
  const body = reply ? ({ kind: 'reply', reply } as const) : null
  const drop = spentRows(draft, reply)
  return {
    lane: draft.claim.lane,
    epoch: draft.claim.epoch,
    at: draft.now,
    consumed,
    talk: hasTalk(draft)
      ? {
          id: draft.talk,
          created: draft.created,
          state: draft.state,
          lastInboundAt: draft.lastInboundAt,
          ended: draft.ended && !draft.state.handedOff,
        }
      : null,
    lines: reply ? [...draft.lines, botLine(draft, reply)] : hasTalk(draft) ? draft.lines : [],
    ...{ remasked, remaskedNotes },
    vault: { put: hasTalk(draft) ? await sealedRows(draft, drop) : [], drop },
    replies: body ? [{ effect: draft.effect, body }] : [],
    agentSends: draft.agentSends,
    starts: draft.starts,
    events: draft.events,
    consent: draft.consent,
    case: draft.case,
    locale: draft.state.locale,
    notice: draft.notice,
    log: await Promise.all(draft.log.map((entry) => logLeaf(hash, entry))),
    memo,
    wakeAt: hasTalk(draft) ? wakeAt(draft) : null,
  }
}

/** A failed send or a switch in the app's settings begins no talk, unless it is a case. */
const hasTalk = ({ created, lastInboundAt, state }: Draft): boolean =>
  created === null || lastInboundAt > 0 || state.handedOff !== null

const botLine = (draft: Draft, reply: Reply) => ({
  n: (draft.claim.talk?.lines ?? 0) + draft.lines.length + 1,
  side: 'bot' as const,
  kind: 'reply',
  at: draft.now,
  words: null,
  reply,
  message: null,
  effect: draft.effect,
})

function sealedRows(
  { put, vault, sealer, talk }: Draft,
  spent: readonly string[],
): Promise<readonly VaultRow[]> {
  const rows = [...put].flatMap((name): readonly (readonly [string, RawText])[] => {
    const value = vault.get(name)
    return value && !spent.includes(name) ? [[name, value]] : []
  })
  return Promise.all(
    rows.map(async ([name, value]) => ({
      name,
      value: await SealedText.of(value, sealer, boundToVault(talk, name)),
    })),
  )
}
