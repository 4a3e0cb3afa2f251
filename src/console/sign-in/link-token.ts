/**
 * What a link of ours carries behind its `#`, which no browser sends to anybody; taken out of the address at once, so
 * that no history, no picture of the screen and no link that is copied from there holds it.
 */
export function takeLinkToken(): string {
  const token = decodeURIComponent(location.hash.slice(1))
  if (token !== '') history.replaceState(null, '', location.pathname)
  return token
}
