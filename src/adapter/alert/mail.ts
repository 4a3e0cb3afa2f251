import { createTransport } from 'nodemailer'
import { isLoopback } from '../../loopback.ts'
import type { TellAlerts, Telling, ToldAlert } from './told-alert.ts'

type Settings = {
  /** `smtps://user:password@host`, or `smtp://…`, which turns to TLS before anything is said. */
  readonly smtpUrl: string
  readonly from: string
  readonly to: string
}

/** How long each step of a mail server may take. Milliseconds. */
const patience = 10_000

/** Tells alerts by e-mail, as plain text. */
export function alertMail({ smtpUrl, from, to }: Settings): TellAlerts {
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
  return async (telling) => {
    try {
      await transport.sendMail({
        ...{ from, to, subject: subjectOf(telling), text: textOf(telling) },
        messageId: `<${telling.id}@sigilo.invalid>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return 'taken'
    } catch (error) {
      // The reply of a mail server may repeat addresses, so only its code is looked at.
      return error instanceof Error && 'responseCode' in error ? 'refused' : 'unreachable'
    }
  }
}

function subjectOf({ type, alerts }: Telling): string {
  const [first] = alerts
  if (type === 'alert.digest') return `Sigilo: ${alerts.length} notes of the access log`
  return alerts.length === 1 && first ? `Sigilo alert: ${first.rule}` : `Sigilo: ${alerts.length} alerts`
}

const textOf = ({ alerts, link }: Telling): string =>
  [...alerts.map(lineOf), '', `Look at them and settle them: ${link}`, ''].join('\n')

const done = {
  note: 'Nothing was done.',
  alert: 'Nothing was done by itself.',
  'end-sessions': 'Their sign-ins were ended.',
  freeze: 'They are stopped until somebody reviews it.',
} as const

function lineOf({ number, rule, step, staff, at, from, numbers }: ToldAlert): string {
  const who = staff ? `staff ${staff.id} (${staff.roles.join(', ') || 'no role'})` : 'nobody in particular'
  const counted = Object.entries(numbers).map(([name, value]) => `${name} ${value}`)
  return `#${number} ${at} ${rule}: ${who}, since ${from}; ${counted.join(', ')}. ${done[step]}`
}
