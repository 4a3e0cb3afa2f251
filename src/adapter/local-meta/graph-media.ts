import type { Context, Hono } from 'hono'
import { firstBytesProblem } from './first-bytes-problem.ts'
import { type GraphProblem, missing, problem } from './graph-problem.ts'
import { type MediaStore, uploadProblem } from './media-store.ts'

type Answers = {
  readonly answer: (c: Context, body: object) => Response
  readonly refuse: (c: Context, why: GraphProblem) => Response
  /** The business number's id. */
  readonly number: string
}

/** Upload, address and download of media. */
export function addMedia(app: Hono, media: MediaStore, { answer, refuse, number }: Answers): void {
  app.get('/media/:ticket', (c) => {
    const file = media.redeem(c.req.param('ticket'))
    return file
      ? new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.mime } })
      : c.notFound()
  })

  app.post('/:version/:number/media', async (c) => {
    if (c.req.param('number') !== number)
      return refuse(c, problem(100, 'Unsupported post request: no such number'))
    const { file, messaging_product } = await c.req.parseBody()
    if (messaging_product !== 'whatsapp' || !(file instanceof File)) return refuse(c, missing('file'))
    const bytes = new Uint8Array(await file.arrayBuffer())
    const wrong = uploadProblem(file.type, file.size) ?? firstBytesProblem(file.type, bytes)
    if (wrong) return refuse(c, wrong)
    const { id } = media.keep(bytes, file.type, 'business')
    return answer(c, { id })
  })

  app.get('/:version/:media', (c) => {
    const file = media.find(c.req.param('media'))
    if (!file) return refuse(c, problem(100, 'Unsupported get request: no such media'))
    const { id, mime, sha256, bytes } = file
    const { href: url } = new URL(`/media/${media.ticketFor(id)}`, c.req.url)
    return answer(c, {
      messaging_product: 'whatsapp',
      url,
      mime_type: mime,
      // In webhooks it is base64.
      sha256: Buffer.from(sha256, 'base64').toString('hex'),
      file_size: bytes.length,
      id,
    })
  })
}
