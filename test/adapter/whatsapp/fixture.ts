import { readFileSync } from 'node:fs'

/** A whole delivery as Meta sends it: made-up people, non-ASCII letters and slashes escaped. */
export const fixture = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../../fixture/whatsapp/${name}.json`, import.meta.url)))
