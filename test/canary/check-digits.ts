/** Made-up documents need right check digits: a detector may leave a wrong one alone. */

export function withCpfDigits(nine: string): string {
  const digit = (digits: string) => {
    const sum = [...digits].reduce((total, one, at) => total + Number(one) * (digits.length + 1 - at), 0)
    return String(((sum * 10) % 11) % 10)
  }
  const ten = nine + digit(nine)
  const all = ten + digit(ten)
  return all.replace(/^(...)(...)(...)(..)$/, '$1.$2.$3-$4')
}

export function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, one, at) => {
    const value = Number(one) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (digits + String((10 - (sum % 10)) % 10)).replace(/(....)(?=.)/g, '$1 ')
}

export function withIbanDigits(country: string, account: string): string {
  const numbers = [...`${account}${country}00`].map((one) => Number.parseInt(one, 36)).join('')
  const check = 98n - (BigInt(numbers) % 97n)
  return `${country}${String(check).padStart(2, '0')}${account}`
}

export const dniLetter = (number: number): string => 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] ?? ''

const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
]

export function withCodiceFiscale(fifteen: string): string {
  const rankOf = (one: string) => (/\d/.test(one) ? Number(one) : one.charCodeAt(0) - 65)
  const sum = [...fifteen].reduce(
    (total, one, at) => total + (at % 2 === 0 ? (oddValues[rankOf(one)] ?? 0) : rankOf(one)),
    0,
  )
  return fifteen + String.fromCharCode(65 + (sum % 26))
}
