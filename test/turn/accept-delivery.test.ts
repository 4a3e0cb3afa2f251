import { expect, test } from 'vitest'
import { memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import { clockAt } from '../../src/clock.ts'
import type { Envelope, Inbound } from '../../src/message/inbound.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { epochKeys } from '../../src/privacy/epoch-keys.ts'
import { acceptDelivery, identifiersOf } from '../../src/turn/accept-delivery.ts'
import { business, keyring, noon, random, withdrawal } from '../contract/made-up.ts'
import { ruleOf } from '../contract/stores.ts'

const named = (phone: string, bsuid: string) => ({
  phone: new RawText(phone),
  bsuid: new RawText(bsuid),
  parentBsuid: null,
})

test('a stop said under a new name counts once Meta tells whose it is, and the person is answered there', async () => {
  const clock = clockAt(noon)
  const stores = memoryStores({ ruleOf, clock })
  const keys = epochKeys({ keyring, store: stores.keyStore })
  const needs = {
    inbox: stores.inbox,
    keyring,
    epochKeys: keys,
    clock,
    log: () => undefined,
    number: {} as never,
  }
  const [before, now] = [named('5511955550101', 'BR.1'), named('5511955550202', 'BR.2')]
  const deliver = (from: Envelope['from'], inbound: Omit<Inbound, 'at' | 'message'>) => {
    clock.advance(1000)
    const common = { at: clock.now(), message: new RawText(`wamid.${random()}`) }
    const envelope = { business, from, profileName: null, inbound: { ...inbound, ...common } as Inbound }
    return acceptDelivery(needs, { envelopes: [envelope], statuses: [], notices: [] } as never)
  }
  await deliver(before, { kind: 'text', text: new RawText('oi') } as never)
  await deliver(now, { kind: 'text', text: new RawText('PARAR') } as never)
  const [older, younger] = [...stores.state.persons.keys()]
  if (!older || !younger) throw new Error('two persons were expected')
  stores.state.consent.set(younger, [withdrawal()])

  const lanes = await deliver(before, { kind: 'system', to: now } as never)
  const claim = await stores.lanes.claim(lanes[0] ?? null, clock.now())
  expect(claim?.person).toBe(older)
  expect(claim?.items).toHaveLength(3)
  expect(claim?.consent).toEqual([withdrawal()])
  const phones = claim?.identifiers.filter(({ kind }) => kind === 'phone').map(({ index }) => index)
  const expected = await Promise.all([before, now].map((names) => identifiersOf(needs, names)))
  expect(phones).toEqual(expected.map(([phone]) => phone?.index))
})
