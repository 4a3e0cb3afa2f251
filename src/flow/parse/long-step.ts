import { parseAnswerName, parsePromptName, parseStepName, type StepName } from '../../ids.ts'
import type { Exit, Step } from '../flow.ts'
import { milliseconds } from './duration.ts'
import type { ExitWritten, StepsWritten } from './flow-shape.ts'
import { end, exit, goingTo, type StepPlace, silences } from './written.ts'

type Confirm = Omit<Extract<Step, { verb: 'confirm' }>, 'name' | 'at'>
type Handoff = Omit<Extract<Step, { verb: 'handoff' }>, 'name' | 'at' | 'department'>

/** What each item is asked by is looked up in the other steps; an item nothing asks leads back to the step itself. */
export function confirm(
  written: StepsWritten['confirm'],
  place: StepPlace,
  name: StepName,
  whole: Readonly<Record<string, unknown>>,
): Confirm {
  return {
    verb: 'confirm',
    prompt: parsePromptName(written.say ?? name),
    items: written.confirm.map((item) => ({ name: item, step: stepAsking(item, whole) ?? name })),
    yes: exit(place, ['on', 'yes'], written.on?.yes, goingTo(place.next)),
    no: exit(place, ['on', 'no'], written.on?.no, goingTo(end)),
    silent: silences(place, written.silent),
  }
}

function stepAsking(item: string, whole: Readonly<Record<string, unknown>>): StepName | null {
  for (const [name, step] of Object.entries(whole)) {
    const { ask, choose_from, save } = (step ?? {}) as Readonly<Record<string, unknown>>
    const asks = ask === item || (choose_from !== undefined && (save ?? name) === item)
    if (asks && /^[a-z][a-z0-9_]{0,63}$/.test(name)) return parseStepName(name)
  }
  return null
}

const waiting = /^waiting_(.+)$/

export function handoff(written: StepsWritten['handoff'], place: StepPlace): Handoff {
  const on: Readonly<Record<string, ExitWritten>> = written.on ?? {}
  const way = (event: string): Exit => exit(place, ['on', event], on[event], goingTo(end))
  return {
    verb: 'handoff',
    show: (written.show ?? []).map(parseAnswerName),
    priority: written.priority ?? 'normal',
    closed: way('closed'),
    customerLeft: way('customer_left'),
    outsideHours: way('outside_hours').say,
    waiting: Object.keys(on).flatMap((event) => {
      const after = waiting.exec(event)?.[1]
      const { say } = way(event)
      return after === undefined || say === null ? [] : [{ after: milliseconds(after), say }]
    }),
  }
}
