import { Hono } from 'hono'
import * as z from 'zod'
import { Fault } from '../fault.ts'
import { type CaseNumber, parseCaseNumber } from '../ids.ts'
import { type Access, type AccessDoor, type AccessVariables, allowOver } from './allow.ts'
import { type Filed, filed } from './case-words.ts'
import { bodyOf, caseIn, jsonOnly, unkeptFaults } from './console-body.ts'
import type { FindConversation } from './conversations.ts'
import { longestCaption, longestFileName, mostSendable, sendableAs } from './sendable-types.ts'

/** A photo, sound, film or document that somebody sends; `id` is made by the page: the same again changes nothing. */
export type SentFile = {
  readonly id: string
  readonly mime: string
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly caption: string
  /** They were told that the words look like a trick, and mean them. */
  readonly sure: boolean
}

export type CaseMedia = {
  readonly find: FindConversation
  readonly send: (access: Access, number: CaseNumber, file: SentFile) => Promise<Filed>
}

const id = z.string().min(1).max(64)
/** Base64 is a third longer; JSON besides. Bytes. */
const longestBody = Math.ceil(mostSendable / 3) * 4 + 32 * 1024
const shape = z.object({
  ...{ case: id, id },
  mime: z.string().max(200),
  name: z.string().max(longestFileName),
  /** Of a sound: none. */
  caption: z.string().trim().max(longestCaption),
  base64: z.base64().min(1),
  sure: z.boolean().default(false),
})

/** Files of agents over HTTP: looked at, given to WhatsApp, and kept nowhere. */
export function caseMedia(door: AccessDoor, desk: CaseMedia): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  const path = '/api/cases/media'
  app.use(path, ...jsonOnly(longestBody))
  app.post(
    path,
    allow('case.reply', async (context) => desk.find(await caseIn(context))),
    async (context) => {
      const access = context.get('access')
      const { base64, case: written, ...about } = await bodyOf(context, shape)
      const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
      const most = sendableAs(about.mime)?.most ?? mostSendable
      if (bytes.length > most) throw new Fault('TOO_LARGE', `a file over ${most} bytes`)
      const answer = filed(await desk.send(access, parseCaseNumber(written), { ...about, bytes }))
      access.look(null)
      answer.headers.set('Cache-Control', 'no-store')
      return answer
    },
  )
  app.onError(unkeptFaults)
  return app
}
