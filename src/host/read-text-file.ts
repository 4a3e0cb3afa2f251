import { readFile } from 'node:fs/promises'
import { type DecodedText, decodeText, refusalLine } from '../decode-text.ts'
import { Fault } from '../fault.ts'

/**
 * The text of a file somebody names.
 * @throws Fault `BAD_CONFIG` when it cannot be read, or is no text in UTF-8
 */
export async function readTextFile(
  path: string,
  decode: (bytes: Uint8Array) => DecodedText = decodeText,
): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new Fault('BAD_CONFIG', `${path} cannot be read`)
  })
  const read = decode(bytes)
  if (read.outcome === 'refused') throw new Fault('BAD_CONFIG', refusalLine(path, read))
  return read.text
}
