/** The server knows nothing by this key: it was started anew. */
export class Gone extends Error {}

/** How long a server on this machine may take. Milliseconds. */
const patience = 20_000

/** Asks the server; with a body it is told something. @throws Gone */
export async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const sent = body
    ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    : {}
  const response = await fetch(path, { ...sent, signal: AbortSignal.timeout(patience) })
  if (response.status === 404) throw new Gone()
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return (await response.json()) as Answer
}
