const digitAt = (value: string, index: number): number => value.charCodeAt(index) - 48

/** Sum of the leading digits of `value`, each times the weight at its place. */
export function weighted(value: string, weights: readonly number[]): number {
  let sum = 0
  for (const [index, weight] of weights.entries()) sum += digitAt(value, index) * weight
  return sum
}

/** Numbers nobody is given: `000.000.000-00`, `11111111111`. */
export const isOneDigitRepeated = (value: string): boolean => /^(\d)\1*$/.test(value)

/** The check of payment cards and a few national numbers. @see ISO/IEC 7812-1 annex B */
export function passesLuhn(value: string): boolean {
  let sum = 0
  for (let index = value.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = digitAt(value, index) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0 && !isOneDigitRepeated(value)
}
