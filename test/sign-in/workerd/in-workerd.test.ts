import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../../../src/clock.ts'

let worker: Miniflare
let url: string
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/sign-in/workerd/worker-entry.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    external: ['node:crypto'],
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
    minify: true,
    write: false,
  })
  worker = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? '',
    compatibilityDate: '2026-01-01',
    compatibilityFlags: ['nodejs_compat'],
    cf: false,
  })
  url = (await worker.ready).origin
}, 60_000)
afterAll(() => worker.dispose())

// biome-ignore lint/suspicious/noExplicitAny: the shapes are what is tested
type Answer = { readonly status: number; readonly body: any; readonly cookie: string | null }

async function ask(path: string, body: unknown): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    body: text.startsWith('{') ? JSON.parse(text) : text,
    cookie: answer.headers.get('set-cookie'),
  }
}

test('in workerd somebody joins by a link, with the password hashed at full cost, and signs in by a code that works once', {
  timeout: 60_000,
}, async () => {
  const token = (await ask('/invite', {})).body.link.split('#')[1]
  const { key } = (await ask('/api/enrolment', { token })).body.authenticator
  const codeOf = (steps: number) =>
    generateSync({ secret: key, epoch: Math.floor(systemClock.now() / 1000) + 30 * steps })
  const password = 'copper lanterns drift quietly'
  const joined = await ask('/api/enrolment/finish', { token, password, code: codeOf(-1) })
  expect([joined.status, joined.body.recoveryCodes?.length]).toEqual([200, 10])
  const email = 'ana@loja.example'
  expect((await ask('/api/sign-in', { email, password: `${password}!` })).status).toBe(401)
  const code = codeOf(0)
  const given = async () => (await ask('/api/sign-in', { email, password })).body.ticket
  const first = await ask('/api/sign-in/second-factor', { ticket: await given(), code })
  expect(first).toMatchObject({ status: 200, body: { name: 'Ana', recoveryCodesLeft: 10 } })
  expect(first.cookie).toContain('HttpOnly')
  const again = await ask('/api/sign-in/second-factor', { ticket: await given(), code })
  expect([again.status, again.cookie]).toEqual([401, null])
})
