import type { SecretText, ServiceOperation } from '../../flow/service.ts'

/** The value of a secret by its name without `SIGILO_SECRET_`; null: nobody set it. */
export type Secrets = (name: string) => string | null

/** What a service is sent to know us by; null when a secret is not set. */
export function secretHeaders(
  { headers, login }: Pick<ServiceOperation, 'headers' | 'login'>,
  secrets: Secrets,
): Readonly<Record<string, string>> | null {
  const filled: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    const text = fillSecrets(value, secrets)
    if (text === null) return null
    filled[name.toLowerCase()] = text
  }
  if (!login) return filled
  const user = fillSecrets(login.user, secrets)
  const password = fillSecrets(login.password, secrets)
  if (user === null || password === null) return null
  return { ...filled, authorization: `Basic ${btoa(`${user}:${password}`)}` }
}

/** Names of the secrets a service needs. */
export const secretsOf = ({
  headers,
  login,
}: Pick<ServiceOperation, 'headers' | 'login'>): readonly string[] =>
  [...Object.values(headers), ...(login ? [login.user, login.password] : [])].flatMap((text) =>
    text.flatMap((part) => (typeof part === 'string' ? [] : [part.secret])),
  )

function fillSecrets(text: SecretText, secrets: Secrets): string | null {
  const parts = text.map((part) => (typeof part === 'string' ? part : secrets(part.secret)))
  return parts.includes(null) ? null : parts.join('')
}
