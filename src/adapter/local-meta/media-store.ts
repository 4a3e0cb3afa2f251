import { createHash } from 'node:crypto'
import type { Clock, Instant } from '../../clock.ts'
import { type GraphProblem, invalid, problem } from './graph-problem.ts'
import { hex } from './wamid.ts'

export type StoredMedia = {
  readonly id: string
  readonly mime: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly until: Instant
}

export type MediaStore = {
  readonly keep: (bytes: Uint8Array, mime: string, from: 'business' | 'person') => StoredMedia
  readonly find: (id: string) => StoredMedia | null
  /** A secret for the download address; it works for 5 minutes. */
  readonly ticketFor: (id: string) => string
  readonly redeem: (ticket: string) => StoredMedia | null
}

const day = 24 * 60 * 60 * 1000
/** How long Meta keeps what a business uploaded, and what a person sent. Milliseconds. */
const lifeOf = { business: 30 * day, person: 7 * day } as const

/** How long a download address works. Milliseconds. */
const addressLife = 5 * 60 * 1000

const mebibyte = 1024 * 1024
const office = 'application/vnd.openxmlformats-officedocument'
/** What may be uploaded, and how much. @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media */
const mostBytes: ReadonlyMap<string, number> = new Map([
  ['image/jpeg', 5 * mebibyte],
  ['image/png', 5 * mebibyte],
  ['audio/aac', 16 * mebibyte],
  ['audio/amr', 16 * mebibyte],
  ['audio/mpeg', 16 * mebibyte],
  ['audio/mp4', 16 * mebibyte],
  ['audio/ogg', 16 * mebibyte],
  ['video/mp4', 16 * mebibyte],
  ['video/3gpp', 16 * mebibyte],
  ['image/webp', 500 * 1024],
  ['application/pdf', 100 * mebibyte],
  [`${office}.wordprocessingml.document`, 100 * mebibyte],
  [`${office}.spreadsheetml.sheet`, 100 * mebibyte],
  [`${office}.presentationml.presentation`, 100 * mebibyte],
  ['text/plain', 100 * mebibyte],
])

export function uploadProblem(mime: string, size: number): GraphProblem | null {
  const most = mostBytes.get(mime.split(';')[0]?.trim() ?? '')
  if (most === undefined) return problem(100, 'Param file must be a file with one of the supported types')
  if (size === 0) return invalid('the file is empty')
  return size > most ? invalid('the file is larger than its kind may be') : null
}

export function createMediaStore(clock: Clock, random: () => number): MediaStore {
  const files = new Map<string, StoredMedia>()
  const tickets = new Map<string, { readonly id: string; readonly until: Instant }>()
  const find = (id: string): StoredMedia | null => {
    const file = files.get(id)
    return file && clock.now() < file.until ? file : null
  }
  return {
    keep: (bytes, mime, from) => {
      const id = String(Math.floor(random() * 9e15) + 1e15)
      const sha256 = createHash('sha256').update(bytes).digest('base64')
      const until = (clock.now() + lifeOf[from]) as Instant
      const file = { id, mime, sha256, bytes, until }
      files.set(id, file)
      return file
    },
    find,
    ticketFor: (id) => {
      const ticket = hex(32, random)
      tickets.set(ticket, { id, until: (clock.now() + addressLife) as Instant })
      return ticket
    },
    redeem: (ticket) => {
      const found = tickets.get(ticket)
      return found && clock.now() < found.until ? find(found.id) : null
    },
  }
}
