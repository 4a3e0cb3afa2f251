import { createHmac } from 'node:crypto'

/** JSON as Meta writes it: everything outside ASCII as `\u00e1`, slashes as `\/`. */
export function metaJson(value: unknown): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(value)
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/')
  return new TextEncoder().encode(text)
}

/** The `X-Hub-Signature-256` header for exactly these bytes. */
export const signatureOf = (body: Uint8Array, appSecret: string): string =>
  `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
