import type { Running } from '../../src/host/start-node.ts'
import { noteTrained, signedInColleague } from '../browser/colleague.ts'

/**
 * Somebody of the desk listens to what happens from the first moment on.
 * @returns resolves, once the server has stopped, with every byte that came over the line
 */
export async function listenToDesk(running: Running): Promise<() => Promise<string>> {
  const { staff, signedIn } = await signedInColleague(running, 'Lia Prado', ['agent'], ['support'])
  await noteTrained(running, staff, 1)
  const state = signedIn.storageState
  const [cookie] = typeof state === 'object' ? state.cookies : []
  const headers = { cookie: `${cookie?.name}=${cookie?.value}` }
  const answer = await fetch(`${running.url}/api/live`, { headers })
  if (!answer.ok) throw new Error(`the line answered ${answer.status}`)
  const text = answer.text()
  return async () => `${JSON.stringify([...answer.headers])}\n${await text}`
}
