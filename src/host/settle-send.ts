import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { parseEffectId } from '../ids.ts'
import type { Unfinished } from '../turn/unfinished.ts'

type Needs = { readonly unfinished: Unfinished; readonly clock: Clock }
type Asked = { readonly effect: string; readonly outcome: string }

/** Keeps what an operator found out about a send nothing was heard of. @throws Fault `BAD_CONFIG`, `BAD_ID`, `NOT_FOUND` */
export async function settleSend({ unfinished, clock }: Needs, asked: Asked): Promise<{ effect: string }> {
  const { outcome } = asked
  if (outcome !== 'arrived' && outcome !== 'lost')
    throw new Fault('BAD_CONFIG', 'say what became of it: arrived or lost')
  const effect = parseEffectId(asked.effect)
  const send = (await unfinished.sends()).find((one) => one.effect === effect)
  const entry = {
    v: 1,
    at: clock.now(),
    actor: { role: 'operator', id: 'cli' },
    purpose: send?.purpose ?? null,
    kind: 'send-settled',
    effect,
    outcome,
  } as const
  const settled =
    send && (await unfinished.settleSend(effect, outcome, await logLeaf(nodeCrypto.hash, entry)))
  if (settled !== 'settled')
    throw new Fault('NOT_FOUND', 'this delivery is not waiting to be confirmed; see "sigilo sends list"')
  return { effect }
}
