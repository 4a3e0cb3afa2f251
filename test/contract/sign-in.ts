import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseStaffId } from '../../src/ids.ts'
import { reset } from '../../src/sign-in/colleagues.ts'
import { minute, second } from './made-up.ts'
import { type Office, openOffice, passphrase } from './office.ts'
import type { TestDatabase } from './open-database.ts'

/** What the way in must hold over every database. */
export function letsPeopleIn(name: string, open: () => Promise<TestDatabase>): void {
  describe(`${name} lets people in`, () => {
    let opened: TestDatabase
    let office: Office
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.drop())
    beforeEach(async () => {
      await opened.empty()
      office = await openOffice(opened)
    })

    test('an invitation, a password and a code of the app; then a password and the next code', async () => {
      const ana = await office.join('Ana')
      const page = await office.signIn(ana)
      const me = await page.ask('GET', '/api/me')
      expect(me.status).toBe(200)
      expect(me.body).toMatchObject({
        name: 'Ana',
        roles: ['agent'],
        departments: ['support'],
        trainedAt: null,
      })
      expect(me.body.recoveryCodesLeft).toBe(10)
      expect(await office.signedIn(page.request())).toMatchObject({ staff: ana.staff, roles: ['agent'] })
      const kinds = (await office.entries()).map(({ kind }) => kind)
      expect(kinds).toEqual(['staff-invited', 'staff-joined', 'signed-in'])
    })

    test('where somebody joined is no new place to them; every other one is, once', async () => {
      const ana = await office.join('Ana')
      for (const address of ['203.0.113.7', '198.51.100.4', '198.51.100.4'])
        await office.signIn(ana, office.browser(address))
      office.wait(31 * 24 * 60)
      await office.signIn(ana, office.browser('203.0.113.7'))
      const news = (await office.entries()).flatMap((one) =>
        one.kind === 'signed-in' ? [one.isNewPlace] : [],
      )
      expect(news).toEqual([false, true, false, true])
    })

    test('a password alone opens nothing', async () => {
      const ana = await office.join('Ana')
      const page = office.browser()
      const first = await page.ask('POST', '/api/sign-in', { email: ana.email, password: passphrase })
      expect(first.status).toBe(200)
      expect(page.cookie()).toBeNull()
      page.steal(`__Host-sigilo=${first.body.ticket}`)
      expect((await page.ask('GET', '/api/me')).status).toBe(401)
    })

    test('a code of the app works once, also for many requests at the same time', async () => {
      const ana = await office.join('Ana')
      const code = office.codeOf(ana.key)
      const pages = Array.from({ length: 3 }, () => office.browser())
      const tickets = await Promise.all(
        pages.map(
          async (page) =>
            (await page.ask('POST', '/api/sign-in', { email: ana.email, password: passphrase })).body.ticket,
        ),
      )
      const answers = await Promise.all(
        pages.map((page, n) => page.ask('POST', '/api/sign-in/second-factor', { ticket: tickets[n], code })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
      const sessions = await office.parts.store.list({ ...limits(office) })
      expect(sessions[0]?.sessions).toBe(1)
    })

    test('a ticket works once, also with two good codes at the same time', async () => {
      const ana = await office.join('Ana')
      const page = office.browser()
      const first = await page.ask('POST', '/api/sign-in', { email: ana.email, password: passphrase })
      const { ticket } = first.body
      const codes = [office.codeOf(ana.key), ana.recoveryCodes[0], ana.recoveryCodes[1]]
      const answers = await Promise.all(
        codes.map((code) => office.browser().ask('POST', '/api/sign-in/second-factor', { ticket, code })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    })

    test('clocks may be half a minute apart, not more; a code of the past never comes again', async () => {
      const ana = await office.join('Ana')
      for (const [apart, status] of [
        [-61_000, 401],
        [61_000, 401],
        [-30_000, 200],
        [30_000, 200],
      ] as const) {
        office.clock.advance(5 * minute)
        office.clock.advance(-apart)
        const code = office.codeOf(ana.key)
        office.clock.advance(apart)
        const page = office.browser()
        const { ticket } = (
          await page.ask('POST', '/api/sign-in', { email: ana.email, password: passphrase })
        ).body
        expect((await page.ask('POST', '/api/sign-in/second-factor', { ticket, code })).status).toBe(status)
      }
    })

    test('a code given one way opens nothing by any other, one after the other or all at once', async () => {
      const ana = await office.join('Ana')
      const { link } = (await reset(office.parts, office.operator, {
        staff: parseStaffId(ana.staff),
        what: 'password',
      })) ?? { link: '' }
      const page = await office.signIn(ana)
      const another = 'quatro gatos no telhado amarelo'
      const ways = async (code: string | undefined) => {
        const at = office.browser('198.51.100.8')
        const { ticket } = (await at.ask('POST', '/api/sign-in', { email: ana.email, password: passphrase }))
          .body
        return [
          () => at.ask('POST', '/api/sign-in/second-factor', { ticket, code }),
          () => page.ask('POST', '/api/step-up', { code }),
          () => page.ask('POST', '/api/me/password', { current: passphrase, password: another, code }),
          () =>
            office
              .browser()
              .ask('POST', '/api/enrolment/finish', { token: link?.split('#')[1], password: another, code }),
        ]
      }
      const spent = office.codeOf(ana.key)
      expect((await page.ask('POST', '/api/step-up', { code: spent })).status).toBe(200)
      for (const way of await ways(spent)) expect((await way()).status).toBe(401)
      office.wait(20)
      expect((await office.stepUp(page, ana)).status).toBe(200)
      const all = await Promise.all((await ways(office.codeOf(ana.key))).map((way) => way()))
      expect(all.filter(({ status }) => status === 200 || status === 204)).toHaveLength(1)
      expect(all.filter(({ status }) => status === 401)).toHaveLength(3)
    })

    test('a recovery code opens once, is told, and nine are left', async () => {
      const ana = await office.join('Ana')
      const code = (ana.recoveryCodes[3] ?? '').toLowerCase().replaceAll('-', ' ')
      const statuses = []
      for (const _ of ['first', 'again']) {
        const page = office.browser()
        const { ticket } = (
          await page.ask('POST', '/api/sign-in', { email: ana.email, password: passphrase })
        ).body
        const answer = await page.ask('POST', '/api/sign-in/second-factor', { ticket, code })
        statuses.push(answer.status)
        if (answer.status === 200) expect(answer.body.recoveryCodesLeft).toBe(9)
      }
      expect(statuses).toEqual([200, 401])
      expect((await office.entries()).filter(({ kind }) => kind === 'recovery-code-used')).toHaveLength(1)
    })

    test('an address nobody has is answered as a wrong password is, and waits as long', async () => {
      const ana = await office.join('Ana')
      const told: unknown[] = []
      for (const email of [ana.email, 'nobody@loja.example']) {
        const page = office.browser(email)
        const answers = []
        for (let n = 0; n < 6; n += 1) {
          const { status, body } = await page.ask('POST', '/api/sign-in', {
            email,
            password: 'wrong, and long',
          })
          answers.push([status, body])
        }
        told.push(answers)
      }
      expect(told[0]).toEqual(told[1])
      expect(JSON.stringify(told[0])).toContain('TOO_SOON')
    })

    test('tries get slower, up to a quarter of an hour, also when they come all at once', async () => {
      const ana = await office.join('Ana')
      const places = Array.from({ length: 99 }, (_, n) => `198.51.100.${n}`)
      const wrong = () =>
        office
          .browser(places.pop())
          .ask('POST', '/api/sign-in', { email: ana.email, password: 'wrong, and long' })
      const crowd = await Promise.all(Array.from({ length: 12 }, wrong))
      expect(crowd.filter(({ status }) => status === 401)).toHaveLength(4)
      const waits: number[] = []
      for (let n = 0; n < 12; n += 1) {
        const { body } = await wrong()
        waits.push(body.wait)
        office.clock.advance((Number(body.wait) + 1) * second)
        expect((await wrong()).status).toBe(401)
      }
      expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
    })

    test('strangers who try the password do not keep its owner out of where they usually are', async () => {
      const ana = await office.join('Ana')
      await office.signIn(ana, office.browser('198.51.100.4'))
      for (let n = 0; n < 12; n += 1)
        await office
          .browser('203.0.113.99')
          .ask('POST', '/api/sign-in', { email: ana.email, password: 'wrong' })
      await office.signIn(ana, office.browser('198.51.100.4'))
    })

    test('a session ends half an hour after the last request, and ten hours after it began', async () => {
      const ana = await office.join('Ana')
      const idle = await office.signIn(ana)
      office.wait(29)
      // A page that only asks who is there keeps nobody signed in.
      expect((await idle.ask('GET', '/api/me')).status).toBe(200)
      office.wait(2)
      expect((await idle.ask('GET', '/api/me')).status).toBe(401)
      const busy = await office.signIn(ana)
      for (let minutes = 0; minutes < 595; minutes += 5) {
        office.wait(5)
        expect((await busy.ask('GET', '/api/me/sessions')).status).toBe(200)
      }
      office.wait(5)
      expect((await busy.ask('GET', '/api/me')).status).toBe(401)
    })

    test('three sign-ins at most: the fourth ends the first; each is listed and can be ended', async () => {
      const ana = await office.join('Ana')
      const pages = []
      for (let n = 0; n < 4; n += 1) pages.push(await office.signIn(ana))
      expect((await pages[0]?.ask('GET', '/api/me'))?.status).toBe(401)
      const last = pages[3]
      const listed: { session: string; device: string; isThis: boolean }[] =
        (await last?.ask('GET', '/api/me/sessions'))?.body.sessions ?? []
      expect(listed.map(({ device }) => device)).toEqual(Array(3).fill('Firefox on Linux'))
      const other = listed.find(({ isThis }) => !isThis)
      expect((await last?.ask('DELETE', `/api/me/sessions/${other?.session}`))?.status).toBe(204)
      expect((await pages[1]?.ask('GET', '/api/me'))?.status).toBe(401)
      expect((await pages[2]?.ask('GET', '/api/me'))?.status).toBe(200)
    })

    test('the second factor again gives another token; the one before, if it was stolen, opens nothing', async () => {
      const ana = await office.join('Ana')
      const page = await office.signIn(ana)
      const thief = office.browser('192.0.2.66')
      thief.steal(page.cookie())
      expect((await thief.ask('GET', '/api/me')).status).toBe(200)
      const code = office.codeOf(ana.key)
      const answers = await Promise.all([
        page.ask('POST', '/api/step-up', { code }),
        thief.ask('POST', '/api/step-up', { code }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
      thief.steal(`__Host-sigilo=${'a'.repeat(43)}`)
      expect((await thief.ask('GET', '/api/me')).status).toBe(401)
    })

    test('whoever signs out is out, and the browser forgets what it kept', async () => {
      const ana = await office.join('Ana')
      const page = await office.signIn(ana)
      const replayed = office.browser()
      replayed.steal(page.cookie())
      const { status, response } = await page.ask('POST', '/api/sign-out')
      expect(status).toBe(204)
      expect(response.headers.get('clear-site-data')).toContain('storage')
      expect((await replayed.ask('GET', '/api/me')).status).toBe(401)
    })
  })
}

const limits = (office: Office) => {
  const now = office.clock.now()
  return {
    now,
    beganBefore: now,
    beganAfter: (now - 36_000_000) as typeof now,
    seenAfter: (now - 1_800_000) as typeof now,
  }
}
