import { Buffer } from 'node:buffer'

/**
 * A message id built as WhatsApp builds them: base64 of length-prefixed parts, the first of which is the person's
 * phone number. That is why ids are personal data, also of people who hide their number.
 */
export function wamidOf(phone: string, from: 'person' | 'business', random: () => number): string {
  const isPersons = from === 'person'
  const serial = `${isPersons ? '3A' : ''}${hex(18, random)}`
  const parts = [
    Uint8Array.of(0x1c, 0x18, phone.length),
    Buffer.from(phone, 'latin1'),
    Uint8Array.of(0x15, 0x02, 0x00, isPersons ? 0x12 : 0x11, 0x18, serial.length),
    Buffer.from(serial, 'latin1'),
    Uint8Array.of(0x00),
  ]
  return `wamid.${Buffer.concat(parts).toString('base64')}`
}

export const hex = (digits: number, random: () => number): string =>
  Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16))
    .join('')
    .toUpperCase()
