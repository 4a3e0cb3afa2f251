import type { Clock } from '../../clock.ts'
import type { Address, Channel, SendOutcome } from '../../message/channel.ts'
import { RawText } from '../../message/raw-text.ts'
import type { OutgoingMessage } from '../../message/reply.ts'
import { type GraphAccount, graphEndpoint } from './graph-endpoint.ts'
import { mediaIn, messageBody } from './message-body.ts'
import { NotSent, type Post } from './post.ts'
import { readAnswer } from './read-answer.ts'
import { mediaIds, type OwnFile, type ProjectMedia } from './upload-media.ts'

type CloudApiNeeds = { readonly post: Post; readonly media: ProjectMedia; readonly clock: Clock }

export type CloudApiSettings = GraphAccount & {
  /** How long Meta may take to answer one call. Milliseconds. */
  readonly timeoutMs: number
}

/** What Meta answers, among other things, to an id of a file that it has forgotten. */
const forgotten: ReadonlySet<number> = new Set([100, 131009, 131052, 131053])

/**
 * WhatsApp through Meta's Cloud API.
 *
 * @throws Fault `BAD_CONFIG` when the address is not https, the version or the number's id are not of Meta's shape
 */
export function createCloudApi(needs: CloudApiNeeds, settings: CloudApiSettings): Channel {
  const { post } = needs
  const url = graphEndpoint(settings, 'messages')
  const headers = { authorization: `Bearer ${settings.accessToken}`, 'content-type': 'application/json' }
  const call = async (body: object) =>
    post({ url: await url, headers, body: JSON.stringify(body), timeoutMs: settings.timeoutMs })
  const ids = mediaIds(needs, settings)

  async function sendOnce(
    to: Address,
    message: OutgoingMessage,
    mediaId: string | null,
  ): Promise<SendOutcome> {
    try {
      return readAnswer(await call(messageBody(to, message, mediaId)))
    } catch (error) {
      return error instanceof NotSent
        ? { outcome: 'refused', class: 'transient', code: -1, retryAfterMs: null }
        : { outcome: 'unsure' }
    }
  }

  /** With an id from an earlier upload Meta may refuse the message: then it certainly does not have it, and gets it anew. */
  async function sendWith(to: Address, message: OutgoingMessage, file: OwnFile): Promise<SendOutcome> {
    const known = await ids.idOf(file)
    if (known.outcome === 'refused') return known
    const outcome = await sendOnce(to, message, known.id)
    if (known.isNew || outcome.outcome !== 'refused' || !forgotten.has(outcome.code)) return outcome
    const anew = await ids.uploadAnew(file)
    return anew.outcome === 'refused' ? anew : sendOnce(to, message, anew.id)
  }

  return {
    send: async (to, message) => {
      if (message.message.kind === 'uploaded') return asLast(await sendOnce(to, message, null))
      const media = mediaIn(message.message)
      return media?.file.at === 'project' ? sendWith(to, message, media.file) : sendOnce(to, message, null)
    },
    read: async (message, typing) => {
      try {
        await call({
          messaging_product: 'whatsapp',
          status: 'read',
          message_id: RawText.reveal(message),
          ...(typing ? { typing_indicator: { type: 'text' } } : {}),
        })
      } catch {
        // The port promises to resolve: the person sees one grey tick more, no more than that.
      }
    },
  }
}

/** What was uploaded for this one message is not there to be uploaded again: what is wrong with it stays so. */
const asLast = (outcome: SendOutcome): SendOutcome =>
  outcome.outcome === 'refused' && outcome.class === 'media' ? { ...outcome, class: 'ours' } : outcome
