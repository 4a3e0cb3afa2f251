import type { Hono } from 'hono'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import type { AccessVariables } from '../web/allow.ts'
import { conversations } from '../web/conversations.ts'
import type { SignInOpened } from './open-sign-in.ts'
import type { Storage } from './open-storage.ts'
import { recordAccess } from './record-access.ts'
import { serveConversations } from './serve-conversations.ts'

type Needs = { readonly storage: Storage; readonly clock: Clock; readonly door: SignInOpened }

/** Cases and talks, masked, for who may read them. */
export function openConversations({ storage, clock, door }: Needs): Hono<AccessVariables> {
  const { signedIn, circumstances } = door
  const record = recordAccess({ crypto: nodeCrypto, clock, write: storage.writeEntry })
  return conversations({ signedIn, circumstances, record }, serveConversations(storage))
}
