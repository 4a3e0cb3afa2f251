import type { DepartmentTree } from '../../../src/access/department-tree.ts'
import type { Role } from '../../../src/access/role.ts'
import type { SignedIn } from '../../../src/access/signed-in.ts'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { postgresGrants } from '../../../src/adapter/postgres/grants.ts'
import type { AuditLog } from '../../../src/audit/audit-log.ts'
import type { AuditEntry } from '../../../src/audit/entry.ts'
import { after, clockAt } from '../../../src/clock.ts'
import { Fault } from '../../../src/fault.ts'
import type { CaseEvent } from '../../../src/handoff/case/case-event.ts'
import { caseNumberOf } from '../../../src/handoff/case/case-number.ts'
import { accessTable } from '../../../src/handoff/reveal/access-table.ts'
import { askToSee, type Request } from '../../../src/handoff/reveal/ask-to-see.ts'
import type { KnownGrant } from '../../../src/handoff/reveal/grant.ts'
import type { RevealNeeds } from '../../../src/handoff/reveal/needs.ts'
import type { Wanted } from '../../../src/handoff/reveal/tokens-in.ts'
import {
  type CaseNumber,
  parseDepartmentName,
  parseSessionName,
  parseStaffId,
  type TalkId,
} from '../../../src/ids.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { AnonymizedText, type Replacement } from '../../../src/privacy/anonymized-text.ts'
import { SealedText } from '../../../src/privacy/sealed-text.ts'
import { sentRow } from '../../../src/turn/sent-medium.ts'
import {
  arrivalOf,
  hour,
  identifier,
  keyring,
  line,
  minute,
  newTalk,
  noon,
  random,
  stateAt,
  support,
  turnOf,
} from '../../contract/made-up.ts'
import type { Stores } from '../../contract/stores.ts'

export const sales = parseDepartmentName('sales')
/** Two departments beside each other. */
export const tree: DepartmentTree = new Map([
  [support, null],
  [sales, null],
])

/** Somebody of the business who has just given their second factor. */
export function somebodyOf(
  department: typeof support | null,
  role: Role = 'agent',
  change: Partial<SignedIn> = {},
): SignedIn {
  return {
    staff: parseStaffId(random()),
    roles: [role],
    departments: department ? [department] : [],
    session: parseSessionName(random()),
    secondFactorAt: noon,
    trainedAt: noon,
    ...change,
  }
}

/** A log in memory that can be broken. */
export function logToBreak() {
  const entries: AuditEntry[] = []
  let isBroken = false
  const receipt: AuditLog['receipt'] = async ({ bytes }) => {
    if (isBroken) throw new Fault('LOG_UNAVAILABLE', 'try again in a moment')
    entries.push(JSON.parse(new TextDecoder().decode(bytes)))
    return { index: entries.length - 1, checkpoint: 'signed' }
  }
  return {
    receipt,
    entries,
    kinds: () => entries.map(({ kind }) => kind),
    break: (broken = true) => {
      isBroken = broken
    },
  }
}

type Spot = { readonly words: string; readonly kind: Replacement['kind']; readonly n: number }

/** Words with these stretches masked. */
export function masked(words: string, spots: readonly Spot[]): AnonymizedText {
  const found = spots.map(({ words: part, kind, n }) => ({
    start: words.indexOf(part),
    end: words.indexOf(part) + part.length,
    kind,
    n,
  }))
  return AnonymizedText.of(new RawText(words), found)
}

type Asking = Wanted & ({ readonly talk: TalkId } | { readonly case: CaseNumber }) & Partial<Request>

export type TalkToSee = { readonly talk: TalkId; readonly case: CaseNumber; readonly lane: string }

/** A room to ask in: a database, a log that can break, and a talk of somebody made up. */
export function openRoom(
  stores: Stores & { readonly database: Database },
  instead: Partial<RevealNeeds> = {},
) {
  const clock = clockAt(noon)
  const log = logToBreak()
  const alarms: KnownGrant[] = []
  const needs: RevealNeeds = {
    grants: postgresGrants(stores.database),
    transcripts: stores.transcripts,
    keyring: async () => keyring,
    crypto: nodeCrypto,
    log,
    access: accessTable({ clock }, tree),
    clock,
    nameOf: async () => 'Carla Prado',
    sayAgain: async () => null,
    alarm: (grant) => alarms.push(grant),
    ...instead,
  }

  /**
   * Line 1: a name twice written; line 2: a CPF; line 3: nothing personal; `health` adds line 4; line 5 is what was sent
   * with `sent`, by what it is fetched.
   */
  async function talkOf({
    department = support,
    health = false,
    claimedBy = null,
    sent = null,
  }: {
    readonly sent?: { readonly kind: string; readonly id: string; readonly sha256: string | null } | null
    readonly department?: typeof support
    readonly health?: boolean
    readonly claimedBy?: SignedIn | null
  } = {}): Promise<TalkToSee> {
    const who = await identifier('phone', `+55119${random()}`)
    await stores.inbox.put([await arrivalOf([who])], noon)
    const claim = await stores.lanes.claim(null, noon)
    if (!claim) throw new Error('nothing was ready')
    const talk = newTalk()
    const number = caseNumberOf(nodeCrypto.random(8))
    const { sealer, wrapped } = await keyring.create()
    const row = async (name: string, value: string) => ({
      name,
      value: await SealedText.of(new RawText(value), sealer, `vault|${talk}|${name}`),
    })
    const message = await keyring.messageKey(random())
    const times = { announceAt: after(noon, 10 * minute), returnAt: after(noon, 4 * hour) }
    const opened: CaseEvent = {
      ...{ type: 'opened', at: noon, number, talk, department, shown: [], priority: 'normal' },
      ...times,
    }
    const events: CaseEvent[] = claimedBy
      ? [opened, { type: 'claimed', at: noon, agent: claimedBy.staff }]
      : [opened]
    await stores.lanes.commit(
      turnOf(claim, {
        talk: {
          id: talk,
          created: { key: wrapped, startedAt: noon },
          state: stateAt({ handedOff: number }),
          lastInboundAt: noon,
          ended: false,
        },
        lines: [
          {
            ...line(1, ''),
            words: masked('oi, sou a Zulmira Tavolieri', [
              { words: 'Zulmira Tavolieri', kind: 'NAME', n: 1 },
            ]),
          },
          {
            ...line(2, ''),
            words: masked('meu cpf é 529.982.247-25', [{ words: '529.982.247-25', kind: 'CPF', n: 1 }]),
          },
          line(3, 'cadê o pedido?'),
          ...(health
            ? [
                {
                  ...line(4, ''),
                  words: masked('tenho asma grave', [{ words: 'asma grave', kind: 'HEALTH', n: 1 }]),
                },
              ]
            : []),
          ...(sent ? [{ ...line(5, ''), kind: sent.kind, words: null, message }] : []),
        ],
        vault: {
          put: [
            ...(sent ? [await row(sentRow(message), JSON.stringify({ ...sent, mime: 'image/jpeg' }))] : []),
            await row('memory:NAME:1:1', 'Zulmira'),
            await row('memory:NAME:1:2', 'Zulmira Tavolieri'),
            await row('memory:CPF:1:1', '529.982.247-25'),
            await row('memory:HEALTH:1:1', 'asma grave'),
          ],
          drop: [],
        },
        case: { number, department, events },
      }),
    )
    await stores.lanes.release(claim, { wakeAt: null }, noon)
    return { talk, case: number, lane: claim.lane }
  }

  const reason = {
    code: 'answer-customer',
    text: new RawText('a Zulmira pediu para conferir o pedido'),
  } as const
  const plain = { reason, use: 'screen', isGlass: false } as const
  const ask = (who: SignedIn, wanted: Asking, more: Partial<Request> = {}) =>
    askToSee(needs, who, { ...plain, ...wanted, ...more } as Request)

  /** The talk's key is destroyed, as when it is over for a day or its person was erased. */
  const destroyKey = async ({ talk }: TalkToSee) => {
    await stores.database.transaction(async (sql) => {
      await sql`delete from vault where talk = ${talk}`
      await sql`delete from data_key where id = (select data_key from talk where id = ${talk})`
      await sql`update talk set data_key = null where id = ${talk}`
    })
  }
  const addToCase = async ({ case: number }: TalkToSee, events: readonly CaseEvent[]) => {
    await stores.database.query(
      (sql) => sql`
        update cases set events = events || ${JSON.stringify(events)}::text::jsonb where number = ${number}`,
    )
  }
  return { needs, clock, log, alarms, talkOf, ask, destroyKey, addToCase }
}

export type Room = ReturnType<typeof openRoom>
