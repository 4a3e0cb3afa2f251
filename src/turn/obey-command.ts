import type { GlobalCommand } from '../flow/read-command.ts'
import { liftStop, noticeSlots } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { openCase, openGlobalCase } from './open-case.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { showMenu } from './show-menu.ts'
import { say } from './speak.ts'
import { startFlow, takeStep } from './take-step.ts'
import { tellWhoLooked } from './tell-who-looked.ts'

/** Does what a command says, at whatever step it was written, and comes back to the open question where there is one. */
export async function obey(needs: TurnNeeds, draft: Draft, command: GlobalCommand): Promise<void> {
  switch (command) {
    case 'person':
      return callPerson(needs, draft)
    case 'menu':
      draft.state = { ...draft.state, frames: [], consent: null, asking: null }
      return showMenu(draft, 'menu')
    case 'help':
      say(draft, 'help')
      return draft.state.frames.length > 0
        ? takeStep(needs, draft, { type: 'REPEAT' })
        : showMenu(draft, 'menu')
    case 'privacy':
      say(draft, 'privacy', noticeSlots(draft))
      return draft.state.handedOff ? undefined : takeStep(needs, draft, { type: 'REPEAT' })
    case 'looks':
      await tellWhoLooked(needs, draft)
      return draft.state.handedOff ? undefined : takeStep(needs, draft, { type: 'REPEAT' })
    case 'start':
      return startUpdates(needs, draft)
    case 'assistant':
      if (draft.state.frames.length === 0) return showMenu(draft, 'menu')
      say(draft, 'handoff.back')
      return takeStep(needs, draft, { type: 'REPEAT' })
  }
}

/** A person from wherever the talk stands: through the flow's own hand-off where it has one, so that its packet goes along. */
export async function callPerson(needs: TurnNeeds, draft: Draft): Promise<void> {
  const frame = draft.state.frames.at(-1)
  const own = pinnedFlow(draft, frame)?.flow.steps.find(({ verb }) => verb === 'handoff')
  if (frame && own?.verb === 'handoff') {
    draft.state = {
      ...draft.state,
      frames: [...draft.state.frames.slice(0, -1), { ...frame, step: own.name, tries: 0 }],
    }
    const { department, priority, show, outsideHours, waiting } = own
    return openCase(needs, draft, { department, priority, show, outsideHours, waiting })
  }
  await openGlobalCase(needs, draft)
}

/** "Start again" after a stop: what needs no consent at once, for the rest the flow that asks, from its first question. */
async function startUpdates(needs: TurnNeeds, draft: Draft): Promise<void> {
  await liftStop(needs, draft)
  const asking = [...draft.bot.flows.values()].find(({ steps }) => steps[0]?.verb === 'consent')
  if (asking) await startFlow(needs, draft, asking.flow, null)
  else showMenu(draft, 'menu')
}
