import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { disable, invite, reset } from '../../src/sign-in/colleagues.ts'
import { second } from '../contract/made-up.ts'
import { type Browser, type Office, openOffice, passphrase } from '../contract/office.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'

const numRuns = Number(process.env.SIGN_IN_RUNS ?? 12)

let opened: TestDatabase
let office: Office
let hashes: number
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())
beforeEach(async () => {
  await opened.empty()
  office = await openOffice(opened)
  const { slowHash } = office.parts
  Object.assign(office.parts, {
    slowHash: (...given: Parameters<typeof slowHash>) => {
      hashes += 1
      return slowHash(...given)
    },
  })
})

/** Everything that somebody outside can tell an answer by; and how much work it was. */
async function told(at: Browser, path: string, body: unknown): Promise<string> {
  hashes = 0
  const answer = await at.ask('POST', path, body)
  const headers = [...answer.response.headers].sort()
  return JSON.stringify({ status: answer.status, body: answer.body, headers, hashes })
}

const day = 24 * 60

test('an answer to a wrong password does not tell who works here, was invited, was disabled, or never was', {
  timeout: 600_000,
}, async () => {
  const ana = await office.join('Ana')
  const bia = await office.join('Bia')
  await disable(office.parts, office.operator, bia.staff as never)
  const rights = { roles: ['agent'], departments: [] } as const
  await invite(office.parts, office.operator, { name: 'Caio', email: 'caio@loja.example', ...rights })
  let place = 0
  await fc.assert(
    fc.asyncProperty(
      fc.emailAddress({ size: 'small' }),
      fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
      fc.integer({ min: 1, max: 6 }),
      async (nobody, password, tries) => {
        office.wait(2 * day)
        const answers: string[][] = []
        for (const email of [ana.email, bia.email, 'caio@loja.example', nobody]) {
          place += 1
          const at = office.browser(`198.51.${place % 250}.${Math.floor(place / 250)}`)
          const said: string[] = []
          for (let n = 0; n < tries; n += 1) said.push(await told(at, '/api/sign-in', { email, password }))
          answers.push(said)
        }
        const [first, ...others] = answers
        for (const other of others) expect(other).toEqual(first)
        expect(first?.[0]).toContain('"hashes":1')
        expect(first?.[0]).toContain('"status":401')
      },
    ),
    { numRuns },
  )
})

test('whoever was disabled hears of a right password what they hear of a wrong one', async () => {
  const bia = await office.join('Bia')
  await disable(office.parts, office.operator, bia.staff as never)
  const say = (password: string) =>
    told(office.browser('198.51.100.9'), '/api/sign-in', { email: bia.email, password })
  expect(await say(passphrase)).toBe(await say('something else entirely'))
})

test('a link that is used, replaced, over, or whose owner was disabled is answered as one that never was', async () => {
  const ana = await office.join('Ana')
  const bia = await office.join('Bia')
  const rights = { roles: ['agent'], departments: [] } as const
  const link = async (name: string) => {
    const made = await invite(office.parts, office.operator, {
      name,
      email: `${name}@loja.example`,
      ...rights,
    })
    return made === 'already-there' ? '' : made.link
  }
  const resetOf = async (staff: string) =>
    (await reset(office.parts, office.operator, { staff: staff as never, what: 'password' }))?.link ?? ''
  const over = await link('dora')
  office.wait(73 * 60)
  const replaced = await resetOf(ana.staff)
  const used = await resetOf(ana.staff)
  const another = 'quatro gatos no telhado amarelo'
  const finish = { password: another, code: office.codeOf(ana.key) }
  const done = await office
    .browser()
    .ask('POST', '/api/enrolment/finish', { token: used.split('#')[1], ...finish })
  expect(done.status).toBe(200)
  const disabled = await resetOf(bia.staff)
  await disable(office.parts, office.operator, bia.staff as never)
  for (const [path, more, status] of [
    ['/api/enrolment', {}, 404],
    ['/api/enrolment/finish', { password: another, code: '123456' }, 401],
  ] as const) {
    const ask = (token: string) => told(office.browser('192.0.2.5'), path, { token, ...more })
    const never = await ask('A'.repeat(43))
    expect(never).toContain(`"status":${status}`)
    expect(never).toContain('"hashes":0')
    for (const one of [over, replaced, used, disabled]) expect(await ask(one.split('#')[1] ?? '')).toBe(never)
  }
})

test('however they are spread, few guesses of a password are heard; who waits as told is heard, and its owner comes in', {
  timeout: 600_000,
}, async () => {
  const gaps = fc.array(fc.oneof(fc.constant(0), fc.nat(5), fc.nat(1200)), { minLength: 10, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(gaps, async (seconds) => {
      office.wait(2 * day)
      const ana = await office.join(`Ana${office.clock.now()}`)
      let place = 0
      const guess = () => {
        place += 1
        return office
          .browser(`198.51.${place}.${office.clock.now() % 250}`)
          .ask('POST', '/api/sign-in', { email: ana.email, password: 'a guess, and a long one' })
      }
      const began = office.clock.now()
      let heard = 0
      for (const gap of seconds) {
        office.clock.advance(gap * second)
        const { status, body } = await guess()
        expect([401, 429]).toContain(status)
        if (status === 401) heard += 1
        if (status === 429) expect(body.wait).toBeLessThanOrEqual(900)
      }
      const lasted = (office.clock.now() - began) / second
      // Four at once, then after 1, 2, 4 … seconds, then each quarter of an hour.
      expect(heard).toBeLessThanOrEqual(4 + Math.min(10, Math.ceil(Math.log2(lasted + 2))) + lasted / 900)
      const next = await guess()
      if (next.status === 429) {
        office.clock.advance(next.body.wait * second)
        expect((await guess()).status).toBe(401)
      }
      await office.signIn(ana)
    }),
    { numRuns },
  )
})
