import type { PhoneView } from '../../web/phone-view.ts'
import type { PhoneAct, PhoneIdentity } from '../../web/phones.ts'
import { ask } from '../ask-server.ts'

const pathOf = (person: string) => `/phones/${encodeURIComponent(person)}`

/** A new made-up person; resolves with the key that names them. */
export async function startPerson(locale: string, identity: PhoneIdentity): Promise<string> {
  const { person } = await ask<{ readonly person: string }>('/phones', { locale, identity })
  return person
}

export const act = (person: string, done: PhoneAct): Promise<unknown> => ask(`${pathOf(person)}/acts`, done)

/** @throws Gone */
export const viewPerson = (person: string): Promise<PhoneView> => ask(pathOf(person))

export const eventsOf = (person: string): EventSource => new EventSource(`${pathOf(person)}/events`)
