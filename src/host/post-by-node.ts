import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { longestAnswer, NotSent, type Post } from '../adapter/whatsapp/post.ts'

/** Sockets nobody used for so long are closed: Meta closes them too, and a message written into one would be in doubt. Milliseconds. */
const idle = 4000

/** POST by `node:http`: a third of what the global `fetch` costs, and two of them are in every turn. */
export function postByNode(): Post {
  const http = new HttpAgent({ keepAlive: true, timeout: idle })
  const https = new HttpsAgent({ keepAlive: true, timeout: idle })
  return ({ url, headers, body, timeoutMs }) =>
    new Promise((resolve, reject) => {
      const isTls = url.protocol === 'https:'
      const length = { 'content-length': String(Buffer.byteLength(body)) }
      const options = { method: 'POST', headers: { ...headers, ...length } }
      const call = isTls
        ? httpsRequest(url, { ...options, agent: https })
        : httpRequest(url, { ...options, agent: http })
      const isConnected = watchConnection(call, isTls)
      const timer = setTimeout(() => call.destroy(new Error('no answer in time')), timeoutMs)
      call.once('error', (error) => {
        clearTimeout(timer)
        reject(isConnected() ? error : new NotSent(error.message))
      })
      call.once('response', (answer) => {
        readText(answer).then(
          (text) => {
            clearTimeout(timer)
            resolve({
              status: answer.statusCode ?? 0,
              retryAfter: answer.headers['retry-after'] ?? null,
              text,
            })
          },
          (error) => {
            clearTimeout(timer)
            reject(error)
          },
        )
      })
      call.end(body)
    })
}

/** Whether the request had a ready connection, after which its bytes may have left. */
function watchConnection(call: ClientRequest, isTls: boolean): () => boolean {
  let isConnected = false
  call.once('socket', (socket) => {
    if (call.reusedSocket || !socket.connecting) isConnected = true
    else
      socket.once(isTls ? 'secureConnect' : 'connect', () => {
        isConnected = true
      })
  })
  return () => isConnected
}

function readText(answer: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    answer.on('data', (part: Buffer) => {
      length += part.length
      if (length > longestAnswer) answer.destroy(new Error('the answer is too long'))
      else parts.push(part)
    })
    answer.once('end', () => resolve(Buffer.concat(parts).toString()))
    answer.once('error', reject)
    answer.once('close', () => reject(new Error('the answer ended early')))
  })
}
