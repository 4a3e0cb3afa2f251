import { Gone } from './ask-server.ts'
import { keepFresh } from './keep-fresh.ts'

/** What a page knows at one moment; `view` stays on the screen while the server is away. */
export type LineState<View> = {
  readonly line: 'opening' | 'live' | 'reconnecting'
  readonly view: View | null
}

export type Line = {
  /** Does something with the key of what is open; what fails is tried again as a lost line is. */
  readonly act: (done: (key: string) => Promise<unknown>) => void
  readonly retry: () => void
  readonly close: () => void
}

type LineNeeds<View> = {
  /** The key of what was open before, if any. */
  readonly remembered: string | null
  readonly remember: (key: string) => void
  readonly begin: () => Promise<string>
  /** @throws Gone */
  readonly look: (key: string) => Promise<View>
  readonly events: (key: string) => EventSource
  readonly show: (change: Partial<LineState<View>>) => void
}

/** How soon an absent server is asked again. Milliseconds. */
const retryAfter = 2000

/** Opens something on the server and keeps what is shown of it fresh, also when the server comes back. */
export function openLine<View>({ remembered, remember, begin, look, events, show }: LineNeeds<View>): Line {
  let key = remembered
  let isClosed = false
  let retrying: ReturnType<typeof setTimeout> | undefined
  let hangUp = () => {}

  function lose(error: unknown): void {
    hangUp()
    clearTimeout(retrying)
    if (isClosed) return
    const isGone = error instanceof Gone
    if (isGone) key = null
    show({ line: 'reconnecting' })
    retrying = setTimeout(connect, isGone ? 0 : retryAfter)
  }

  async function connect(): Promise<void> {
    clearTimeout(retrying)
    hangUp()
    try {
      key ??= await begin()
      const view = await look(key)
      if (isClosed) return
      remember(key)
      show({ line: 'live', view })
      hangUp = listen(key)
    } catch (error) {
      lose(error)
    }
  }

  function listen(open: string): () => void {
    const source = events(open)
    const fresh = keepFresh(async () => {
      const view = await look(open)
      if (!isClosed) show({ line: 'live', view })
    }, lose)
    source.addEventListener('changed', fresh.look)
    source.addEventListener('error', lose)
    return () => {
      source.close()
      fresh.close()
    }
  }

  void connect()
  return {
    act: (done) => {
      if (key) done(key).catch(lose)
    },
    retry: () => void connect(),
    close: () => {
      isClosed = true
      hangUp()
      clearTimeout(retrying)
    },
  }
}
