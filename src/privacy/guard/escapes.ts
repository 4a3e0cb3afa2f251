const anEscape = /%[0-9a-f]{2}|\\u[0-9a-f]{4}/i
const runs = /(?:%[0-9a-f]{2})+|\\u[0-9a-f]{4}/gi

/** Whether a text has characters written as `%C3%A3` or `\u00e3`. Most have none: no expression is asked for those. */
export const isEscaped = (text: string): boolean =>
  (text.includes('%') || text.includes('\\u')) && anEscape.test(text)

/** The same of UTF-8, said of some more. */
export const mayBeEscaped = (bytes: Uint8Array): boolean =>
  bytes.includes('%'.charCodeAt(0)) || bytes.includes('\\'.charCodeAt(0))

export type Unescaped = {
  readonly text: string
  /** For a stretch of `text`, the stretch it was written as. */
  readonly stretch: (start: number, end: number) => { readonly start: number; readonly end: number }
}

export function withoutEscapes(written: string): Unescaped {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  const add = (read: string, start: number, end: number) => {
    const isAsWritten = read.length === end - start
    for (let at = 0; at < read.length; at++) {
      starts.push(isAsWritten ? start + at : start)
      ends.push(isAsWritten ? start + at + 1 : end)
    }
    text += read
  }
  let done = 0
  for (const { 0: run, index } of written.matchAll(runs)) {
    add(written.slice(done, index), done, index)
    done = index + run.length
    add(run.startsWith('%') ? percentDecoded(run) : unitOf(run), index, done)
  }
  add(written.slice(done), done, written.length)
  return {
    text,
    stretch: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? written.length }),
  }
}

const percentDecoded = (run: string): string =>
  new TextDecoder().decode(Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16)))

const unitOf = (run: string): string => String.fromCharCode(Number.parseInt(run.slice(2), 16))
