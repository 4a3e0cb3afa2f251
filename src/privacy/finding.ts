/**
 * What a token says it hides, as shown in a transcript: `[NAME_1]`, `[CPF_1]`. Each kind belongs to one class of the
 * published measurements (`classOf`).
 */
export const classOf = {
  NAME: 'PERSON',
  EMAIL: 'EMAIL',
  PHONE: 'PHONE',
  ADDRESS: 'ADDRESS',
  POSTCODE: 'POSTAL_CODE',
  CARD: 'CREDIT_CARD',
  IBAN: 'IBAN_BANK',
  BANK_ACCOUNT: 'IBAN_BANK',
  IP: 'IP',
  BIRTH_DATE: 'DATE_OF_BIRTH',
  ACCOUNT: 'ACCOUNT',
  SECRET: 'SECRET',
  CPF: 'ID_NUMBER',
  CNPJ: 'ID_NUMBER',
  RG: 'ID_NUMBER',
  CNH: 'ID_NUMBER',
  PIS: 'ID_NUMBER',
  CNS: 'ID_NUMBER',
  VOTER_ID: 'ID_NUMBER',
  PLATE: 'ID_NUMBER',
  CODICE_FISCALE: 'ID_NUMBER',
  PARTITA_IVA: 'ID_NUMBER',
  DNI: 'ID_NUMBER',
  NIE: 'ID_NUMBER',
  CIF: 'ID_NUMBER',
  NUSS: 'ID_NUMBER',
  CUIT: 'ID_NUMBER',
  RUT: 'ID_NUMBER',
  CURP: 'ID_NUMBER',
  SSN: 'ID_NUMBER',
  NINO: 'ID_NUMBER',
  NHS: 'ID_NUMBER',
  PASSPORT: 'ID_NUMBER',
  ID_NUMBER: 'ID_NUMBER',
  URL: 'URL',
  LOCATION: 'LOCATION',
  HEALTH: 'HEALTH',
  /** An own pattern of the business (`masking.always`) or the answer to a personal question without a closer kind. */
  OTHER: 'OTHER',
} as const

export type FindingKind = keyof typeof classOf

/** One stretch of personal data. Offsets are UTF-16 code units, end exclusive. */
export type Finding = {
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
  /** 0 to 1; used only to choose between overlapping kinds, never to drop a finding. */
  readonly confidence: number
}
