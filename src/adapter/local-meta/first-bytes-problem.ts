import { type GraphProblem, problem } from './graph-problem.ts'

/** How files of a kind begin, in Latin-1; of other kinds nothing is known. */
const beginnings: ReadonlyMap<string, RegExp> = new Map([
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['video/mp4', /^[\s\S]{4}ftyp/],
  ['video/3gpp', /^[\s\S]{4}ftyp3g/],
  ['application/pdf', /^%PDF-/],
])

/** Meta looks at the file itself: a web page that is called a picture is none. */
export function firstBytesProblem(mime: string, bytes: Uint8Array): GraphProblem | null {
  const start = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('')
  const begins = beginnings.get(mime)
  return !begins || begins.test(start)
    ? null
    : problem(131053, 'Media upload error: the file is not of the type it is said to be')
}
