import { importPKCS8, SignJWT } from 'jose'
import type { Clock } from '../../clock.ts'
import { Fault } from '../../fault.ts'

/** What is needed of a service account's key file. */
export type ServiceAccount = {
  readonly email: string
  /** PKCS #8, PEM. */
  readonly privateKey: string
  readonly keyId: string
}

const scope = 'https://www.googleapis.com/auth/cloud-platform'
/** Google takes tokens of an hour at most; a new one is made some time before. Seconds. */
const life = 3600
const spare = 300

/** @param text the JSON file as Google gives it @throws Fault `BAD_CONFIG`, with nothing of the file in it */
export function readServiceAccount(text: string): ServiceAccount {
  const { type, client_email, private_key, private_key_id } = parsed(text)
  if (
    type !== 'service_account' ||
    typeof client_email !== 'string' ||
    typeof private_key !== 'string' ||
    typeof private_key_id !== 'string'
  )
    throw notAKey()
  return { email: client_email, privateKey: private_key, keyId: private_key_id }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    throw notAKey()
  }
}

const notAKey = () =>
  new Fault('BAD_CONFIG', "the Google credentials are not a service account's key file (JSON)")

/**
 * Bearer tokens signed by the account itself, without a call for each.
 * @returns a token that is good for some minutes at least; rejects with Fault `BAD_CONFIG` where the key cannot sign
 * @see https://developers.google.com/identity/protocols/oauth2/service-account#jwt-auth
 */
export function tokensOf(account: ServiceAccount, clock: Clock): () => Promise<string> {
  let kept: { readonly token: string; readonly until: number } | null = null
  return async () => {
    const now = Math.floor(clock.now() / 1000)
    if (kept && now < kept.until) return kept.token
    const token = await sign(account, now)
    kept = { token, until: now + life - spare }
    return token
  }
}

async function sign({ email, privateKey, keyId }: ServiceAccount, now: number): Promise<string> {
  try {
    return await new SignJWT({ scope })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
      .setIssuer(email)
      .setSubject(email)
      .setIssuedAt(now)
      .setExpirationTime(now + life)
      .sign(await importPKCS8(privateKey, 'RS256'))
  } catch {
    throw new Fault('BAD_CONFIG', 'the private key of the service account cannot sign')
  }
}
