/** A text/event-stream that is written to as things happen. */
export type EventStream = {
  readonly body: ReadableStream<Uint8Array>
  /** Where nobody reads any more, what waits is thrown away and the stream ends. */
  readonly send: (event: string, data: object, id: string | null) => void
  /** Says that the line is open, and where it is. */
  readonly beat: (id: string | null) => void
  readonly close: () => void
  readonly isOver: () => boolean
}

/** What may wait for a reader besides what the system's own buffers hold. Bytes. */
const mostWaiting = 64 * 1024

type Needs = {
  /** Called when the answer is on its way; one that never leaves begins nothing. */
  readonly begin: () => void
  /** Ends the connection of somebody who does not read: what waits for them would be kept for as long as it is up. */
  readonly cut: () => void
  /** Called once, whoever ended it. */
  readonly end: () => void
}

export function eventStream({ begin, cut, end }: Needs): EventStream {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  let isBegun = false
  let isOver = false

  function finish(how: (open: ReadableStreamDefaultController<Uint8Array>) => void): void {
    if (isOver) return
    isOver = true
    if (controller) how(controller)
    end()
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start: (own) => {
        controller = own
      },
      pull: () => {
        if (isBegun) return
        isBegun = true
        begin()
      },
      cancel: () => finish(() => {}),
    },
    { highWaterMark: 0, size: (chunk) => chunk.byteLength },
  )

  function write(text: string): void {
    if (isOver || !controller) return
    const waiting = -(controller.desiredSize ?? 0)
    if (waiting > mostWaiting) finish(cut)
    else controller.enqueue(encoder.encode(text))
  }

  const idOf = (id: string | null): string => (id === null ? '' : `id: ${id}\n`)
  return {
    body,
    send: (event, data, id) => write(`event: ${event}\n${idOf(id)}data: ${JSON.stringify(data)}\n\n`),
    beat: (id) => write(`: open\n${idOf(id)}\n`),
    close: () => finish((open) => open.close()),
    isOver: () => isOver,
  }
}
