import { Fault } from '../fault.ts'

/** The name has a dot and does not end in a number; more is said by how it reads as an address. */
const hostShape = /^[a-z0-9][a-z0-9.-]{0,250}\.[a-z0-9-]{0,60}[a-z](?::\d{1,5})?$/

/** @throws Fault `BAD_CONFIG` */
export function readHosts(text: string | null): readonly string[] {
  const hosts = (text ?? '').split(/[\s,;]+/).filter((host) => host !== '')
  for (const host of hosts)
    if (!hostShape.test(host) || !readsAsItself(host))
      throw new Fault(
        'BAD_CONFIG',
        'SIGILO_SERVICE_HOSTS is a list of host names in small letters, separated by commas: shop.example, shop.example:8443',
      )
  return hosts
}

const readsAsItself = (host: string): boolean =>
  URL.canParse(`https://${host}`) && new URL(`https://${host}`).host === host

const secretName = /^SIGILO_SECRET_([A-Z][A-Z0-9_]*)$/

/**
 * Every `SIGILO_SECRET_…` by its name without that.
 * @throws Fault `BAD_CONFIG` naming the variable, never its value
 */
export function readSecrets(
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>()
  for (const [variable, written] of Object.entries(environment)) {
    const name = secretName.exec(variable)?.[1]
    const value = written?.trim() ?? ''
    if (name === undefined || value === '') continue
    if (!/^[\x20-\x7e]+$/.test(value))
      throw new Fault('BAD_CONFIG', `${variable} holds characters that no header takes`)
    secrets.set(name, value)
  }
  return secrets
}
