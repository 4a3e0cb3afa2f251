/** Whether a URL's `hostname` is this machine: `localhost`, `[::1]` or any of 127.0.0.0/8. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)

/** Whether what is sent to an address cannot be read on the way: https, or plain http that stays on this machine. */
export function travelsSafely(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}
