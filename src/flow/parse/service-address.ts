/** Top-level names that lead to nobody outside: this machine, its network, or a cloud's own rooms. */
const insideNames: ReadonlySet<string> = new Set([
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'arpa',
  'onion',
])

const advice = 'write an https:// address without query, or demo-shop'

/**
 * What is wrong with the address of a service; null: nothing. A service is outside: it has a name in the public DNS,
 * written as it will be looked up. What the name leads to is looked at when it is called.
 */
export function addressMistake(at: string): { readonly says: string; readonly advice: string } | null {
  if (at === 'demo-shop') return null
  const written = /^https:\/\/([^\s/?#@\\]+)(?:\/[^\s?#\\]*)?$/.exec(at)?.[1]
  if (written === undefined || !URL.canParse(at))
    return { says: 'this is not the address of a service', advice }
  const { host, hostname, pathname } = new URL(at)
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname))
    return { says: 'a service has a name, not a number', advice: 'write https:// and the name of its host' }
  if (written !== host && written !== `${host}:443`) {
    const says = `"${written.slice(0, 60)}" would be looked up as "${host.slice(0, 60)}"`
    return { says, advice: `write https://${host}${pathname === '/' ? '' : pathname}` }
  }
  if (!hostname.includes('.') || hostname.endsWith('.') || insideNames.has(hostname.split('.').at(-1) ?? ''))
    return { says: `"${hostname.slice(0, 60)}" is no name of the public internet`, advice }
  return null
}
