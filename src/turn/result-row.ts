import type { ResultField, ServiceOperation } from '../flow/service.ts'
import type { PlainValue } from '../flow/talk-state.ts'
import { RawText } from '../message/raw-text.ts'
import type { FindingKind } from '../privacy/finding.ts'

type Fields = { readonly [field: string]: PlainValue }
/** Field, or list and field (`people.name`) → what it is. */
type Kinds = Readonly<Record<string, FindingKind>>

/** Where a result row keeps what its fields are; no field is called so. */
const kindsKey = '$kinds'
const resultStart = 'result:'

/** The vault row of what a call found: each has one of its own. */
export const resultRow = (save: string, turn: number, call: number): string =>
  `${resultStart}${save}:${turn}.${call}`

export const isResultRow = (row: string): boolean => row.startsWith(resultStart)

/** Personal fields as a vault row holds them, with the kinds that their operation declares. */
export function writeResultRow(personal: Fields, operation: ServiceOperation | undefined): RawText {
  const kinds = Object.fromEntries(declaredKinds(operation?.result ?? {}, ''))
  return new RawText(
    JSON.stringify(Object.keys(kinds).length > 0 ? { ...personal, [kindsKey]: kinds } : personal),
  )
}

export function readResultRow(value: RawText): { readonly fields: Fields; readonly kinds: Kinds } {
  const { [kindsKey]: kinds, ...fields } = JSON.parse(RawText.reveal(value)) as Fields
  return { fields, kinds: (kinds ?? {}) as Kinds }
}

const declaredKinds = (
  fields: Readonly<Record<string, ResultField>>,
  above: string,
): readonly (readonly [string, FindingKind])[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    ...(field.kind ? [[`${above}${name}`, field.kind] as const] : []),
    ...(field.type === 'list' ? declaredKinds(field.items, `${name}.`) : []),
  ])
