import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { AuditActor } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Grants } from '../handoff/reveal/grants.ts'
import { type FlagPerson, type PersonFlag, personFlags } from '../handoff/reveal/person-flag.ts'
import { parseCaseNumber, parseTalkId } from '../ids.ts'

export type FlaggedPerson = { readonly talk: string; readonly outcome: 'changed' | 'unchanged' }

type Needs = {
  readonly grants: Pick<Grants, 'about'>
  readonly flagPerson: FlagPerson
  readonly clock: Clock
}
type Asked = { readonly of: string; readonly flag: string; readonly by: AuditActor }

/**
 * Flags the person of a talk or a case, in the log too; `none` takes the flag away.
 * @throws Fault `BAD_CONFIG`, `BAD_ID`, `NOT_FOUND`
 */
export async function serveFlag({ grants, flagPerson, clock }: Needs, asked: Asked): Promise<FlaggedPerson> {
  const flag = flagOf(asked.flag)
  const isTalk = asked.of.length > longestCaseNumber
  const about = await grants.about(
    isTalk ? { talk: parseTalkId(asked.of) } : { case: parseCaseNumber(asked.of) },
  )
  if (!about) throw new Fault('NOT_FOUND', 'there is no such talk or case; see "sigilo talk list"')
  const { talk, person } = about
  const common = { v: 1, at: clock.now(), actor: asked.by, purpose: null } as const
  const leaf = await logLeaf(nodeCrypto.hash, { ...common, kind: 'person-flagged', talk, flag })
  const outcome = await flagPerson(person, flag, leaf)
  if (outcome === 'not-found') throw new Fault('NOT_FOUND', 'this person was erased; nothing is left to flag')
  return { talk, outcome }
}

const longestCaseNumber = 12

function flagOf(text: string): PersonFlag | null {
  if (text === 'none') return null
  const flag = personFlags.find((one) => one === text)
  if (!flag) throw new Fault('BAD_CONFIG', `a person is flagged as one of ${personFlags.join(', ')}, or none`)
  return flag
}
