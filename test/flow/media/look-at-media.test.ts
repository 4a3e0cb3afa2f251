import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstBytes } from '../../../src/flow/media/first-bytes.ts'
import { lookAtMedia } from '../../../src/flow/media/look-at-media.ts'
import { readCard, writeCard } from '../../../src/flow/media/media-card.ts'
import { tellsPlace } from '../../../src/flow/media/tells-place.ts'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const shipped = readFileSync('media/atelie.jpg')
const faulty = 'test/flow/faulty/media-that-is-something-else/media'

describe('a file is what its first bytes say', () => {
  test.each([
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\x00\x00\x00\x20ftypisom', 'mp4'],
    ['\x00\x00\x00\x14ftypqt  ', 'mov'],
    ['\x00\x00\x00\x18ftyp3gp5', '3gp'],
    ['\x00\x00\x00\x18ftypheic', 'heic'],
    ['\x00\x00\x00\x18ftypavif', 'heic'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'webp'],
    ['%PDF-1.7', 'pdf'],
    ['PK\x03\x04\x14\x00', 'zip'],
    ['GIF89a', 'gif'],
    ['<svg xmlns="">', 'html'],
    ['\n<!doctype html>', 'html'],
    ['Pre\xc3\xa7os de 2026\n', 'text'],
    ['\x00\x01\x02', 'other'],
    ['', 'empty'],
  ])('%j', (bytes, kind) => {
    expect(firstBytes(latin(bytes))).toBe(kind)
  })
})

describe('whether a photo tells where it was taken', () => {
  test('the one that ships tells nothing', () => {
    expect(lookAtMedia(shipped, 'a'.repeat(64))).toMatchObject({ is: 'jpeg', tellsPlace: false })
  })

  test('one with the place in its Exif does, in either order of bytes', () => {
    const little = readFileSync(`${faulty}/place.jpg`)
    expect(tellsPlace(little)).toBe(true)
    expect(tellsPlace(latin(bigEndian))).toBe(true)
    expect(tellsPlace(latin(bigEndian.replace('\x88\x25', '\x88\x26')))).toBe(false)
  })

  test('one with the place in XMP does, and a film with it in its marks', () => {
    expect(tellsPlace(latin('…<rdf exif:GPSLatitude="23,33.0S"/>'))).toBe(true)
    expect(tellsPlace(latin('moov\xa9xyz\x00\x12\x15\xc7-23.5500-046.6300/'))).toBe(true)
    expect(tellsPlace(latin('\xa9xyz and no place'))).toBe(false)
  })

  test('nothing is read past the end, however a file is cut or made up', () => {
    const place = readFileSync(`${faulty}/place.jpg`)
    for (let length = 0; length <= place.length; length += 1)
      expect(() => tellsPlace(place.subarray(0, length))).not.toThrow()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(() => tellsPlace(Uint8Array.of(...latin('Exif\0\0II*\0'), ...bytes))).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })
})

/** A table with one entry that leads to the place, and there a latitude. */
const bigEndian = [
  'Exif\0\0MM\0*\0\0\0\x08',
  '\0\x01',
  '\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a',
  '\0\0\0\0',
  '\0\x01',
  '\0\x02\0\x05\0\0\0\x03\0\0\0\x2c',
  '\0\0\0\0',
].join('')

test('a card is read back as it was written, and nothing else is a card', () => {
  const card = lookAtMedia(shipped, 'ab'.repeat(32))
  expect(readCard(writeCard(card))).toEqual(card)
  expect(readCard(writeCard({ ...card, sha256: '', tellsPlace: true }))).toEqual({
    ...card,
    sha256: '',
    tellsPlace: true,
  })
  for (const text of ['', 'jpeg', 'jpeg 1 zz', `${writeCard(card)}\n`]) expect(readCard(text)).toBeNull()
})
