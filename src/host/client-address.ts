/**
 * Whose address a request comes from. Each proxy in front of us writes whom it heard last into `X-Forwarded-For`; what
 * stands further left anybody may have written.
 * @param proxies how many of ours stand in front of this server
 */
export function clientAddress(
  socket: string | null,
  forwarded: string | null,
  proxies: number,
): string | null {
  if (proxies === 0) return socket
  const heard = (forwarded ?? '').split(',').map((one) => one.trim())
  const address = heard.at(-proxies)
  return address && /^[\da-fA-F.:]{2,45}$/.test(address) ? address : socket
}
