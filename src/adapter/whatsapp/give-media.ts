import type { Refusal } from '../../message/channel.ts'
import { type GraphAccount, graphEndpoint } from './graph-endpoint.ts'
import type { Post } from './post.ts'
import { jsonOf, readRefusal } from './read-answer.ts'
import { textIn } from './untrusted.ts'

/** How long Meta may take to read a film of 16 MB. Milliseconds. */
const patience = 30_000

export type GivenMedia =
  | { readonly outcome: 'given'; readonly id: string }
  /** Meta does not have it; null: nobody knows why. */
  | { readonly outcome: 'refused'; readonly refusal: Refusal | null }

export type GiveMedia = (bytes: Uint8Array<ArrayBuffer>, mime: string, name: string) => Promise<GivenMedia>

/**
 * Gives Meta a file, to be named in messages for 30 days. Resolves whatever the network does.
 *
 * @throws Fault `BAD_CONFIG` when the address is not https, the version or the number's id are not of Meta's shape
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#upload-media
 */
export function mediaGiver({ post }: { readonly post: Post }, account: GraphAccount): GiveMedia {
  const endpoint = graphEndpoint(account, 'media')
  return async (bytes, mime, name) => {
    const form = new FormData()
    form.set('messaging_product', 'whatsapp')
    form.set('type', mime)
    form.set('file', new Blob([bytes], { type: mime }), name)
    const body = new Response(form)
    const headers = {
      authorization: `Bearer ${account.accessToken}`,
      'content-type': body.headers.get('content-type') ?? '',
    }
    const request = { url: await endpoint, headers, body: new Uint8Array(await body.arrayBuffer()) }
    const answer = await post({ ...request, timeoutMs: patience }).catch(() => null)
    const id = answer && answer.status < 300 ? textIn(jsonOf(answer.text).id) : null
    return id === null
      ? { outcome: 'refused', refusal: answer && readRefusal(answer) }
      : { outcome: 'given', id }
  }
}
