import type { SimulatorAct, SimulatorIdentity } from '../../web/simulator.ts'
import type { SimulatorView } from '../../web/simulator-view.ts'
import { ask } from '../ask-server.ts'

const pathOf = (person: string) => `/simulator/people/${encodeURIComponent(person)}`

/** A new made-up person; resolves with the key that names them. */
export async function startPerson(locale: string, identity: SimulatorIdentity): Promise<string> {
  const { person } = await ask<{ readonly person: string }>('/simulator/people', { locale, identity })
  return person
}

export const act = (person: string, done: SimulatorAct): Promise<unknown> =>
  ask(`${pathOf(person)}/acts`, done)

/** @throws Gone */
export const viewPerson = (person: string): Promise<SimulatorView> => ask(pathOf(person))

export const eventsOf = (person: string): EventSource => new EventSource(`${pathOf(person)}/events`)
