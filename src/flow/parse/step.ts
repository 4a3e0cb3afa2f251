import {
  parseAnswerName,
  parseDepartmentName,
  parseFlowId,
  parsePromptName,
  parsePurposeName,
  type StepName,
} from '../../ids.ts'
import type { Step } from '../flow.ts'
import { milliseconds } from './duration.ts'
import type { StepsWritten, VerbWritten } from './flow-shape.ts'
import { confirm, handoff } from './long-step.ts'
import {
  end,
  exit,
  exits,
  expression,
  expressions,
  goingTo,
  type StepPlace,
  silences,
  target,
} from './written.ts'

type Verbless<S> = S extends Step ? Omit<S, 'name' | 'at'> : never
export type StepBody<V extends Step['verb'] = Step['verb']> = Verbless<Extract<Step, { verb: V }>>

type Writers = {
  readonly [V in VerbWritten]: (
    written: StepsWritten[V],
    place: StepPlace,
    name: StepName,
    whole: StepsByName,
  ) => StepBody<V>
}
/** All steps of the file as written, to find the one that asks something. */
export type StepsByName = Readonly<Record<string, unknown>>

/** Tries before a question gives up, where the step does not say. */
const usualTries = 3
/** The same for a proof; the tries of one person on one order are counted elsewhere too. */
const usualProofTries = 5

const question = (written: StepsWritten['ask' | 'choose' | 'choose_from'], place: StepPlace) => ({
  tries: written.tries ?? usualTries,
  otherwise: exit(place, ['else'], written.else, place.lost),
  silent: silences(place, written.silent),
})

/** From the words of a step to the step, by verb. */
export const stepWriters: Writers = {
  ask: (written, place) => ({
    verb: 'ask',
    answer: parseAnswerName(written.ask),
    ...question(written, place),
    gather: written.gather === undefined ? 0 : milliseconds(written.gather),
    next: target(written.go, place.next),
  }),
  say: (written, place) => ({
    verb: 'say',
    prompt: parsePromptName(written.say),
    show: expressions(place.yaml, [...place.path, 'show'], written.show),
    next: target(written.go, place.next),
  }),
  choose: (written, place, name) => ({
    verb: 'choose',
    prompt: parsePromptName(written.say ?? name),
    show: expressions(place.yaml, [...place.path, 'show'], written.show),
    options: Object.entries(exits(place, ['choose'], written.choose)).map(([option, way]) => ({
      name: option,
      exit: way,
    })),
    ...question(written, place),
  }),
  choose_from: (written, place, name) => {
    const asked = question(written, place)
    return {
      verb: 'choose_from',
      prompt: parsePromptName(written.say ?? name),
      rows: written.choose_from,
      row: parsePromptName(written.row ?? `${name}.row`),
      save: written.save ?? name,
      ...asked,
      noneFits: exit(place, ['none_fits'], written.none_fits, asked.otherwise),
      next: target(written.go, place.next),
    }
  },
  confirm,
  prove: (written, place) => ({
    verb: 'prove',
    result: written.prove,
    by: (written.by ?? ['whatsapp_identity']).map((fact) =>
      fact === 'whatsapp_identity' ? { by: fact } : { by: 'answer', answer: parseAnswerName(fact) },
    ),
    tries: written.tries ?? usualProofTries,
    otherwise: exit(place, ['else'], written.else, place.lost),
    silent: silences(place, written.silent),
    next: target(written.go, place.next),
  }),
  call: (written, place) => ({
    verb: 'call',
    operation: written.call,
    with: expressions(place.yaml, [...place.path, 'with'], written.with),
    save: written.save ?? null,
    on: exits(place, ['on'], written.on),
    next: target(written.go, place.next),
  }),
  if: (written, place) => ({
    verb: 'if',
    when: expression(place.yaml, [...place.path, 'if'], written.if),
    // biome-ignore lint/suspicious/noThenProperty: data that is never awaited
    then: exit(place, ['then'], written.then, goingTo(place.next)),
    otherwise: exit(place, ['else'], written.else, goingTo(place.next)),
  }),
  set: (written, place) => ({
    verb: 'set',
    values: expressions(place.yaml, [...place.path, 'set'], written.set),
    next: target(written.go, place.next),
  }),
  forget: (written, place) => ({
    verb: 'forget',
    names: written.forget.map(parseAnswerName),
    next: target(written.go, place.next),
  }),
  consent: (written, place) => ({
    verb: 'consent',
    purpose: parsePurposeName(written.consent),
    on: {
      confirmed: exit(place, ['on', 'confirmed'], written.on?.confirmed, goingTo(place.next)),
      refused: exit(place, ['on', 'refused'], written.on?.refused, goingTo(place.next)),
      expired: exit(place, ['on', 'expired'], written.on?.expired, goingTo(end)),
    },
  }),
  handoff: (written, place) => ({
    ...handoff(written, place),
    department: parseDepartmentName(written.handoff),
  }),
  notify: (written, place) => ({
    verb: 'notify',
    template: written.notify,
    due: expression(place.yaml, [...place.path, 'at'], written.at),
    until:
      Object.entries(expressions(place.yaml, [...place.path, 'until'], written.until)).map(([event, of]) => ({
        event,
        of,
      }))[0] ?? null,
    planned: written.say === undefined ? null : parsePromptName(written.say),
    next: target(written.go, place.next),
  }),
  wait: (written, place) => ({
    verb: 'wait',
    milliseconds: milliseconds(written.wait),
    next: target(written.go, place.next),
  }),
  run: (written, place) => ({
    verb: 'run',
    flow: parseFlowId(written.run),
    on: exits(place, ['on'], written.on),
    next: target(written.go, place.next),
  }),
  survey: (written, place) => ({
    verb: 'survey',
    survey: parsePromptName(written.survey),
    next: target(written.go, place.next),
  }),
  end: ({ end: how }) => ({ verb: 'end', outcome: how === true || how === 'yes' ? null : how }),
}
