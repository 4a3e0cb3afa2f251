import { createHash } from 'node:crypto'

/** SHA-256 of a text, as 64 hex digits. */
export const hashText = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'))
