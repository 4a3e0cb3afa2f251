import { type MailSettings, mailSender } from '../adapter/alert/mail-sender.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { MailLink } from '../sign-in/parts.ts'
import { staffMail } from '../sign-in/staff-mail.ts'
import { newName } from '../sign-in/token.ts'

/** In which language, and by which clock, people of the business are written to. */
export type House = () => { readonly locale: string; readonly timeZone: string }

/** Sends links of resets by e-mail; null: there is no mail server. */
export function mailLinks(mail: MailSettings | null, house: House): MailLink | null {
  if (!mail) return null
  const send = mailSender(mail)
  return (to, { link, until, what }) =>
    send({ to, id: newName(nodeCrypto), ...staffMail(house()).link(what, link, until) })
}
