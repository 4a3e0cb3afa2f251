/** A law that gives people rights over their data, by the name that `jurisdictions:` of privacy.yaml has for it. */
export type LawName = 'gdpr' | 'lgpd' | 'ccpa'

/** How long a request may take: days or months from its receipt, and by how much that can be put off once. */
type Term = { readonly days: number } | { readonly months: number }

export type Law = {
  readonly answer: Term
  /** How long from receipt where the request is hard and the person was told in time; null: never. */
  readonly extended: Term | null
  /** A last day that is no working day is followed by the next one that is. */
  readonly endsOnWorkingDay: boolean
  readonly source: string
}

export const laws: Readonly<Record<LawName, Law>> = {
  gdpr: {
    answer: { months: 1 },
    extended: { months: 3 },
    endsOnWorkingDay: true,
    source: 'GDPR art. 12(3); Regulation (EEC) 1182/71 art. 3(4)',
  },
  lgpd: {
    answer: { days: 15 },
    extended: null,
    endsOnWorkingDay: true,
    source: 'LGPD art. 19, II; Código Civil art. 132 §1',
  },
  ccpa: {
    answer: { days: 45 },
    extended: { days: 90 },
    endsOnWorkingDay: false,
    source: 'CCPA regulations § 7021(b)',
  },
}

const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'
const europe: ReadonlySet<string> = new Set(union.split(' '))

/**
 * The law a request is answered under: that of the person's country where the business names it, else the business's
 * own first one. Who does not know where somebody lives is better too early than too late.
 *
 * @param country two letters; null: not known
 */
export function lawOf(country: string | null, named: readonly string[]): LawName {
  const known = named.filter((name): name is LawName => Object.hasOwn(laws, name))
  const own = country === null ? null : lawIn(country)
  if (own !== null && known.includes(own)) return own
  return known[0] ?? 'gdpr'
}

function lawIn(country: string): LawName | null {
  if (country === 'BR') return 'lgpd'
  if (country === 'US') return 'ccpa'
  return europe.has(country) ? 'gdpr' : null
}
