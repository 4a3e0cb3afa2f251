import type { protos } from '@google-cloud/dlp'
import { kindByInfoType } from './info-types.ts'
import type { InspectRequest } from './inspect.ts'

type InspectConfig = protos.google.privacy.dlp.v2.IInspectConfig

/** Where and how to look; the same for every message, so that messages can share a request. */
export type DlpSettings = {
  readonly project: string
  /** `europe-west3`, `southamerica-east1`, …: words are read there and nowhere else. */
  readonly location: string
  /** The id or the whole name of an inspect template; null: what we look for ourselves. */
  readonly template: string | null
}

/** The one column of the table; its name is context to Google's detectors, so it says nothing. */
export const column = 'text'

/** What Google lets one request return. @see https://cloud.google.com/sensitive-data-protection/limits */
const mostFindings = 3000

/** A table of one column in the place of the settings. */
export const requestFor = (settings: DlpSettings, rows: readonly string[]): InspectRequest => ({
  parent: `projects/${settings.project}/locations/${settings.location}`,
  item: {
    table: {
      headers: [{ name: column }],
      rows: rows.map((row) => ({ values: [{ stringValue: row }] })),
    },
  },
  ...(settings.template === null
    ? { inspectConfig: ownConfig }
    : { inspectTemplateName: templateName(settings, settings.template) }),
})

const templateName = ({ project, location }: DlpSettings, template: string): string =>
  template.includes('/') ? template : `projects/${project}/locations/${location}/inspectTemplates/${template}`

const businessNumber = 'SIGILO_BUSINESS_NUMBER'

/** Numbers of orders, parcels and invoices after the word that announces them, in four languages. RE2. */
const announcedNumber =
  '(?i)\\b(?:pedidos?|encomenda|nota fiscal|nf-?e?|protocolo|chamado|rastreio|ordin[ei]|fattura|spedizione|' +
  'tracciamento|pratica|factura|seguimiento|env[ií]o|albar[aá]n|orders?|invoice|tracking|shipment|parcel|ticket)' +
  '\\b(?: (?:n[uú]mero|number|num|code|c[oó]digo|codice))?[ :.#nNº°-]{0,4}[0-9][0-9-]{2,20}\\b'

/** Kinds without a check digit: a number of the business looks like one of these. */
const looseTypes: readonly string[] = [
  'PHONE_NUMBER',
  'PASSPORT',
  'FINANCIAL_ACCOUNT_NUMBER',
  'US_BANK_ROUTING_MICR',
  'US_DRIVERS_LICENSE_NUMBER',
  'US_PASSPORT',
  'SPAIN_DRIVERS_LICENSE_NUMBER',
  'ARGENTINA_DNI_NUMBER',
  'COLOMBIA_CDC_NUMBER',
  'PARAGUAY_CIC_NUMBER',
  'PERU_DNI_NUMBER',
  'UK_TAXPAYER_REFERENCE',
  'MEDICAL_RECORD_NUMBER',
]

const named = (names: readonly string[]) => names.map((name) => ({ name }))

/** What a phone number is by its looks is no phone number right after "pedido" or "order". */
const ownConfig: InspectConfig = {
  infoTypes: named(Object.keys(kindByInfoType)),
  minLikelihood: 'POSSIBLE',
  includeQuote: false,
  limits: { maxFindingsPerRequest: mostFindings },
  customInfoTypes: [
    {
      infoType: { name: businessNumber },
      regex: { pattern: announcedNumber },
      exclusionType: 'EXCLUSION_TYPE_EXCLUDE',
    },
  ],
  ruleSet: [
    {
      infoTypes: named(looseTypes),
      rules: [
        {
          exclusionRule: {
            excludeInfoTypes: { infoTypes: named([businessNumber]) },
            matchingType: 'MATCHING_TYPE_FULL_MATCH',
          },
        },
      ],
    },
  ],
}
