/** Digits an international number has at least. */
const fewestDigits = 8

/**
 * Whether two international numbers, with their country codes, reach the same phone. Digits decide, all of them: the
 * end of a number is somebody else's in another city. WhatsApp writes some mobiles otherwise than their operators do.
 */
export function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [canonical(one), canonical(other)]
  return a.length >= fewestDigits && a === b
}

/** Every way WhatsApp may write a number, in digits. */
export function writingsOf(number: string): readonly string[] {
  const digits = canonical(number)
  return [digits, ...otherWays.flatMap(({ as, also }) => (as.test(digits) ? [digits.replace(as, also)] : []))]
}

const otherWays = [
  { as: /^55(\d{2})9([6-9]\d{7})$/, also: '55$1$2' },
  { as: /^54(\d{10})$/, also: '549$1' },
  { as: /^52(\d{10})$/, also: '521$1' },
] as const

const canonical = (number: string): string => {
  const digits = number.replace(/\D/g, '').replace(/^00/, '')
  for (const { written, as } of twoWays) if (written.test(digits)) return digits.replace(written, as)
  return digits
}

/**
 * Mobiles that have two ways to be written: Brazil's ninth digit, which accounts from before it lack; the 9 of
 * Argentina and the 1 of Mexico, which are dialled from abroad only.
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/phone-numbers
 */
const twoWays = [
  { written: /^55(?<area>\d{2})(?<rest>[6-9]\d{7})$/, as: '55$<area>9$<rest>' },
  { written: /^549(\d{10})$/, as: '54$1' },
  { written: /^521(\d{10})$/, as: '52$1' },
] as const
