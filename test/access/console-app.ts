import type { SignedIn } from '../../src/access/signed-in.ts'
import { openConsoleRole } from '../../src/adapter/postgres/console-role.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresDepartments } from '../../src/adapter/postgres/departments.ts'
import { postgresPlaces } from '../../src/adapter/postgres/places.ts'
import { scopedConversations } from '../../src/adapter/postgres/scoped-conversations.ts'
import { scopedDatabase } from '../../src/adapter/postgres/scoped-database.ts'
import { serveConversations } from '../../src/host/serve-conversations.ts'
import type { AccessNote } from '../../src/web/allow.ts'
import { conversations } from '../../src/web/conversations.ts'
import { now } from './made-up-staff.ts'

/** The console's app as a host composes it, over a real database; only the sign-in is a header here. */
export async function consoleApp(database: Database, staff: readonly SignedIn[]) {
  await openConsoleRole(database)
  const notes: AccessNote[] = []
  const byId = new Map(staff.map((one) => [`${one.staff}`, one]))
  const departments = postgresDepartments(database)
  const app = conversations(
    {
      signedIn: async (request) => byId.get(request.headers.get('x-staff') ?? '') ?? null,
      circumstances: async () => ({ now, tree: await departments.tree(), isFrozen: false }),
      record: async (note) => {
        notes.push(note)
      },
    },
    serveConversations({
      conversations: scopedConversations(scopedDatabase(database)),
      places: postgresPlaces(database),
      bots: { at: async () => null },
    }),
  )
  const ask = async (who: SignedIn | null, path: string, body: unknown) => {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(who ? { 'x-staff': who.staff } : {}) },
      body: JSON.stringify(body),
    })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return { ask, notes }
}
