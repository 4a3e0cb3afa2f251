import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Office, openOffice, passphrase } from './office.ts'
import type { TestDatabase } from './open-database.ts'

const another = 'quatro gatos no telhado amarelo'

/** What invitations, resets and rights of staff must hold over every database. */
export function keepsStaff(name: string, open: () => Promise<TestDatabase>): void {
  describe(`${name} keeps staff`, () => {
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

    const admin = async () => {
      const rosa = await office.join('Rosa', ['admin'])
      const page = await office.signIn(rosa)
      return { rosa, page }
    }
    const tokenOf = (link: string) => link.split('#')[1]
    const invited = { name: 'Bia', email: 'bia@loja.example', roles: ['agent'], departments: ['support'] }

    test('an invitation works once, also for two who open it at the same time', async () => {
      const { page } = await admin()
      const { body } = await page.ask('POST', '/api/staff', invited)
      const token = tokenOf(body.link)
      const shown = await Promise.all(
        [1, 2].map(() => office.browser().ask('POST', '/api/enrolment', { token })),
      )
      expect(shown[0]?.body.authenticator).toEqual(shown[1]?.body.authenticator)
      expect(shown[0]?.body.authenticator.uri).toMatch(/^otpauth:\/\/totp\/Loja%20Aurora:/)
      const code = office.codeOf(shown[0]?.body.authenticator.key)
      const finished = await Promise.all(
        [1, 2].map(() =>
          office.browser().ask('POST', '/api/enrolment/finish', { token, password: passphrase, code }),
        ),
      )
      expect(finished.map(({ status }) => status).sort()).toEqual([200, 401])
      expect((await office.browser().ask('POST', '/api/enrolment', { token })).status).toBe(404)
    })

    test('an invitation is over after three days, and when there is a newer one', async () => {
      const { page } = await admin()
      const first = await page.ask('POST', '/api/staff', invited)
      const second = await page.ask('POST', `/api/staff/${first.body.staff}/invitation`)
      const statusOf = async (link: string) =>
        (await office.browser().ask('POST', '/api/enrolment', { token: tokenOf(link) })).status
      expect(await statusOf(first.body.link)).toBe(404)
      expect(await statusOf(second.body.link)).toBe(200)
      office.wait(72 * 60)
      expect(await statusOf(second.body.link)).toBe(404)
    })

    test('a password that is easy to guess is refused by its reason, and the invitation stays', async () => {
      const { page } = await admin()
      const { body } = await page.ask('POST', '/api/staff', invited)
      const token = tokenOf(body.link)
      const shown = await office.browser().ask('POST', '/api/enrolment', { token })
      const finish = (password: string) =>
        office.browser().ask('POST', '/api/enrolment/finish', {
          token,
          password,
          code: office.codeOf(shown.body.authenticator.key),
        })
      for (const [password, why] of [
        ['14 characters!', 'short'],
        ['password12345678', 'common'],
        ['Loja-Aurora-2026', 'named'],
        ['x9'.repeat(200), 'long'],
      ] as const) {
        const answer = await finish(password)
        expect([answer.status, answer.body]).toEqual([422, { error: 'BAD_PASSWORD', why }])
      }
      expect((await finish('ação 汉字 çedilha é longa '.repeat(4))).status).toBe(200)
    })

    test('who is disabled is out at the next request, and cannot come in again until enabled', async () => {
      const { rosa, page } = await admin()
      const ana = await office.join('Ana')
      const hers = await office.signIn(ana)
      await office.stepUp(page, rosa)
      expect((await page.ask('POST', `/api/staff/${ana.staff}/disabled`)).status).toBe(204)
      expect((await hers.ask('GET', '/api/me')).status).toBe(401)
      expect(await office.signedIn(hers.request())).toBeNull()
      await expect(office.signIn(ana)).rejects.toThrow('signing in: 401')
      expect((await page.ask('POST', `/api/staff/${ana.staff}/enabled`)).status).toBe(204)
      office.wait(1)
      await office.signIn(ana)
    })

    test('other rights end the sign-ins they were not given to', async () => {
      const { rosa, page } = await admin()
      const ana = await office.join('Ana')
      const hers = await office.signIn(ana)
      await office.stepUp(page, rosa)
      const rights = { roles: ['analyst'], departments: [] }
      expect((await page.ask('PUT', `/api/staff/${ana.staff}/roles`, rights)).status).toBe(204)
      expect(await office.signedIn(hers.request())).toBeNull()
      const again = await office.signIn(ana)
      expect(await office.signedIn(again.request())).toMatchObject(rights)
    })

    test('without a receipt of the log nobody is invited, changed, reset or disabled', async () => {
      const { rosa, page } = await admin()
      const ana = await office.join('Ana')
      await office.stepUp(page, rosa)
      office.log.isDown = true
      const rights = { roles: ['supervisor'], departments: [] }
      const statuses = [
        await page.ask('POST', '/api/staff', invited),
        await page.ask('PUT', `/api/staff/${ana.staff}/roles`, rights),
        await page.ask('POST', `/api/staff/${ana.staff}/disabled`),
        await page.ask('POST', `/api/staff/${ana.staff}/reset`, { what: 'password' }),
      ].map(({ status, body }) => `${status} ${body.error}`)
      expect(statuses).toEqual(Array(4).fill('503 LOG_UNAVAILABLE'))
      const { staff } = (await page.ask('GET', '/api/staff')).body
      expect(staff).toHaveLength(2)
      expect(staff[1]).toMatchObject({ state: 'active', roles: ['agent'], email: 'ana@loja.example' })
    })

    test('an admin needs the second factor of the last five minutes, and changes nothing of their own', async () => {
      const { rosa, page } = await admin()
      office.wait(6)
      const late = await page.ask('POST', '/api/staff', invited)
      expect([late.status, late.body.error]).toEqual([403, 'STEP_UP_NEEDED'])
      await office.stepUp(page, rosa)
      expect((await page.ask('POST', '/api/staff', invited)).status).toBe(201)
      const own = await page.ask('POST', `/api/staff/${rosa.staff}/disabled`)
      expect([own.status, own.body.error]).toEqual([403, 'NOT_ALLOWED'])
    })

    test('who is no admin sees no colleagues, and the log has that they tried', async () => {
      const ana = await office.join('Ana')
      const page = await office.signIn(ana)
      expect((await page.ask('GET', '/api/staff')).status).toBe(403)
      expect((await page.ask('POST', '/api/staff', invited)).status).toBe(403)
      const denied = (await office.entries()).filter(({ kind }) => kind === 'access-denied')
      expect(denied).toHaveLength(2)
    })

    test('a new password asks for the app, a new app for the password; sign-ins end with either', async () => {
      const { rosa, page } = await admin()
      const ana = await office.join('Ana')
      const hers = await office.signIn(ana)
      await office.stepUp(page, rosa)
      const reset = (what: string) => page.ask('POST', `/api/staff/${ana.staff}/reset`, { what })
      const finish = (token: string | undefined, password: string, code: string) =>
        office.browser().ask('POST', '/api/enrolment/finish', { token, password, code })

      const byApp = tokenOf((await reset('password')).body.link)
      expect(
        (await office.browser().ask('POST', '/api/enrolment', { token: byApp })).body.authenticator,
      ).toBeNull()
      expect((await finish(byApp, another, '000000')).status).toBe(401)
      expect((await finish(byApp, another, office.codeOf(ana.key))).status).toBe(200)
      expect((await hers.ask('GET', '/api/me')).status).toBe(401)

      const byPassword = tokenOf((await reset('second-factor')).body.link)
      const shown = await office.browser().ask('POST', '/api/enrolment', { token: byPassword })
      const { key } = shown.body.authenticator
      expect((await finish(byPassword, passphrase, office.codeOf(key))).status).toBe(401)
      const done = await finish(byPassword, another, office.codeOf(key))
      expect(done.status).toBe(200)
      expect(done.body.recoveryCodes).toHaveLength(10)
      await expect(office.signIn({ ...ana, key })).rejects.toThrow('signing in: 401')
    })

    test('who lost password and app chooses both behind one link; nothing they had opens anything before or after', async () => {
      const { rosa, page } = await admin()
      const ana = await office.join('Ana')
      const hers = await office.signIn(ana)
      await office.stepUp(page, rosa)
      const { status, body } = await page.ask('POST', `/api/staff/${ana.staff}/reset`, { what: 'both' })
      expect(status).toBe(201)
      expect((await hers.ask('GET', '/api/me')).status).toBe(401)
      await expect(office.signIn(ana)).rejects.toThrow('signing in: 401')
      office.wait(1)
      const token = tokenOf(body.link)
      const shown = await office.browser().ask('POST', '/api/enrolment', { token })
      expect(shown.body).toMatchObject({ what: 'both', name: 'Ana' })
      const { key } = shown.body.authenticator
      expect(key).not.toBe(ana.key)
      const finish = (code: string) =>
        office.browser().ask('POST', '/api/enrolment/finish', { token, password: another, code })
      expect((await finish(office.codeOf(ana.key))).status).toBe(401)
      expect((await finish(ana.recoveryCodes[0] ?? '')).status).toBe(401)
      const done = await finish(office.codeOf(key))
      expect([done.status, done.body.recoveryCodes?.length]).toEqual([200, 10])
      office.wait(1)
      const at = office.browser()
      const { ticket } = (await at.ask('POST', '/api/sign-in', { email: ana.email, password: another })).body
      for (const code of [office.codeOf(ana.key), ana.recoveryCodes[1], office.codeOf(key)])
        await at.ask('POST', '/api/sign-in/second-factor', { ticket, code })
      expect((await at.ask('GET', '/api/me')).body).toMatchObject({ name: 'Ana', recoveryCodesLeft: 10 })
      const told = (await office.entries()).filter(
        (one) => 'staff' in one && one.staff === ana.staff && one.kind !== 'sign-in-refused',
      )
      expect(told.slice(-3).map(({ kind }) => kind)).toEqual([
        'reset-started',
        'password-changed',
        'second-factor-changed',
      ])
      expect(told.at(-3)).toMatchObject({ what: 'both', actor: { role: 'admin', id: rosa.staff } })
    })

    test('whoever is disabled while they lost both is invited anew, not let in by what they had', async () => {
      const { rosa, page } = await admin()
      const ana = await office.join('Ana')
      await office.stepUp(page, rosa)
      const of = (what: string, body?: unknown) => page.ask('POST', `/api/staff/${ana.staff}/${what}`, body)
      const { body } = await of('reset', { what: 'both' })
      await of('disabled')
      expect(
        (await office.browser().ask('POST', '/api/enrolment', { token: tokenOf(body.link) })).status,
      ).toBe(404)
      await of('enabled')
      await expect(office.signIn(ana)).rejects.toThrow('signing in: 401')
      expect((await of('invitation')).status).toBe(201)
    })

    test('what comes from another page, or is no JSON of ours, changes nothing', async () => {
      const { page } = await admin()
      const statusOf = async (headers: Record<string, string>, body: unknown = invited) =>
        (await page.ask('POST', '/api/staff', body, headers)).status
      expect(await statusOf({ origin: 'https://evil.example' })).toBe(403)
      expect(await statusOf({ origin: 'null' })).toBe(403)
      expect(await statusOf({ 'sec-fetch-site': 'cross-site' })).toBe(403)
      expect(await statusOf({ 'content-type': 'text/plain' })).toBe(415)
      expect(await statusOf({}, 'not json')).toBe(400)
      expect(await statusOf({}, { ...invited, isAdmin: true })).toBe(400)
      expect(await statusOf({}, { ...invited, roles: ['owner'] })).toBe(400)
      expect(await statusOf({}, { ...invited, name: 'a'.repeat(1_000_000) })).toBe(413)
      expect(await statusOf({}, { ...invited, roles: ['agent', 'admin'] })).toBe(403)
      const huge = { email: 'a@b.example', password: 'p'.repeat(1_000_000) }
      expect((await office.browser().ask('POST', '/api/sign-in', huge)).status).toBe(413)
      expect((await office.entries()).filter(({ kind }) => kind === 'staff-invited')).toHaveLength(1)
    })

    test('all that the database holds opens nothing, and names nobody', async () => {
      const { page } = await admin()
      // So long that chance does not spell it in what is sealed.
      const ana = await office.join('Wilhelmina')
      const hers = await office.signIn(ana)
      await page.ask('POST', '/api/staff', invited)
      await page.ask('POST', `/api/staff/${ana.staff}/reset`, { what: 'password' })
      const first = await office
        .browser()
        .ask('POST', '/api/sign-in', { email: ana.email, password: passphrase })
      const dump = await everything(office)
      const secrets = [
        hers.cookie()?.split('=')[1] ?? '',
        first.body.ticket,
        ana.key,
        ...ana.recoveryCodes,
        ...ana.recoveryCodes.map((code) => code.replaceAll('-', '')),
        passphrase,
        'loja.example',
        'Wilhelmina',
      ]
      for (const secret of secrets) {
        expect(secret.length).toBeGreaterThan(3)
        expect(dump.includes(secret)).toBe(false)
      }
      const stolen = await office.database.query<{ hash: string }>(
        (sql) => sql`select hash from staff.session union all select hash from staff.ticket
          union all select hash from staff.recovery_code`,
      )
      expect(stolen.length).toBeGreaterThan(20)
      const thief = office.browser('192.0.2.1')
      for (const { hash } of stolen) {
        thief.steal(`__Host-sigilo=${hash}`)
        expect(await office.signedIn(thief.request())).toBeNull()
        expect(await colleaguesLink(office, hash)).toBe(404)
      }
    })
  })
}

const colleaguesLink = async (office: Office, token: string) =>
  (await office.browser('192.0.2.1').ask('POST', '/api/enrolment', { token })).status

/** Every row of staff and of the log, as text, bytes both as hex and as they are. */
async function everything({ database }: Office): Promise<string> {
  const rows = await database.query<{ row: string }>(
    (sql) => sql`
      select to_jsonb(m)::text || encode(profile, 'escape') || encode(coalesce(factor, ''), 'escape') as row from staff.member m
      union all select to_jsonb(s)::text from staff.session s
      union all select to_jsonb(t)::text || encode(coalesce(factor, ''), 'escape') from staff.ticket t
      union all select to_jsonb(r)::text from staff.recovery_code r
      union all select to_jsonb(a)::text from staff.attempt a
      union all select encode(entry, 'escape') from log_entry`,
  )
  return rows.map(({ row }) => row).join('\n')
}
