import { base64Of } from '../../audit/base64.ts'
import { readSignedCheckpoint } from '../../audit/checkpoint.ts'
import { witnessRequest } from '../../audit/heed-checkpoint.ts'
import { readSignature, writeNote } from '../../audit/signed-note.ts'

type Needs = {
  readonly fetch: typeof fetch
  /** The proof that the log of `to` entries goes on from the one of `from`. */
  readonly proof: (from: number, to: number) => Promise<readonly Uint8Array[]>
}

export type SentCheckpoint =
  /** The checkpoint with the witness's signature under it. */
  | { readonly outcome: 'cosigned'; readonly note: string }
  /** It knows another history of this log, or a longer one. */
  | { readonly outcome: 'contradicted'; readonly size: number | null }
  /** It does not know the log or its key. */
  | { readonly outcome: 'unknown-log' }
  | { readonly outcome: 'unreachable' }

/** How long a witness may take. Milliseconds. */
const patience = 10_000

/** Sends a checkpoint to a witness. @param old the size it is thought to have signed last; it corrects us if not */
export async function sendCheckpoint(
  needs: Needs,
  address: string,
  note: string,
  old: number,
): Promise<SentCheckpoint> {
  const size = readSignedCheckpoint(note)?.size ?? 0
  const first = await ask(needs, address, note, old, size)
  if (first.outcome !== 'contradicted' || first.size === null || first.size === old) return first
  return first.size > size ? first : ask(needs, address, note, first.size, size)
}

async function ask(
  { fetch, proof }: Needs,
  address: string,
  note: string,
  old: number,
  size: number,
): Promise<SentCheckpoint> {
  const lines = (await proof(old, size)).map(base64Of)
  const url = new URL('add-checkpoint', address.endsWith('/') ? address : `${address}/`)
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: witnessRequest(old, lines, note),
    signal: AbortSignal.timeout(patience),
  }).catch(() => null)
  if (!answer) return { outcome: 'unreachable' }
  const text = await answer.text().catch(() => '')
  if (answer.status === 200) return cosigned(note, text)
  if (answer.status === 409)
    return { outcome: 'contradicted', size: /^\d+$/.test(text.trim()) ? Number(text) : null }
  if (answer.status === 422) return { outcome: 'contradicted', size: null }
  return { outcome: answer.status === 403 || answer.status === 404 ? 'unknown-log' : 'unreachable' }
}

function cosigned(note: string, lines: string): SentCheckpoint {
  const signatures = lines.trim().split('\n').map(readSignature)
  const own = readSignedCheckpoint(note)
  if (!own || !signatures.every((one) => one !== null)) return { outcome: 'unreachable' }
  const { text } = own.note
  return {
    outcome: 'cosigned',
    note: writeNote({ text, signatures: [...own.note.signatures, ...signatures] }),
  }
}
