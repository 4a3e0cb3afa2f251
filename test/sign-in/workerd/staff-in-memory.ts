import { Fault } from '../../../src/fault.ts'
import type { WrappedKey } from '../../../src/privacy/keyring.ts'
import type { Member, Session, Ticket } from '../../../src/sign-in/member.ts'
import type { StaffStore } from '../../../src/sign-in/staff-store.ts'

const spent = () => new Fault('SIGNED_OUT', 'used already')
const notHere = () => {
  throw new Error('not asked for by a way in')
}

/** As much of a store as one person's way in needs: a Worker has no database in this test. */
export function staffInMemory(): StaffStore {
  const members = new Map<string, Member & { lastStep: number; recovery: Set<string> }>()
  const tickets = new Map<string, Ticket>()
  const sessions = new Map<string, Session>()
  const find = (staff: string) => {
    const member = members.get(staff)
    if (!member) throw spent()
    return member
  }
  return {
    find: async (staff) => members.get(staff) ?? null,
    findByEmail: async (email) => [...members.values()].find((one) => one.email === email) ?? null,
    add: async (member) => {
      members.set(member.id, { ...member, lastStep: 0, recovery: new Set() })
      return 'added'
    },
    addTicket: async (ticket) => void tickets.set(ticket.hash, ticket),
    findTicket: async (hash, kinds, now) => {
      const ticket = tickets.get(hash)
      return ticket && kinds.includes(ticket.kind) && ticket.until > now
        ? { ticket, member: find(ticket.staff) }
        : null
    },
    giveFactor: async (hash, factor) => {
      const ticket = tickets.get(hash)
      if (ticket && !ticket.factor) tickets.set(hash, { ...ticket, factor })
      return tickets.get(hash)?.factor ?? null
    },
    enrol: async ({ hash, staff }, { password, factor }) => {
      if (!tickets.delete(hash)) throw spent()
      const member = find(staff)
      members.set(staff, {
        ...member,
        state: 'active',
        password: password ?? member.password,
        factor: factor?.sealed ?? member.factor,
        lastStep: factor?.step ?? member.lastStep,
        recovery: new Set(factor?.recovery ?? member.recovery),
      })
    },
    begin: async (session, { ticket, proof }) => {
      const member = find(session.staff)
      const isGood = 'step' in proof ? proof.step > member.lastStep : member.recovery.delete(proof.recovery)
      if (!isGood || !tickets.delete(ticket)) throw spent()
      if ('step' in proof) member.lastStep = proof.step
      sessions.set(session.hash, session)
    },
    findSession: async (hash) => {
      const session = sessions.get(hash)
      return session ? { session, member: find(session.staff) } : null
    },
    endSession: async (_, name) => {
      const found = [...sessions.values()].find((one) => one.name === name)
      return found && sessions.delete(found.hash) ? 'ended' : 'not-there'
    },
    touch: async () => undefined,
    record: async () => undefined,
    recoveryLeft: async (staff) => find(staff).recovery.size,
    pace: {
      take: async () => ({ waitUntil: null }),
      forgive: async () => undefined,
      note: async () => undefined,
      wasSeen: async () => false,
    },
    ...{ list: notHere, change: notHere, setState: notHere, reset: notHere, setTrained: notHere },
    ...{ renew: notHere, changePassword: notHere, setRecovery: notHere, sessions: notHere, tidy: notHere },
  }
}

export function keysInMemory() {
  const keys = new Map<string, WrappedKey>()
  return {
    epochKey: async (use: string, epoch: string, candidate: WrappedKey) => {
      const key = keys.get(`${use}|${epoch}`) ?? candidate
      keys.set(`${use}|${epoch}`, key)
      keys.set(key.id, key)
      return key
    },
    keyById: async (id: string) => keys.get(id) ?? null,
  }
}
