/** Digits of a number that are looked for without country and area: fewer are too common. */
const shortestLocal = 8
/** Country codes have one to three digits. */
const countryDigits = [1, 2, 3]

/** The digits of a phone number as people and systems write it: with and without country, area and Brazil's ninth digit. */
export function phoneForms(digits: string): readonly string[] {
  const national = nationalInBrazil(digits)
  if (national === null)
    return [digits, ...countryDigits.map((code) => digits.slice(code))].filter(
      (form) => form.length >= shortestLocal,
    )
  const [area, local] = [national.slice(0, 2), national.slice(2)]
  const eight = local.length === 9 ? local.slice(1) : local
  return [
    digits,
    eight,
    `${area}${eight}`,
    `0${area}${eight}`,
    `55${area}${eight}`,
    `9${eight}`,
    `${area}9${eight}`,
    `0${area}9${eight}`,
    `55${area}9${eight}`,
  ]
}

/** Area code of two digits and eight more, before which mobile numbers have a 9 that older lists lack. */
function nationalInBrazil(digits: string): string | null {
  const national = digits.startsWith('55') && digits.length >= 12 ? digits.slice(2) : digits
  return national.length === 10 || (national.length === 11 && national[2] === '9') ? national : null
}
