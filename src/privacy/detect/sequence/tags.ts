import type { FindingKind } from '../../finding.ts'

/** What the model may say of a token, in the order of its weights. The first is "nothing personal". */
export const tags = ['O', 'PERSON', 'ADDRESS', 'POSTCODE', 'NUMBER', 'BIRTH', 'SECRET', 'EMAIL'] as const

export type Tag = (typeof tags)[number]

/** The kind a stretch of each tag is masked as. */
export const kindOfTag: Readonly<Record<Exclude<Tag, 'O'>, FindingKind>> = {
  PERSON: 'NAME',
  ADDRESS: 'ADDRESS',
  POSTCODE: 'POSTCODE',
  NUMBER: 'ID_NUMBER',
  BIRTH: 'BIRTH_DATE',
  SECRET: 'SECRET',
  EMAIL: 'EMAIL',
}
