import { type MailSettings, mailSender } from './mail-sender.ts'
import type { TellAlerts, Telling, ToldAlert } from './told-alert.ts'

/** Tells alerts by e-mail. */
export function alertMail({ to, ...settings }: MailSettings & { readonly to: string }): TellAlerts {
  const send = mailSender(settings)
  return async (telling) => {
    const mail = { to, subject: subjectOf(telling), text: textOf(telling), id: telling.id }
    const outcome = await send(mail)
    return outcome === 'no-such-address' ? 'refused' : outcome
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
