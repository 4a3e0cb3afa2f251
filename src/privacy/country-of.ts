import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { RawText } from '../message/raw-text.ts'

/** The country of a number as Meta writes it (digits with country code, no plus): ISO 3166, null where it cannot be told. */
export const countryOf = (phone: RawText): string | null =>
  parsePhoneNumberFromString(`+${RawText.reveal(phone)}`)?.country ?? null
