import type { AnswerSpec } from '../answer-spec.ts'
import type { Mistake } from '../mistake.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Personal answers, and full numbers of cards, accounts and documents, that the purpose does not allow to ask. */
export const forbiddenQuestions: Check = ({ flows, privacy }) =>
  flows.flatMap(({ flow, yaml }) => {
    const purpose = privacy?.purposes.get(flow.purpose)
    if (!purpose) return []
    return [...flow.answers].flatMap(([name, spec]): readonly Mistake[] => {
      if (purpose.may.includes(name) || purpose.may.includes(spec.type)) return []
      const advice = `add "${name}" to "may" of "${flow.purpose}" in privacy.yaml once there is a reason, or do not ask it`
      if (asksFullNumber(name, spec))
        return [
          mistakeAt(
            yaml.keyAt(['answers', name]),
            `"${name}" asks for a full card, account or document number`,
            advice,
          ),
        ]
      if (!spec.personal) return []
      const says = `purpose "${flow.purpose}" does not allow to ask "${name}"`
      return [mistakeAt(yaml.keyAt(['answers', name]), says, advice)]
    })
  })

/** Parts of names that mean such numbers in the four languages. */
const numberWords = new Set([
  ...[
    'card',
    'cartao',
    'carta',
    'tarjeta',
    'cvv',
    'cvc',
    'iban',
    'account',
    'conta',
    'conto',
    'cuenta',
    'pix',
  ],
  ...[
    'document',
    'documento',
    'cpf',
    'cnpj',
    'rg',
    'dni',
    'nie',
    'nif',
    'passport',
    'passaporte',
    'passaporto',
  ],
  ...['pasaporte', 'ssn', 'codice_fiscale', 'tax', 'license', 'cnh'],
])

const asksFullNumber = (name: string, { type, pattern }: AnswerSpec): boolean =>
  type === 'document' || name.split('_').some((word) => numberWords.has(word)) || hasLongNumber(pattern ?? '')

/** `[0-9]{11}`, `\d{13,19}`: eleven digits or more name one person or one account. */
const hasLongNumber = (pattern: string): boolean =>
  [...pattern.matchAll(/(?:\[0-9\]|\\d)\{(\d{1,4})/g)].some(([, count]) => Number(count) >= longNumber)
const longNumber = 11
