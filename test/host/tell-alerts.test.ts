import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { alertMail } from '../../src/adapter/alert/mail.ts'
import { signedWebhook } from '../../src/adapter/alert/signed-webhook.ts'
import type { TellAlerts } from '../../src/adapter/alert/told-alert.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { postgresAlertTold } from '../../src/adapter/postgres/alert-told.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { postgresReadLog } from '../../src/adapter/postgres/read-log.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { logLeaf } from '../../src/audit/log-leaf.ts'
import { clockAt, type Instant } from '../../src/clock.ts'
import { readAlerts } from '../../src/host/alert-settings.ts'
import { guardedAsUsual } from '../../src/host/fetch-guarded.ts'
import { tellAlerts } from '../../src/host/tell-alerts.ts'
import type { LogEvent } from '../../src/log.ts'
import { later, now, staffId } from '../access/made-up-staff.ts'
import { openTestEmbedded, openTestServer, type TestDatabase } from '../contract/open-database.ts'
import { mailbox } from './mailbox.ts'

const { hash } = nodeCrypto
const keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
const minute = 60_000
const day = 24 * 60 * minute
const ana = staffId('ana')
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

const raised = (at: Instant, step: 'note' | 'alert'): AuditEntry => ({
  ...{ v: 1, at, actor: { role: 'system', id: 'watch' }, purpose: null },
  ...{ kind: 'alert-raised', rule: 'many-reveals', staff: ana, step, from: later(at, -10 * minute) },
  cause: 0,
  numbers: { reveals: 12, limit: 10 },
})

type Got = { readonly headers: IncomingHttpHeaders; readonly body: string }

/** A real receiver on loopback. */
async function receiver() {
  const got: Got[] = []
  let status = 204
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    got,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/alerts`,
    answer: (next: number) => {
      status = next
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

describe.each([
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
])('alerts leave the house, over %s', (_, open) => {
  let opened: TestDatabase
  let http: Awaited<ReturnType<typeof receiver>>
  let smtp: Awaited<ReturnType<typeof mailbox>>
  const events: LogEvent[] = []
  beforeAll(async () => {
    ;[opened, http, smtp] = await Promise.all([open(), receiver(), mailbox()])
  })
  afterAll(async () => {
    await Promise.all([opened.drop(), http.close(), smtp.close()])
  })
  beforeEach(async () => {
    http.got.length = 0
    smtp.mails.length = 0
    events.length = 0
    http.answer(204)
    smtp.fill(false)
    await opened.empty()
  })

  const raise = async (...entries: readonly AuditEntry[]) => {
    const { database } = opened
    const log = postgresAuditLog({
      ...{ database, hash, keys, verify: nodeVerify, copy: null },
      clock: clockAt(now),
    })
    for (const entry of entries) await log.receipt(await logLeaf(hash, entry))
  }
  const settings = () =>
    readAlerts(
      (name) =>
        ({
          SIGILO_ALERT_WEBHOOK: http.url,
          SIGILO_ALERT_WEBHOOK_SECRET: secret,
          SIGILO_SMTP_URL: smtp.smtpUrl,
          SIGILO_MAIL_FROM: 'sigilo@example.org',
          SIGILO_ALERT_EMAIL: 'officer@example.org',
        })[name] ?? null,
    )
  /** As a host that has just started at that moment. */
  async function hostAt(at: Instant, only: 'webhook' | 'mail'): Promise<void> {
    const { webhook, mail } = settings()
    if (!webhook || !mail) throw new Error('not set')
    const clock = clockAt(at)
    const fetch = guardedAsUsual([], [new URL(webhook.url).origin])
    const post: TellAlerts = signedWebhook({ fetch, crypto: nodeCrypto, clock }, webhook)
    const telling = tellAlerts({
      readLog: postgresReadLog(opened.database),
      told: postgresAlertTold(opened.database),
      receivers:
        only === 'webhook' ? { webhook: post, mail: null } : { webhook: null, mail: alertMail(mail) },
      rolesOf: async () => ['agent'],
      link: () => 'https://console.example/access-log',
      ...{ hash, clock },
      log: (event) => void events.push(event),
    })
    await telling.tell()
    await telling.close()
  }

  test('an alert is posted at once, signed so that its receiver can check it', async () => {
    await raise(raised(now, 'alert'))
    await hostAt(now, 'webhook')
    expect(http.got).toHaveLength(1)
    const [{ headers, body } = { headers: {}, body: '' }] = http.got
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const mac = createHmac('sha256', Buffer.alloc(32, 7)).update(signed).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${mac}`)
    expect(Number(headers['webhook-timestamp'])).toBe(now / 1000)
    expect(JSON.parse(body)).toMatchObject({
      type: 'alert.raised',
      data: {
        ...{ id: headers['webhook-id'], number: 1, rule: 'many-reveals', step: 'alert' },
        staff: { id: ana, roles: ['agent'] },
        numbers: { reveals: 12, limit: 10 },
        link: 'https://console.example/access-log',
      },
    })
  })

  test('what a receiver did not take is told again, also after a restart, by the same id', async () => {
    await raise(raised(now, 'alert'), raised(later(now, 1), 'alert'))
    http.answer(500)
    await hostAt(now, 'webhook')
    expect(events).toEqual([{ event: 'alert-not-told', to: 'webhook', why: 'refused', attempts: 1 }])
    http.answer(200)
    await hostAt(later(now, minute), 'webhook')
    await hostAt(later(now, 2 * minute), 'webhook')
    const ids = http.got.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(3)
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[1])
  })

  test('a redirect is not followed', async () => {
    await raise(raised(now, 'alert'))
    http.answer(307)
    await hostAt(now, 'webhook')
    expect(events).toMatchObject([{ why: 'refused' }])
  })

  test('notes come once a day, in one piece', async () => {
    await raise(raised(now, 'note'), raised(later(now, minute), 'note'))
    await hostAt(later(now, day - 1), 'webhook')
    expect(http.got).toHaveLength(0)
    await hostAt(later(now, day), 'webhook')
    await hostAt(later(now, day + minute), 'webhook')
    expect(http.got.map(({ body }) => JSON.parse(body))).toMatchObject([
      { type: 'alert.digest', data: { alerts: [{ number: 1 }, { number: 2 }] } },
    ])
  })

  test('history is not told to a receiver that is new', async () => {
    await raise(raised(now, 'alert'))
    await hostAt(later(now, 8 * day), 'webhook')
    expect(http.got).toHaveLength(0)
  })

  test('an e-mail says what was counted and done, with staff by id and role', async () => {
    await raise(raised(now, 'alert'), raised(later(now, 1), 'alert'))
    await hostAt(now, 'mail')
    expect(smtp.mails).toHaveLength(1)
    const text = (smtp.mails[0] ?? '').replace(/=\r?\n/g, '')
    expect(text).toMatch(/Subject: Sigilo: 2 alerts/)
    expect(text).toContain('To: officer@example.org')
    expect(text).toContain(`staff ${ana} (agent)`)
    expect(text).toContain('limit 10, reveals 12')
    expect(text).toContain('https://console.example/access-log')
  })

  test('a mailbox that is full is tried again, and the log names no address', async () => {
    await raise(raised(now, 'alert'))
    smtp.fill(true)
    await hostAt(now, 'mail')
    expect(events).toEqual([{ event: 'alert-not-told', to: 'mail', why: 'refused', attempts: 1 }])
    smtp.fill(false)
    await hostAt(later(now, minute), 'mail')
    expect(smtp.mails).toHaveLength(1)
  })
})

describe('settings of alerts', () => {
  const reading = (set: Readonly<Record<string, string>>) => () => readAlerts((name) => set[name] ?? null)
  const mail = {
    SIGILO_SMTP_URL: 'smtps://user:password@mail.example',
    SIGILO_MAIL_FROM: 'sigilo@example.org',
    SIGILO_ALERT_EMAIL: 'officer@example.org',
  }

  test('none set is none told', () => {
    expect(reading({})()).toEqual({ webhook: null, mail: null })
  })

  test('half of them is refused and names what lacks', () => {
    expect(reading({ SIGILO_ALERT_WEBHOOK: 'https://a.example' })).toThrow(
      'without SIGILO_ALERT_WEBHOOK_SECRET',
    )
    expect(reading({ SIGILO_SMTP_URL: mail.SIGILO_SMTP_URL })).toThrow(
      'without SIGILO_MAIL_FROM and SIGILO_ALERT_EMAIL',
    )
  })

  test('what could be read on the way, or is no secret, is refused without being said', () => {
    const webhook = (url: string, key = secret) =>
      reading({ SIGILO_ALERT_WEBHOOK: url, SIGILO_ALERT_WEBHOOK_SECRET: key })
    expect(webhook('http://a.example/x')).toThrow('SIGILO_ALERT_WEBHOOK must be an https://')
    expect(webhook('https://me:word@a.example/x')).toThrow('SIGILO_ALERT_WEBHOOK must be an https://')
    expect(webhook('https://a.example/x', 'c2hvcnQ=')).toThrow('24 to 64 random bytes')
    expect(webhook('https://a.example/x', 'whsec_not base64')).toThrow(/^(?!.*not base64)/)
    expect(reading({ ...mail, SIGILO_SMTP_URL: 'http://mail.example' })).toThrow(
      'SIGILO_SMTP_URL must look like',
    )
    expect(reading({ ...mail, SIGILO_ALERT_EMAIL: 'a@b.example, c@d.example' })).toThrow('one e-mail address')
    expect(reading(mail)().mail?.to).toBe('officer@example.org')
  })
})
