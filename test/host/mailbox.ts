import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real mail server on loopback. */
export async function mailbox() {
  const mails: string[] = []
  let isFull = false
  const nobody = new Set<string>()
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: ({ address }, _, done) =>
      done(nobody.has(address) ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
    onData: (stream, _, done) => {
      let mail = ''
      stream.on('data', (part) => {
        mail += String(part)
      })
      stream.on('end', () => {
        if (!isFull) mails.push(mail)
        done(isFull ? Object.assign(new Error('full'), { responseCode: 452 }) : null)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    mails,
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    /** Nobody has this address. */
    refuse: (address: string) => nobody.add(address),
    fill: (next: boolean) => {
      isFull = next
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
