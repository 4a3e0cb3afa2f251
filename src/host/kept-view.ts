import type { Kept, KeptOfPerson, LoggedEntry } from '../adapter/postgres/kept.ts'
import { type Consent, evolve as evolveConsent, noConsent } from '../consent/consent.ts'
import { type Case, noCase } from '../handoff/case/case.ts'
import { evolve as evolveCase } from '../handoff/case/evolve.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { Line } from '../turn/turn-record.ts'
import type { ConsentLine, StoredLine } from '../web/phone-view.ts'
import type { KeptOfPhone, KeptView } from './simulated-whatsapp.ts'

/** How many entries of the log the page shows. */
const newest = 40

const nothing: KeptOfPhone = { stored: [], logged: [], consent: [], case: null }

/** What lies in the tables about a phone: the page shows exactly this, nothing is taken from memory. */
export function keptView(kept: Kept, keyring: Keyring): KeptView {
  return async (phone, bsuid) => {
    const indexes = await Promise.all([
      keyring.personIndex('phone', phone),
      keyring.personIndex('bsuid', bsuid),
    ])
    const [found, log] = await Promise.all([kept.ofPerson(indexes), kept.log(newest)])
    return found ? shownAsKept(found, log) : nothing
  }
}

export function shownAsKept(found: KeptOfPerson, log: readonly LoggedEntry[]): KeptOfPhone {
  const current: Case = (found.case?.events ?? []).reduce(evolveCase, noCase)
  return {
    stored: found.lines.map(storedLine),
    logged: log.map(({ n, entry, leaf }) => ({
      n,
      at: entry.at,
      kind: entry.kind,
      leaf: hex(leaf).slice(0, 16),
    })),
    consent: consentLines(found.consent),
    case: found.case
      ? { number: found.case.number, status: current.status, department: found.case.department }
      : null,
  }
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

function storedLine({ n, side, kind, at, words, reply }: Line): StoredLine {
  const prompts = reply?.prompts.map(({ flow, name }) => `${flow}.${name}`).join(' + ') ?? ''
  return { n, side, kind, at, words: words?.text ?? prompts, tokens: words?.tokens ?? [] }
}

function consentLines(events: readonly Parameters<typeof evolveConsent>[1][]): readonly ConsentLine[] {
  const purposes = [...new Set(events.map(({ purpose }) => purpose))]
  return purposes.map((purpose) => {
    const own = events.filter((event) => event.purpose === purpose)
    const state: Consent = own.reduce(evolveConsent, noConsent)
    return {
      purpose,
      status: state.status,
      at: own.at(-1)?.at ?? null,
      wordingHash: state.text?.wordingHash ?? null,
    }
  })
}
