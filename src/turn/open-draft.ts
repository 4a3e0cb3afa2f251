import { after, type Instant } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import { newTalkState } from '../flow/new-talk-state.ts'
import type { TalkState } from '../flow/talk-state.ts'
import { parseEffectId, parseTalkId, type TalkId } from '../ids.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import type { RawText } from '../message/raw-text.ts'
import { noQuestion } from '../privacy/open-question.ts'
import type { Sealer } from '../privacy/sealed-text.ts'
import { boundToAlias } from './accept-delivery.ts'
import type { Claim, TalkRow } from './claim.ts'
import type { Draft } from './draft.ts'
import type { GuardedNeeds } from './guard-exits.ts'
import { openMemory } from './memory-rows.ts'
import { moveTalk } from './move-talk.ts'
import type { TurnNeeds } from './needs.ts'
import { openQuestion } from './open-question.ts'
import { loadPinned } from './pinned-flow.ts'

/** The row of a talk's vault a value is bound to. */
export const boundToVault = (talk: TalkId, name: string) => `vault|${talk}|${name}`

/**
 * Opens what a claim brought: the talk's key and its sealed values, which the guard knows from here on. A person
 * without a talk begins one.
 */
export async function openDraft(
  needs: GuardedNeeds,
  claim: Claim,
  person: PersonIdentifiers,
): Promise<Draft> {
  const now = needs.clock.now()
  const served = needs.bots.servedTo(claim.identifiers.map(({ index }) => index))
  const { bot } = served
  const { talk, sealer, created, state } = claim.talk
    ? {
        ...claim.talk,
        talk: claim.talk.id,
        sealer: await needs.keyring.unwrap(claim.talk.key),
        created: null,
      }
    : await beginTalk(needs, claim, bot, now)
  const vault = await openVault(sealer, talk, claim.talk)
  const draft: Draft = {
    claim,
    now,
    bot,
    speaks: bot,
    pinned: await loadPinned(needs, bot, state),
    moved: null,
    talk,
    created,
    sealer,
    memory: openMemory(vault),
    person,
    profileName: vault.get('profile') ?? null,
    effect: parseEffectId(`${talk}.${(claim.talk?.turns ?? 0) + 1}.1`),
    message: null,
    state,
    question: noQuestion,
    ended: false,
    lastInboundAt: claim.talk?.lastInboundAt ?? (0 as Instant),
    at: now,
    prompts: [],
    choices: null,
    vault,
    ...nothingYet(),
    ownCases: new Map(claim.case ? [[claim.case.number, claim.case]] : []),
    knownCase: claim.case,
    memo: claim.memo,
  }
  needs.guard.watch(draft)
  draft.question = await openQuestion(needs, draft)
  moveTalk(draft, served)
  return draft
}

/** What a turn may come to. */
const nothingYet = () => ({
  put: new Set<string>(),
  forgotten: new Set<string>(),
  calls: [],
  lines: [],
  agentSends: [],
  rewritten: new Map(),
  consent: [],
  case: null,
  log: [],
  starts: [],
  events: [],
  notice: null,
  locale: null,
})

/**
 * The talk is named after what began it, so that a first turn taken again calls services under the same keys; the name
 * is keyed, and says nothing without the pepper.
 */
async function beginTalk({ keyring }: TurnNeeds, claim: Claim, bot: Bot, now: Instant) {
  const { sealer, wrapped } = await keyring.create()
  const begins = `${claim.lane} ${claim.items[0]?.seq ?? `epoch ${claim.epoch}`}`
  const talk = parseTalkId((await keyring.commitment('talk', begins)).slice(0, talkIdLength))
  return { talk, sealer, created: { key: wrapped, startedAt: now }, state: freshState(claim, bot) }
}

/** Characters: 132 bits. */
const talkIdLength = 22

function freshState({ locale }: Claim, { business }: Bot): TalkState {
  const known = business.locales.find((one) => one === locale)
  return newTalkState(known ?? business.locales[0])
}

async function openVault(sealer: Sealer, talk: TalkId, row: TalkRow | null): Promise<Map<string, RawText>> {
  const opened = await Promise.all(
    (row?.vault ?? []).map(
      async ({ name, value }) => [name, await value.open(sealer, boundToVault(talk, name))] as const,
    ),
  )
  return new Map(opened)
}

/** The person's identifiers, opened from the directory, the newest of each kind: who changed their number is answered there. */
export async function openPerson(
  { epochKeys }: TurnNeeds,
  { identifiers }: Claim,
): Promise<PersonIdentifiers> {
  const open = async (kind: string): Promise<RawText | null> => {
    const found = identifiers.findLast((identifier) => identifier.kind === kind)
    if (!found) return null
    return found.sealed.open(await epochKeys.sealerById(found.sealed.key), boundToAlias(found.index))
  }
  return { phone: await open('phone'), bsuid: await open('bsuid'), parentBsuid: await open('parent-bsuid') }
}

/** A talk ends by itself after this long without a word from the person. Milliseconds. */
export const talkSilence = 24 * 60 * 60 * 1000

/** Whether the talk the claim brought is over by silence. A case keeps its talk open, however long it waits. */
export const isSilent = ({ talk }: Claim, now: Instant): boolean =>
  talk !== null && talk.state.handedOff === null && after(talk.lastInboundAt, talkSilence) <= now
