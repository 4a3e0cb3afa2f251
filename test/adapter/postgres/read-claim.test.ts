import { expect, test } from 'vitest'
import { readClaim } from '../../../src/adapter/postgres/read-claim.ts'
import { noon, stateAt } from '../../contract/made-up.ts'

test('a talk that was kept before questions were has none open beside what its flow asks', () => {
  const { question, ...state } = stateAt()
  const at = new Date(noon).toISOString()
  const key = { id: 'k', version: 1, wrapped: '' }
  const talk = { id: 't', key, state, startedAt: at, lastInboundAt: at, turns: 1, lines: 1, vault: null }
  const claim = { lane: 'l', salt: '', memo: null, talk, items: null, identifiers: null, consent: null }
  const read = readClaim(JSON.stringify({ ...claim, outbox: null, starts: null }))
  expect(read.talk?.state).toEqual({ ...state, question })
})
