/**
 * Whether a photo or film says where it was taken, as phones write it: in Exif of a JPEG or PNG, in XMP, or in the place
 * marks of a film. Reads past nothing: what is cut off says nothing.
 *
 * @see https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf section 4.6.6
 */
export function tellsPlace(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    exifStarts(bytes).some((start) => hasGps(view, start)) ||
    ['exif:GPSLatitude', 'com.apple.quicktime.location'].some((mark) => find(bytes, ascii(mark), 0) >= 0) ||
    hasFilmPlace(bytes)
  )
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function find(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  const [first = 0] = mark
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (mark.every((byte, n) => bytes[at + n] === byte)) return at
  return -1
}

/** Where the tables of Exif begin: after `Exif\0\0` in a JPEG, in the chunk `eXIf` of a PNG. */
function exifStarts(bytes: Uint8Array): readonly number[] {
  const inJpeg = find(bytes, ascii('Exif\0\0'), 0)
  const inPng = find(bytes, ascii('eXIf'), 0)
  return [...(inJpeg < 0 ? [] : [inJpeg + 6]), ...(inPng < 0 ? [] : [inPng + 4])]
}

/** The first table's entry that leads to the table of the place, and a latitude there. */
const placeTag = 0x8825
const latitudeTag = 2
/** One entry of a table. Bytes. */
const entryLength = 12

function hasGps(view: DataView, start: number): boolean {
  const isLittle = start + 8 <= view.byteLength && view.getUint16(start) === 0x4949
  const number = (at: number, length: 2 | 4): number => {
    if (start + at + length > view.byteLength) return 0
    return length === 2 ? view.getUint16(start + at, isLittle) : view.getUint32(start + at, isLittle)
  }
  const entry = (table: number, tag: number): number | null => {
    const count = number(table, 2)
    for (let n = 0; n < count; n++) {
      const at = table + 2 + n * entryLength
      if (start + at + entryLength > view.byteLength) return null
      if (number(at, 2) === tag) return number(at + 8, 4)
    }
    return null
  }
  const place = entry(number(4, 4), placeTag)
  return place !== null && entry(place, latitudeTag) !== null
}

/** `©xyz`, the length, the language, and then `+` or `-` of the latitude (ISO 6709). */
function hasFilmPlace(bytes: Uint8Array): boolean {
  const mark = ascii('\xa9xyz')
  for (let at = find(bytes, mark, 0); at >= 0; at = find(bytes, mark, at + 1))
    if (/[+-]/.test(String.fromCharCode(bytes[at + 8] ?? 0))) return true
  return false
}
