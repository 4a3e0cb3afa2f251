/** One event of a text/event-stream; `event` is empty where only the place went on or the line is said to be open. */
export type StreamEvent = { readonly event: string; readonly data: string; readonly id: string | null }

/**
 * Reads a text/event-stream to its end. As browsers' EventSource does, which tells nobody why a line could not be opened
 * and so cannot tell who is signed out from who is cut off.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export async function readEventStream(
  body: ReadableStream<Uint8Array>,
  hear: (event: StreamEvent) => void,
): Promise<void> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const text = (rest + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n')
    const blocks = text.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) hear(readBlock(block))
  }
}

function readBlock(block: string): StreamEvent {
  const lines = block.split('\n').map((line) => /^([a-z]+):? ?(.*)$/.exec(line))
  const of = (field: string) => lines.flatMap((line) => (line?.[1] === field ? [line[2] ?? ''] : []))
  const data = of('data')
  return {
    event: data.length > 0 ? (of('event').at(-1) ?? 'message') : '',
    data: data.join('\n'),
    id: of('id').at(-1) ?? null,
  }
}
