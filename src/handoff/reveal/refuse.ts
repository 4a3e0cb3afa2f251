import type { SignedIn } from '../../access/signed-in.ts'
import type { CaseNumber, DepartmentName, TalkId } from '../../ids.ts'
import type { Refusal } from './decide.ts'
import type { RevealNeeds, Verdict } from './needs.ts'
import { receiptOf } from './record-grant.ts'

export type Refused = { readonly outcome: 'refused'; readonly why: Refusal }

type About = {
  readonly scope: string
  readonly talk: TalkId | null
  readonly case: CaseNumber | null
  readonly department: DepartmentName | null
  readonly verdict: Verdict | null
}

/** Says no, and the log has it: who asked for what and why not, without a word of it. A no needs no receipt. */
export async function refuse(
  needs: Pick<RevealNeeds, 'log' | 'crypto' | 'clock'>,
  who: SignedIn,
  why: Refusal,
  { scope, talk, case: number, department, verdict }: About,
): Promise<Refused> {
  await receiptOf(needs, [
    {
      v: 1,
      at: needs.clock.now(),
      actor: { role: verdict?.role ?? who.roles[0] ?? 'agent', id: who.staff },
      purpose: null,
      kind: 'reveal-refused',
      ...{ scope, why, talk, department },
      case: number,
      session: who.session,
      rule: verdict?.rule ?? 'none',
    },
  ])
  return { outcome: 'refused', why }
}
