import { createTransport } from 'nodemailer'
import { isLoopback } from '../../loopback.ts'

export type MailSettings = {
  /** `smtps://user:password@host`, or `smtp://…`, which turns to TLS before anything is said. */
  readonly smtpUrl: string
  readonly from: string
}

type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same however often it is sent. */
  readonly id: string
}

/** Resolves when the mail server has it, or never will: `no-such-address`. */
export type SendMail = (mail: Mail) => Promise<'taken' | 'no-such-address' | 'refused' | 'unreachable'>

/** How long each step of a mail server may take. Milliseconds. */
const patience = 10_000

/** Sends e-mail as plain text. */
export function mailSender({ smtpUrl, from }: MailSettings): SendMail {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  const isHere = isLoopback(hostname)
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isHere,
    ignoreTLS: !secure && isHere,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text, id }) => {
    try {
      await transport.sendMail({
        ...{ from, to, subject, text },
        messageId: `<${id}@sigilo.invalid>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return 'taken'
    } catch (error) {
      // The reply of a mail server may repeat addresses, so only its code is looked at.
      if (!(error instanceof Error) || !('responseCode' in error)) return 'unreachable'
      const isForGood = Number(error.responseCode) >= 500 && 'command' in error && error.command === 'RCPT TO'
      return isForGood ? 'no-such-address' : 'refused'
    }
  }
}
