import { askHealth } from '../adapter/whatsapp/ask-health.ts'
import { createCloudApi } from '../adapter/whatsapp/cloud-api.ts'
import type { Post } from '../adapter/whatsapp/post.ts'
import type { Clock } from '../clock.ts'
import { parseBusinessId } from '../ids.ts'
import type { Log } from '../log.ts'
import type { Channel } from '../message/channel.ts'
import type { WhatsappConfig } from './config.ts'
import type { Storage } from './open-storage.ts'
import { type ChannelWatch, watchChannel } from './watch-channel.ts'

/** How long Meta may take to answer a call. Milliseconds. */
const graphTimeout = 10_000

type Needs = {
  readonly storage: Pick<Storage, 'media' | 'uploads' | 'channelBook' | 'live' | 'unfinished'>
  readonly post: Post
  readonly clock: Clock
  readonly log: Log
}

/** The business number of a running server: the way to people over it, and who watches whether it works. */
export function openChannel(
  { storage, post, clock, log }: Needs,
  whatsapp: WhatsappConfig,
): { readonly channel: Channel; readonly channelWatch: ChannelWatch } {
  const account = { ...whatsapp, version: whatsapp.graphVersion, timeoutMs: graphTimeout }
  const media = { bytes: storage.media.bytes, uploads: storage.uploads }
  return {
    channel: createCloudApi({ post, media, clock }, account),
    channelWatch: watchChannel({
      number: parseBusinessId(whatsapp.phoneNumberId),
      ...{ book: storage.channelBook, live: storage.live, unfinished: storage.unfinished, clock, log },
      askHealth: () => askHealth(fetch, account),
    }),
  }
}
