/** What a file is by its first bytes; `zip` is what Office documents are inside. */
export type MediaKind =
  | 'jpeg'
  | 'png'
  | 'mp4'
  | '3gp'
  | 'pdf'
  | 'zip'
  | 'text'
  | 'empty'
  | 'webp'
  | 'heic'
  | 'gif'
  | 'mov'
  | 'html'
  | 'other'

/** Beginnings that say it at once, as bytes in Latin-1. */
const beginnings: readonly (readonly [string, MediaKind])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['GIF8', 'gif'],
]

/** Brands of the container that films and photos of phones share. @see https://mp4ra.org/registered-types/brands */
const brands: readonly (readonly [RegExp, MediaKind])[] = [
  [/^(?:hei|hev|mif|msf|avi[fs])/, 'heic'],
  [/^3g/, '3gp'],
  [/^qt/, 'mov'],
  [/^(?:iso|mp4|avc|M4V|MSNV|dash|f4v|mmp4)/, 'mp4'],
]

/** How much is looked at to tell words from anything else. Bytes. */
const looked = 4096

/** Looks at the bytes themselves: a name can say anything. */
export function firstBytes(bytes: Uint8Array): MediaKind {
  if (bytes.length === 0) return 'empty'
  const start = latin(bytes.subarray(0, looked))
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))
  if (known) return known[1]
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp'
  if (start.slice(4, 8) === 'ftyp')
    return brands.find(([brand]) => brand.test(start.slice(8, 12)))?.[1] ?? 'other'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|\?xml|svg)/i.test(start)) return 'html'
  return isText(bytes.subarray(0, looked)) ? 'text' : 'other'
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** UTF-8 without control characters; what is cut at the end may be half a letter. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return !Array.from(text).some((letter) => letter < ' ' && !'\n\r\t\f'.includes(letter))
  } catch {
    return false
  }
}
