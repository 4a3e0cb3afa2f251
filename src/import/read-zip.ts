import { Inflate } from 'fflate'
import { decodeText, refusalLine } from '../decode-text.ts'

/** The texts in a zip by path, or why it is not read at all. */
export type ZipRead =
  | { readonly outcome: 'read'; readonly files: ReadonlyMap<string, string> }
  | { readonly outcome: 'refused'; readonly why: string }

const megabyte = 1024 * 1024
/** Bytes. Real agents are some megabytes; what unpacks to more is a bomb. */
const mostPacked = 50 * megabyte
const mostUnpacked = 50 * megabyte
const mostFiles = 5000
/** Bytes inflated at once: a zip grows at most 1032 times, so that the bound is noticed in time. */
const chunk = 4 * 1024

/**
 * Reads a zip by its central directory, never more than it says it holds and never more than the bounds; a name that
 * leads out of the folder refuses the whole. Nothing is written anywhere.
 */
export function readZip(bytes: Uint8Array): ZipRead {
  if (bytes.length > mostPacked) return refused(`it has more than ${mostPacked / megabyte} MB`)
  try {
    return { outcome: 'read', files: unpack(bytes) }
  } catch (fault) {
    return refused(fault instanceof Unreadable ? fault.message : 'it is broken')
  }
}

const refused = (why: string): ZipRead => ({ outcome: 'refused', why })

class Unreadable extends Error {}

type Entry = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly checksum: number
  readonly at: number
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(bytes, view).filter(({ name }) => !name.endsWith('/'))
  const declared = entries.reduce((sum, { size }) => sum + size, 0)
  if (declared > mostUnpacked) throw new Unreadable(`it unpacks to more than ${mostUnpacked / megabyte} MB`)
  const files = new Map<string, string>()
  for (const entry of entries) {
    const content = contentOf(bytes, view, entry)
    if (crc32(content) !== entry.checksum) throw new Unreadable('it is broken')
    files.set(entry.name, textOf(entry.name, content))
  }
  return files
}

/** JSON is read strictly; of what else lies in it only the names matter. */
function textOf(name: string, content: Uint8Array): string {
  if (!name.endsWith('.json')) return new TextDecoder().decode(content)
  const read = decodeText(content)
  if (read.outcome === 'refused') throw new Unreadable(refusalLine(JSON.stringify(name), read))
  return read.text
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const longestComment = 65_535

function directory(bytes: Uint8Array, view: DataView): readonly Entry[] {
  let end = bytes.length - endLength
  const least = Math.max(0, end - longestComment)
  while (end >= least && view.getUint32(end, true) !== endMark) end -= 1
  if (end < least) throw new Unreadable('it is no zip')
  const count = view.getUint16(end + 10, true)
  if (count > mostFiles) throw new Unreadable(`it holds more than ${mostFiles} files`)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entryMark) throw new Unreadable('it is broken')
    if (view.getUint16(at + 8, true) & 1) throw new Unreadable('it is locked with a password')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (leadsOut(name)) throw new Unreadable('it holds a file whose name leads out of its folder')
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const leadsOut = (name: string): boolean =>
  name.includes('\0') || name.includes('\\') || /^([a-zA-Z]:|\/)/.test(name) || name.split('/').includes('..')

function contentOf(bytes: Uint8Array, view: DataView, { method, packed, size, at }: Entry): Uint8Array {
  if (view.getUint32(at, true) !== localMark) throw new Unreadable('it is broken')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length !== packed) throw new Unreadable('it is cut off')
  if (method === 0) return data
  if (method !== 8) throw new Unreadable('it is packed in an unknown way')
  const out = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((part) => {
    if (length + part.length > size) throw new Unreadable('a file in it is larger than it says')
    out.set(part, length)
    length += part.length
  })
  for (let from = 0; from < data.length; from += chunk)
    inflate.push(data.subarray(from, from + chunk), from + chunk >= data.length)
  if (length !== size) throw new Unreadable('a file in it is smaller than it says')
  return out
}

const polynomial = 0xedb88320
const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1
  return crc
})

/** @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.4.7 */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcOfByte[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
