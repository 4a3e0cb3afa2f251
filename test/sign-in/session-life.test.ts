import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour, minute } from '../contract/made-up.ts'
import { type Browser, type Colleague, type Office, openOffice } from '../contract/office.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'

const numRuns = Number(process.env.SIGN_IN_RUNS ?? 12)

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

const which = fc.nat(3)
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 40 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(28, 30, 299, 600) }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('use' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sign-in' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('step-up' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sign-out' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end-all-but' as const), which }) },
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

/** A sign-in as it should be: `isKept` until somebody, or a newer one, ends it. */
type Expected = { readonly page: Browser; readonly beganAt: number; usedAt: number; isKept: boolean }

/** Use is noted each minute, so an end may come a minute sooner than half an hour after the last. */
function shouldStand({ isKept, beganAt, usedAt }: Expected, now: number): boolean | 'either' {
  if (!isKept || now - beganAt >= 10 * hour || now - usedAt >= 30 * minute) return false
  return now - usedAt <= 29 * minute ? true : 'either'
}

class Life {
  readonly all: Expected[] = []
  /** Tokens that were given for another one. */
  readonly old: (string | null)[] = []
  readonly office: Office
  readonly ana: Colleague
  constructor(office: Office, ana: Colleague) {
    this.office = office
    this.ana = ana
  }

  at = (which: number) => this.all.filter(({ isKept }) => isKept)[which]

  async play(one: Act): Promise<void> {
    if (one.do === 'wait') return this.office.wait(one.minutes)
    if (one.do === 'sign-in') return this.signIn()
    const session = this.at(one.which)
    if (!session) return
    const { page } = session
    const now = this.office.clock.now()
    const token = page.cookie()
    if (one.do === 'use') {
      if ((await page.ask('GET', '/api/me/sessions')).status === 200) session.usedAt = now
    } else if (one.do === 'step-up') {
      const { status } = await this.office.stepUp(page, this.ana)
      if (status !== 200) return
      session.usedAt = now
      this.old.push(token)
    } else if (one.do === 'sign-out') {
      await page.ask('POST', '/api/sign-out')
      page.steal(token)
      session.isKept = false
    } else await this.endAllBut(session, now)
  }

  async signIn(): Promise<void> {
    const beganAt = this.office.clock.now()
    const page = await this.office.signIn(this.ana)
    this.all.push({ page, beganAt, usedAt: beganAt, isKept: true })
    for (const older of this.all.filter(({ isKept }) => isKept).slice(0, -3)) older.isKept = false
  }

  async endAllBut(session: Expected, now: number): Promise<void> {
    const { status, body } = await session.page.ask('GET', '/api/me/sessions')
    if (status !== 200) return
    session.usedAt = now
    for (const listed of body.sessions)
      if (!listed.isThis) await session.page.ask('DELETE', `/api/me/sessions/${listed.session}`)
    // One that is over is not listed, and is over.
    for (const other of this.all) if (other !== session) other.isKept = false
  }

  async check(): Promise<void> {
    const now = this.office.clock.now()
    for (const session of this.all.slice(-6)) {
      const { status } = await session.page.ask('GET', '/api/me')
      const should = shouldStand(session, now)
      if (should !== 'either') expect(status).toBe(should ? 200 : 401)
    }
    const thief = this.office.browser('192.0.2.66')
    for (const token of this.old.slice(-3)) {
      thief.steal(token)
      expect((await thief.ask('GET', '/api/me')).status).toBe(401)
    }
  }
}

test('whatever is done when, a sign-in lasts half an hour after its last use, ten hours at most, three at a time', {
  timeout: 600_000,
}, async () => {
  let stood = 0
  let ended = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 30 }), async (acts) => {
      await opened.empty()
      const office = await openOffice(opened)
      const life = new Life(office, await office.join('Ana'))
      await life.signIn()
      for (const one of acts) {
        await life.play(one)
        await life.check()
      }
      const now = office.clock.now()
      stood += life.all.filter((one) => shouldStand(one, now) === true).length
      ended += life.all.filter((one) => shouldStand(one, now) === false).length
    }),
    { numRuns },
  )
  // A run in which none stood, or none ended, would have shown nothing.
  expect(stood).toBeGreaterThan(numRuns / 20)
  expect(ended).toBeGreaterThan(numRuns / 20)
})
