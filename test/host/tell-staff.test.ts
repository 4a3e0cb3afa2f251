import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mailSender } from '../../src/adapter/alert/mail-sender.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { postgresAlertTold } from '../../src/adapter/postgres/alert-told.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { postgresReadLog } from '../../src/adapter/postgres/read-log.ts'
import { mailLinks } from '../../src/host/mail-link.ts'
import { tellStaff } from '../../src/host/tell-staff.ts'
import { reset } from '../../src/sign-in/colleagues.ts'
import { minute } from '../contract/made-up.ts'
import { type Colleague, type Office, openOffice, passphrase } from '../contract/office.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'
import { mailbox } from './mailbox.ts'

const keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
const { hash } = nodeCrypto
const house = () => ({ locale: 'pt-BR', timeZone: 'America/Sao_Paulo' })

let opened: TestDatabase
let smtp: Awaited<ReturnType<typeof mailbox>>
let office: Office
let ana: Colleague
let rosa: Colleague
let failed: string[]
beforeAll(async () => {
  ;[opened, smtp] = await Promise.all([openTestEmbedded(), mailbox()])
})
afterAll(async () => {
  await Promise.all([opened.drop(), smtp.close()])
})
beforeEach(async () => {
  await opened.empty()
  failed = []
  office = await openOffice(opened)
  rosa = await office.join('Rosa', ['admin'])
  await office.join('Olga', ['admin'])
  ana = await office.join('Ana')
  await tell()
  smtp.mails.length = 0
})

const settings = () => ({ smtpUrl: smtp.smtpUrl, from: 'sigilo@loja.example' })

/** Everything that was written gets its place in the log, and is told. */
async function tell(times = 1): Promise<void> {
  const { clock, parts } = office
  await postgresAuditLog({
    database: opened.database,
    hash,
    keys,
    verify: nodeVerify,
    clock,
    copy: null,
  }).sequence(clock.now())
  const telling = tellStaff({
    ...{ readLog: postgresReadLog(opened.database), told: postgresAlertTold(opened.database) },
    ...{ send: mailSender(settings()), parts, house, address: () => 'https://console.example' },
    ...{ hash, clock, log: (event) => void failed.push(event.event) },
  })
  for (let n = 0; n < times; n += 1) await telling.tell()
  await telling.close()
}

/** To whom, and the text as people read it. */
const mails = () =>
  smtp.mails.map((mail) => ({
    to: /^To: (.+)$/m.exec(mail)?.[1]?.trim(),
    text: readable(mail.slice(mail.search(/\r?\n\r?\n/))),
  }))

function readable(body: string): string {
  const isBase64 = /^[A-Za-z0-9+/=\s]+$/.test(body)
  if (isBase64) return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

const signInBy = async (code: string) => {
  const page = office.browser()
  const { body } = await page.ask('POST', '/api/sign-in', { email: ana.email, password: passphrase })
  expect((await page.ask('POST', '/api/sign-in/second-factor', { ticket: body.ticket, code })).status).toBe(
    200,
  )
  office.clock.advance(minute)
  return page
}

test('a recovery code that is used, a new password and a new app are each told to whoever’s they are, once', async () => {
  const page = await signInBy(ana.recoveryCodes[0] ?? '')
  await tell(2)
  const another = 'quatro gatos no telhado amarelo'
  const asked = { current: passphrase, password: another, code: office.codeOf(ana.key) }
  expect((await page.ask('POST', '/api/me/password', asked)).status).toBe(204)
  office.clock.advance(minute)
  await office.stepUp(page, ana)
  expect((await page.ask('POST', '/api/me/recovery-codes')).status).toBe(200)
  await tell(2)
  expect(mails().map(({ to }) => to)).toEqual(Array(3).fill(ana.email))
  const [used, password, codes] = mails().map(({ text }) => text)
  expect(used).toContain('Um dos seus códigos de recuperação foi usado.')
  expect(password).toContain('Sua senha foi trocada.')
  expect(codes).toContain('seus códigos de recuperação foram trocados')
  const all = smtp.mails.join('\n')
  for (const secret of [...ana.recoveryCodes, ana.key, passphrase, another, ana.staff])
    expect(all).not.toContain(secret)
})

test('a reset is told to whose sign-in it is and to the other admins, without a link', async () => {
  const page = await office.signIn(rosa)
  const { status, body } = await page.ask('POST', `/api/staff/${ana.staff}/reset`, { what: 'second-factor' })
  expect(status).toBe(201)
  await tell()
  expect(mails().map(({ to }) => to)).toEqual([ana.email, 'olga@loja.example'])
  const [own, other] = mails().map(({ text }) => text)
  expect(own).toContain('Foi criado um link para você')
  expect(other).toMatch(/está no registro #\d+ dos acessos: https:\/\/console\.example\/access-log/)
  expect(smtp.mails.join('\n')).not.toContain(body.link.split('#')[1])
  expect(smtp.mails.join('\n')).not.toContain('Ana')
})

test('a mail server that takes nothing loses nothing', async () => {
  await signInBy(ana.recoveryCodes[1] ?? '')
  smtp.fill(true)
  await tell()
  expect([failed, mails()]).toEqual([['alert-not-told'], []])
  smtp.fill(false)
  await tell()
  expect(mails().map(({ to }) => to)).toEqual([ana.email])
})

test('an address that is wrong keeps nobody else from being told', async () => {
  smtp.refuse('olga@loja.example')
  const page = await office.signIn(rosa)
  await page.ask('POST', `/api/staff/${ana.staff}/reset`, { what: 'second-factor' })
  await tell(2)
  expect(failed).toEqual(['alert-not-told'])
  expect(mails().map(({ to }) => to)[0]).toBe(ana.email)
})

test('where there is a mail server the link goes to them alone; one that cannot go is nobody’s', async () => {
  const parts = { ...office.parts, mailLink: mailLinks(settings(), house) }
  const made = await reset(parts, office.operator, { staff: ana.staff as never, what: 'both' })
  expect(made?.link).toBeNull()
  const [mail] = mails()
  expect(mail?.to).toBe(ana.email)
  const token = /enrol#([\w-]{43})/.exec(mail?.text ?? '')?.[1]
  expect((await office.browser().ask('POST', '/api/enrolment', { token })).body).toMatchObject({
    what: 'both',
  })
  smtp.fill(true)
  const failing = reset(parts, office.operator, { staff: ana.staff as never, what: 'both' })
  await expect(failing).rejects.toThrow('did not take the link')
  expect((await office.browser().ask('POST', '/api/enrolment', { token })).status).toBe(404)
  smtp.fill(false)
})
