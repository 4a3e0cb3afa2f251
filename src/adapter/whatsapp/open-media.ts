import type { MediaFailure, OpenedMedia, OpenMedia } from '../../message/media.ts'
import { RawText } from '../../message/raw-text.ts'
import { type GraphAccount, graphMedium } from './graph-endpoint.ts'
import { jsonOf, readRefusal } from './read-answer.ts'
import { readBytes } from './read-bytes.ts'
import { textIn, wholeNumberIn } from './untrusted.ts'

type MediaNeeds = { readonly fetch: typeof globalThis.fetch }

/** The largest file that is held in memory for one look. Bytes. */
export const mostOpenedBytes = 25 * 1024 * 1024
/** How much the answer about a file may say. Bytes. */
const mostSaid = 16 * 1024
/** How long WhatsApp may take to say where it is, and to hand it over. Milliseconds. */
const patience = { say: 10_000, give: 60_000 } as const

const failed = (why: MediaFailure): OpenedMedia => ({ outcome: 'failed', why })

/**
 * What a person sent, from WhatsApp: where it is, then its bytes. The token goes to Meta and to nobody else, whatever an
 * answer says; redirects are not followed.
 *
 * @throws Fault `BAD_CONFIG` when the address is not https or the version not of Meta's shape
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media
 */
export function mediaOpener({ fetch }: MediaNeeds, account: GraphAccount): OpenMedia {
  const headers = { authorization: `Bearer ${account.accessToken}` }
  const get = (url: URL, timeoutMs: number) =>
    fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
  return async ({ id, sha256 }) => {
    const endpoint = await graphMedium(account, RawText.reveal(id))
    if (endpoint === null) return failed('gone')
    try {
      const told = await whereIs(await get(endpoint, patience.say))
      if (typeof told === 'string') return failed(told)
      if (told.size > mostOpenedBytes) return failed('too-large')
      if (!isMetas(told.url, account)) return failed('not-as-sent')
      const answer = await get(told.url, patience.give)
      if (answer.status !== 200) return failed(await whyNot(answer))
      const bytes = await readBytes(answer, Math.min(told.size, mostOpenedBytes))
      const isWhole = bytes !== null && bytes.length === told.size
      if (!isWhole || !(await isHash(bytes, sha256 ?? told.sha256))) return failed('not-as-sent')
      return { outcome: 'opened', bytes, mime: told.mime }
    } catch {
      return failed('unreachable')
    }
  }
}

type Told = {
  readonly url: URL
  readonly mime: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Where a file is, as Meta says it. */
async function whereIs(answer: Response): Promise<Told | MediaFailure> {
  const body = await readBytes(answer, mostSaid)
  if (body === null) return 'unreachable'
  const text = new TextDecoder().decode(body)
  if (answer.status !== 200) return refusalOf(answer.status, text)
  const said = jsonOf(text)
  const [url, mime, sha256] = [textIn(said.url), textIn(said.mime_type), textIn(said.sha256)]
  const size = wholeNumberIn(said.file_size)
  if (url === null || !URL.canParse(url) || sha256 === null || size === null || size < 1) return 'not-as-sent'
  return { url: new URL(url), mime: mime ?? '', sha256, size }
}

/** Bytes of what is read of a refusal. */
const whyNot = async (answer: Response): Promise<MediaFailure> =>
  refusalOf(answer.status, new TextDecoder().decode((await readBytes(answer, mostSaid)) ?? undefined))

/** Meta's codes for a file that it does not have, or not for this number. */
const notThere: ReadonlySet<number> = new Set([100, 131052, 131053])

function refusalOf(status: number, text: string): MediaFailure {
  if (status === 404 || status === 410) return 'gone'
  if (status >= 300 && status < 400) return 'not-as-sent'
  const refusal = readRefusal({ status, retryAfter: null, text })
  return refusal && notThere.has(refusal.code) ? 'gone' : 'unreachable'
}

/** Where Meta hands out files, and where we ask for them: a gateway's own, this machine's in a demo. */
function isMetas(url: URL, { graphUrl }: GraphAccount): boolean {
  if (url.username !== '' || url.password !== '') return false
  if (url.origin === new URL(graphUrl).origin) return true
  return url.protocol === 'https:' && url.port === '' && /^(?:[\w-]+\.)+fbsbx\.com$/.test(url.hostname)
}

/** Meta writes it in base64 in webhooks, and in hex when it is asked. */
async function isHash(bytes: Uint8Array<ArrayBuffer>, said: string): Promise<boolean> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const base64 = btoa(String.fromCharCode(...hash))
  return said.toLowerCase() === hex || said.replace(/=*$/, '') === base64.replace(/=*$/, '')
}
