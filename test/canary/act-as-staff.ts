import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Running } from '../../src/host/start-node.ts'
import { noteTrained, signedInColleague } from '../browser/colleague.ts'
import { until } from '../host/in-process.ts'
import { mailbox } from '../host/mailbox.ts'
import { texts } from './plant.ts'
import { writeAtDesk } from './write-at-desk.ts'

/** Where alerts and mails go: real receivers on loopback, which keep every byte. */
export async function openReceivers() {
  const posted: string[] = []
  const server = createServer((request, response) => {
    let body = JSON.stringify(request.headers)
    request.on('data', (part) => {
      body += String(part)
    })
    request.on('end', () => {
      posted.push(body)
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const mails = await mailbox()
  return {
    posted,
    mails: mails.mails,
    environment: {
      SIGILO_ALERT_WEBHOOK: `http://127.0.0.1:${(server.address() as AddressInfo).port}/alerts`,
      SIGILO_ALERT_WEBHOOK_SECRET: Buffer.alloc(32, 7).toString('base64'),
      SIGILO_SMTP_URL: mails.smtpUrl,
      SIGILO_MAIL_FROM: 'sigilo@loja.example',
      SIGILO_ALERT_EMAIL: 'privacidade@loja.example',
    },
    close: async () => {
      await mails.close()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** Answered to whoever wrote it, with the words of theirs that were refused: nothing is kept of them. */
const namesMistakes: ReadonlySet<string> = new Set(['/api/canned/save', '/api/canned/import'])

/**
 * People of the business look at everything they may, look for what customers wrote, and are refused until an alert goes
 * out.
 * @returns all that the server answered, and told the receivers; how often what they wrote was taken, by where
 */
export async function actAsStaff(
  running: Running,
  { posted, mails }: Pick<Awaited<ReturnType<typeof openReceivers>>, 'posted' | 'mails'>,
): Promise<{ readonly told: readonly string[]; readonly taken: ReadonlyMap<string, number> }> {
  const answers: string[] = []
  const asking = async (name: string, role: 'agent' | 'supervisor' | 'privacy-officer') => {
    const departments = role === 'privacy-officer' ? [] : ['support']
    const { staff, signedIn } = await signedInColleague(running, name, [role], departments)
    await noteTrained(running, staff, 1)
    const state = signedIn.storageState
    const [cookie] = typeof state === 'object' ? state.cookies : []
    return async (path: string, body: object) => {
      const answer = await fetch(`${running.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: running.url,
          cookie: `${cookie?.name}=${cookie?.value}`,
        },
        body: JSON.stringify(body),
      })
      const headers = JSON.stringify([...answer.headers])
      const text = await answer.text()
      if (!namesMistakes.has(path)) answers.push(`${answer.status} ${headers} ${text}`)
      return { status: answer.status, body: text }
    }
  }
  const agent = await asking('Bia Souto', 'agent')
  for (let n = 0; n < 6; n += 1) await agent('/api/access-log/state', {})
  const officer = await asking('Otto Lage', 'privacy-officer')
  const taken = await writeAtDesk(agent, await asking('Sara Melo', 'supervisor'), officer)
  await until(() => posted.length > 0 && mails.length > 0, 30_000)
  for (const words of ['meu', ...texts]) await officer('/api/talks/search', { words: words.slice(0, 100) })
  const filter = { groups: [], staff: null, talk: null, case: null, department: null }
  const now = Date.now()
  await officer('/api/access-log', { ...filter, from: null, to: null, before: null, entry: null })
  await officer('/api/access-log/counts', { ...filter, from: now - 60 * 60_000, to: now })
  for (const path of ['state', 'weeks']) await officer(`/api/access-log/${path}`, {})
  await officer('/api/access-log/alerts', { isOpen: false, before: null })
  await officer('/api/access-log/proof', { entry: 0 })
  await officer('/api/access-log', { looksFor: texts })
  return { told: [...answers, ...posted, ...mails], taken }
}
