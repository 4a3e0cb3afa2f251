import { Hono } from 'hono'
import * as z from 'zod'
import { type Readable, readableBy } from '../access/readable.ts'
import { type Access, type AccessDoor, type AccessVariables, allowOver, unnamed } from './allow.ts'
import type { CannedAllView, CannedImport, CannedMistake, CannedSaved, CannedView } from './canned-view.ts'
import { bodyOf, jsonOnly, unkeptFaults } from './console-body.ts'

/** Canned replies as the host keeps them. */
export type CannedDesk = {
  readonly of: (readable: Readable) => Promise<CannedView>
  readonly all: () => Promise<CannedAllView>
  /** @returns what is wrong with it; none: it is kept */
  readonly save: (access: Access, saved: CannedSaved) => Promise<readonly CannedMistake[]>
  readonly remove: (access: Access, codes: readonly string[]) => Promise<void>
  /** `write`: in place if nothing of it is refused. */
  readonly import: (access: Access, file: Uint8Array, write: boolean) => Promise<CannedImport>
}

const code = z.string().max(64)
const saved = z.object({
  code,
  was: code.nullable(),
  department: z.string().max(64).nullable(),
  texts: z.record(z.string().max(16), z.string().trim().max(8_000)),
})
const removed = z.object({ codes: z.array(code).min(1).max(1_000) })
const imported = z.object({ file: z.base64(), write: z.boolean() })

/** A thousand texts in four languages, in base64. Bytes. */
const longestBody = 2 * 1024 * 1024

const ofAll = async () => ({ facts: null, named: unnamed })

/** Canned replies over HTTP: read by whoever answers customers, written by whoever may change them. */
export function canned(door: AccessDoor, desk: CannedDesk): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  app.use('/api/canned', ...jsonOnly(longestBody))
  app.use('/api/canned/*', ...jsonOnly(longestBody))
  app.get('/api/canned', allow('case.list', ofAll), async (context) => {
    const { who, circumstances, look } = context.get('access')
    look(null)
    return context.json(await desk.of(readableBy(who, 'case.list', circumstances)))
  })
  app.get('/api/canned/all', allow('replies.change', ofAll), async (context) => {
    context.get('access').look(null)
    return context.json(await desk.all())
  })
  app.post('/api/canned/save', allow('replies.change', ofAll), async (context) => {
    const access = context.get('access')
    const mistakes = await desk.save(access, await bodyOf(context, saved))
    access.look(null)
    return mistakes.length > 0 ? context.json({ error: 'REFUSED', mistakes }, 409) : context.json({})
  })
  app.post('/api/canned/remove', allow('replies.change', ofAll), async (context) => {
    const access = context.get('access')
    await desk.remove(access, (await bodyOf(context, removed)).codes)
    access.look(null)
    return context.json({})
  })
  app.post('/api/canned/import', allow('replies.change', ofAll), async (context) => {
    const access = context.get('access')
    const { file, write } = await bodyOf(context, imported)
    const done = await desk.import(access, Buffer.from(file, 'base64'), write)
    access.look(null)
    return context.json(done, write && !done.isWritten ? 409 : 200)
  })
  app.onError(unkeptFaults)
  return app
}
