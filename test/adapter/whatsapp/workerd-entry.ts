import { type CloudApiSettings, createCloudApi } from '../../../src/adapter/whatsapp/cloud-api.ts'
import { postByFetch } from '../../../src/adapter/whatsapp/post-by-fetch.ts'
import { type Instant, systemClock } from '../../../src/clock.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import type { OutgoingMessage } from '../../../src/message/reply.ts'

type Asked = {
  readonly settings: CloudApiSettings
  readonly phone: string
  readonly message: OutgoingMessage
  readonly picture: string
}

const uploads = new Map<string, { readonly id: string; readonly at: Instant }>()

/** A Worker that does nothing but send one message with a picture. */
export default {
  async fetch(asked: Request): Promise<Response> {
    const { settings, phone, message, picture } = (await asked.json()) as Asked
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
    const media = {
      bytes: async () => bytes,
      uploads: {
        find: async (_: string, sha256: string) => uploads.get(sha256) ?? null,
        keep: async (_: string, sha256: string, upload: { readonly id: string; readonly at: Instant }) => {
          uploads.set(sha256, upload)
        },
      },
    }
    const post = postByFetch((...call) => fetch(...call))
    const channel = createCloudApi({ post, media, clock: systemClock }, settings)
    const { outcome } = await channel.send({ by: 'phone', phone: new RawText(phone) }, message)
    return Response.json({ outcome })
  },
}
