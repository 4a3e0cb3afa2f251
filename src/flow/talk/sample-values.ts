import type { AnswerSpec } from '../answer-spec.ts'
import { type SentThing, sentValue } from '../sent-things.ts'
import type { ResultField } from '../service.ts'
import type { PlainValue } from '../talk-state.ts'

/** Made-up values for talks that begin in the middle, as a person of the demo shop would give them. */
const byName: Readonly<Record<string, string>> = {
  name: 'Marina Duarte',
  address: 'Rua das Acácias, 45',
  postcode: '01310-100',
  email: 'marina@example.com',
  document: '529.982.247-25',
  order_number: '1042',
  number: '1042',
  id: '3001',
}

/** @param tomorrow `YYYY-MM-DD` where the business is */
export function sampleAnswer(spec: AnswerSpec, tomorrow: string): string | number | boolean {
  const { type, values, accept } = spec
  switch (type) {
    case 'number':
      return withinRange(2, spec)
    case 'money':
      return withinRange(50, spec)
    case 'yes_no':
      return true
    case 'date':
      return tomorrow
    case 'choice':
      return values[0] ?? ''
    case 'phone':
      return '+5511955550199'
    case 'text':
      return '…'
    case 'media':
      return sentValue(sampleThings(accept))
    case 'name':
    case 'order_number':
    case 'postcode':
    case 'email':
    case 'document':
    case 'address':
      return byName[type] ?? ''
  }
}

/** One thing of the first kind that is taken. */
function sampleThings([kind = 'photo']: AnswerSpec['accept']): readonly SentThing[] {
  if (kind === 'text') return []
  if (kind === 'location') return [{ kind, words: '', point: '-23.55,-46.63' }]
  return [{ kind, id: '0', name: kind === 'document' ? 'documento.pdf' : null }]
}

/** A number, or the one nearest to it that an answer may be. */
export const withinRange = (number: number, { least, most }: Pick<AnswerSpec, 'least' | 'most'>): number =>
  Math.min(Math.max(number, least ?? number), most ?? Number.POSITIVE_INFINITY)

export type SampleResult = {
  readonly plain: { readonly [field: string]: PlainValue }
  readonly personal: { readonly [field: string]: PlainValue }
}

/** What a service might have answered; a phone in it is the person's own. */
export function sampleResult(
  fields: Readonly<Record<string, ResultField>>,
  { tomorrow, phone }: { readonly tomorrow: string; readonly phone: string },
): SampleResult {
  const values = Object.entries(fields).map(
    ([name, field]) => [name, field.personal, sampleField(name, field, { tomorrow, phone })] as const,
  )
  const only = (wanted: boolean) =>
    Object.fromEntries(
      values.flatMap(([name, personal, value]) => (personal === wanted ? [[name, value]] : [])),
    )
  return { plain: only(false), personal: only(true) }
}

function sampleField(
  name: string,
  field: ResultField,
  known: { readonly tomorrow: string; readonly phone: string },
): PlainValue {
  switch (field.type) {
    case 'text':
      return name === 'phone' ? known.phone : (byName[name] ?? name.replaceAll('_', ' '))
    case 'date':
      return known.tomorrow
    case 'datetime':
      return `${known.tomorrow}T10:00:00Z`
    case 'number':
      return 2
    case 'yes_no':
      return true
    case 'choice':
      return field.values[0] ?? ''
    case 'list':
      return [0, 1].map((row) =>
        Object.fromEntries(
          Object.entries(field.items).map(([item, inner]) => {
            const value = sampleField(item, inner, known)
            return [item, inner.type === 'text' ? `${value}${row === 0 ? '' : ` ${row + 1}`}` : value]
          }),
        ),
      )
  }
}
