import { after, type Instant } from '../clock.ts'
import { questionLife } from '../consent/time-limits.ts'
import { silencesOf } from '../flow/silence.ts'
import type { Timer } from '../flow/talk-state.ts'
import { openStep } from '../flow/waiting-for.ts'
import type { PurposeName } from '../ids.ts'
import { caseDue } from './case-draft.ts'
import { tellLedger } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { talkSilence } from './open-draft.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { takeStep } from './take-step.ts'

const second = 1000
/** A question of consent that nobody answered has lapsed by then. Milliseconds. */
const consentLife = questionLife + second

/** What is to happen by itself if the person stays silent, reckoned anew at the end of each turn. */
export function timersOf(draft: Draft): readonly Timer[] {
  if (draft.ended) return []
  const frame = draft.state.frames.at(-1)
  const step = openStep(pinnedFlow(draft, frame)?.flow ?? null, draft.state)
  const silences = step ? silencesOf(step).map((silence) => silence.after) : []
  const started = draft.state.timers.find(({ name }) => name === `wait.${step?.name}`)
  return [
    ...silences.flatMap((milliseconds) => runningTimer(draft, milliseconds)),
    ...(step?.verb === 'wait'
      ? [started ?? { name: `wait.${step.name}`, at: after(draft.now, step.milliseconds) }]
      : []),
    ...(draft.state.consent ? [{ name: 'consent', at: after(draft.state.consent.at, consentLife) }] : []),
    ...(draft.state.handedOff ? [] : [{ name: 'talk', at: after(draft.lastInboundAt, talkSilence) }]),
  ].sort((a, b) => a.at - b.at)
}

/**
 * A silence begins with what the person last wrote; a turn without that (a send that failed, a reminder that leads back to
 * its own question) does not begin it anew.
 */
function runningTimer(draft: Draft, milliseconds: number): readonly Timer[] {
  const name = `silent.${milliseconds}`
  const before = draft.claim.talk?.state
  const [was, is] = [before?.frames.at(-1), draft.state.frames.at(-1)]
  const isSilent = draft.lastInboundAt === draft.claim.talk?.lastInboundAt
  const isUntouched = isSilent && was?.flow === is?.flow && was?.step === is?.step
  const running = before?.timers.find((timer) => timer.name === name && timer.at > draft.now)
  if (isUntouched) return running ? [running] : []
  return [{ name, at: after(draft.now, milliseconds) }]
}

/** The lane's next wake-up: the first timer, or what the case waits for. */
export function wakeAt(draft: Draft): Instant | null {
  const due = draft.ended && !draft.state.handedOff ? null : caseDue(draft)
  const times = [...draft.state.timers.map(({ at }) => at), ...(due === null ? [] : [due])]
  return times.length > 0 ? (Math.min(...times) as Instant) : null
}

/** Does what is due now: a person who fell silent, a consent that lapsed, a talk that is over. */
export async function heedTimers(needs: TurnNeeds, draft: Draft): Promise<void> {
  const due = draft.state.timers.filter(({ at }) => at <= draft.now)
  draft.state = { ...draft.state, timers: draft.state.timers.filter((timer) => !due.includes(timer)) }
  for (const { name } of due) {
    if (name === 'talk') await endTalk(needs, draft)
    else if (name === 'consent') await lapseConsent(needs, draft)
    else if (name.startsWith('wait.')) await takeStep(needs, draft, { type: 'WAITED' })
    else {
      rememberLeft(draft)
      await takeStep(needs, draft, { type: 'SILENT', after: Number(name.slice('silent.'.length)) })
    }
  }
}

async function lapseConsent(needs: TurnNeeds, draft: Draft): Promise<void> {
  const open = draft.state.consent
  if (!open) return
  draft.state = { ...draft.state, consent: null }
  await tellTime(needs, draft, open.purpose)
  await takeStep(needs, draft, { type: 'CONSENT', outcome: 'expired' })
}

const tellTime = (needs: TurnNeeds, draft: Draft, purpose: PurposeName) =>
  tellLedger(needs, draft, { type: 'time-passed', purpose, actor: 'system', door: 'clock' })

/** A case keeps its talk open: the agent may still need its words. Questions of the ledger end with their talk. */
async function endTalk(needs: TurnNeeds, draft: Draft): Promise<void> {
  if (draft.state.handedOff) return
  rememberLeft(draft)
  await lapseConsent(needs, draft)
  for (const purpose of draft.bot.privacy.purposes.keys()) await tellTime(needs, draft, purpose)
  draft.prompts = []
  draft.choices = null
  draft.state = { ...draft.state, frames: [], timers: [] }
  draft.ended = true
}

/** Where people fall silent is counted, whatever the flow does then. */
function rememberLeft(draft: Draft): void {
  const frame = draft.state.frames.at(-1)
  if (!frame || draft.state.left) return
  draft.state = { ...draft.state, left: { flow: frame.flow, step: frame.step } }
}
