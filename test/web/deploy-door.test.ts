import { expect, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { newDeployToken, ownerOf } from '../../src/host/deploy-tokens.ts'
import { deployDoor } from '../../src/web/deploy-door.ts'

const { token, hash } = newDeployToken()
const tokens = [
  { name: 'ana', hash },
  { name: 'rui', hash: newDeployToken().hash },
]

const asked: unknown[] = []
const door = deployDoor({
  ownerOf: (given) => ownerOf(tokens, given),
  serve: async (command, by) => {
    if (command === null) throw new Fault('BAD_PAYLOAD', 'this cannot be asked here')
    asked.push([command, by])
    return { outcome: 'live' }
  },
})

const post = (body: string, headers: Record<string, string> = {}, at = 'http://127.0.0.1/deploy') =>
  door.request(at, { method: 'POST', body, headers: { authorization: `Bearer ${token}`, ...headers } })

test('who has a token deploys in their name', async () => {
  const answer = await post('{"command":"deployments"}')
  expect([answer.status, await answer.json()]).toEqual([200, { answer: { outcome: 'live' } }])
  expect(asked).toEqual([[{ command: 'deployments' }, 'ana']])
})

test('without one, with another, or with the hash of one, nothing is done', async () => {
  const before = asked.length
  const wrong = ['', 'Bearer ', `Bearer ${newDeployToken().token}`, `Bearer ${hash}`, token, `Basic ${token}`]
  for (const authorization of wrong) expect((await post('{}', { authorization })).status).toBe(401)
  expect(asked.length).toBe(before)
})

test('a token that travelled in the clear is not heeded; behind a proxy that speaks https it is', async () => {
  const outside = 'http://shop.example/deploy'
  expect((await post('{"a":1}', {}, outside)).status).toBe(403)
  expect((await post('{"a":1}', { 'x-forwarded-proto': 'http' }, outside)).status).toBe(403)
  expect((await post('{"a":1}', { 'x-forwarded-proto': 'https' }, outside)).status).toBe(200)
})

test('a body that broke off changes nothing and is told', async () => {
  const answer = await post('{"command":"deploy","files":[["flows/a.ya')
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { error: 'BAD_PAYLOAD', says: 'this cannot be asked here' },
  ])
})
