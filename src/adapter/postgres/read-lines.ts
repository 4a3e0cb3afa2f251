import type { Socket } from 'node:net'
import { Fault } from '../../fault.ts'

/** A line of the command socket at most; the longest holds all files of a bot. Characters. */
const longestLine = 32 * 1024 * 1024

/**
 * The lines of a socket, without their ends; what is not ended by one is dropped.
 * @throws Fault `TOO_LARGE`
 */
export async function* readLines(socket: Socket): AsyncGenerator<string> {
  socket.setEncoding('utf8')
  let unread = ''
  for await (const chunk of socket) {
    const [first = '', ...others] = `${chunk}`.split('\n')
    unread += first
    for (const next of others) {
      yield unread
      unread = next
    }
    if (unread.length > longestLine) throw new Fault('TOO_LARGE', 'a command is longer than 32 MB')
  }
}
