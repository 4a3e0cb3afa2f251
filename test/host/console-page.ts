import { generateSync } from 'otplib'
import { type Clock, systemClock } from '../../src/clock.ts'

/** What came back: a test says what it expects of it. */
// biome-ignore lint/suspicious/noExplicitAny: the shapes are what is tested
export type Shown = { readonly status: number; readonly body: any; readonly headers: Headers }

/** A browser at a running server, with the one cookie it was given. */
export type ConsolePage = {
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Shown>
  /** The token of its sign-in, as a thief would have it. */
  readonly token: () => string | null
  readonly show: (token: string | null) => void
}

export function consolePage(url: string): ConsolePage {
  let token: string | null = null
  return {
    token: () => token,
    show: (other) => {
      token = other
    },
    ask: async (method, path, body) => {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          origin: url,
          'content-type': 'application/json',
          // What is refused unread may take its connection with it.
          connection: 'close',
          ...(token === null ? {} : { cookie: `sigilo=${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      for (const cookie of answer.headers.getSetCookie()) {
        const [, value = ''] = /^sigilo=([^;]*)/.exec(cookie) ?? []
        token = value === '' ? null : value
      }
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.includes('json')
      return { status: answer.status, body: isJson ? JSON.parse(text) : text, headers: answer.headers }
    },
  }
}

/** The machine's clock, set forward by hand. */
export function clockAhead(): Clock & { readonly skip: (milliseconds: number) => void } {
  let ahead = 0
  return {
    now: () => (systemClock.now() + ahead) as ReturnType<Clock['now']>,
    skip: (milliseconds) => {
      ahead += milliseconds
    },
  }
}

/** Somebody's authenticator app. */
export const appOf =
  (clock: Clock) =>
  (key: string): string =>
    generateSync({ secret: key, epoch: Math.floor(clock.now() / 1000) })
