import { Fault } from '../fault.ts'
import { travelsSafely } from '../loopback.ts'

/** Where alerts go; null: nowhere but onto the Access log page. */
export type AlertSettings = {
  readonly webhook: { readonly url: string; readonly key: Uint8Array } | null
  readonly mail: { readonly smtpUrl: string; readonly from: string; readonly to: string } | null
}

const webhookNames = { url: 'SIGILO_ALERT_WEBHOOK', secret: 'SIGILO_ALERT_WEBHOOK_SECRET' } as const
const mailNames = { smtpUrl: 'SIGILO_SMTP_URL', from: 'SIGILO_MAIL_FROM', to: 'SIGILO_ALERT_EMAIL' } as const

type Read = (name: string) => string | null

/** @throws Fault `BAD_CONFIG` naming what is missing or wrong, never its value */
export function readAlerts(set: Read): AlertSettings {
  const webhook = allOrNone(set, webhookNames)
  const mail = allOrNone(set, mailNames)
  return {
    webhook: webhook && { url: readUrl(webhook.url), key: readSecret(webhook.secret) },
    mail: mail && {
      smtpUrl: readSmtp(mail.smtpUrl),
      from: readAddress(mailNames.from, mail.from),
      to: readAddress(mailNames.to, mail.to),
    },
  }
}

function allOrNone<Key extends string>(set: Read, names: Readonly<Record<Key, string>>) {
  const entries = (Object.entries(names) as [Key, string][]).map(
    ([key, name]) => [key, name, set(name)] as const,
  )
  if (entries.every(([, , value]) => value === null)) return null
  const lacks = entries.filter(([, , value]) => value === null).map(([, name]) => name)
  const given = entries.filter(([, , value]) => value !== null).map(([, name]) => name)
  if (lacks.length > 0)
    throw badConfig(`${given.join(' and ')} without ${lacks.join(' and ')}: set all of them, or none`)
  return Object.fromEntries(entries.map(([key, , value]) => [key, value])) as Record<Key, string>
}

function readUrl(text: string): string {
  const isPlain = URL.canParse(text) && new URL(text).username === '' && new URL(text).password === ''
  if (!travelsSafely(text) || !isPlain)
    throw badConfig(
      `${webhookNames.url} must be an https:// address without a password (http to this machine only)`,
    )
  return text
}

/** Bytes. @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
const keyLength = { least: 24, most: 64 } as const

function readSecret(text: string): Uint8Array {
  const encoded = text.replace(/^whsec_/, '')
  const key = Buffer.from(encoded, 'base64')
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded)
  if (!isBase64 || key.length < keyLength.least || key.length > keyLength.most)
    throw badConfig(
      `${webhookNames.secret} must be 24 to 64 random bytes in base64, with or without "whsec_" before: openssl rand -base64 32`,
    )
  return key
}

function readSmtp(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const isMail = url?.protocol === 'smtps:' || url?.protocol === 'smtp:'
  if (!isMail || url.hostname === '')
    throw badConfig(
      `${mailNames.smtpUrl} must look like smtps://user:password@mail.example, or smtp:// with STARTTLS`,
    )
  return text
}

function readAddress(name: string, text: string): string {
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(text))
    throw badConfig(`${name} must be one e-mail address`)
  return text
}

const badConfig = (message: string) => new Fault('BAD_CONFIG', message)
