import type { AnswerType } from '../answer-spec.ts'
import { findAddress } from './find-address.ts'
import { findChoice } from './find-choice.ts'
import { findDate } from './find-date.ts'
import { documentLabels, findDocument } from './find-document.ts'
import { emailLabels, findEmail } from './find-email.ts'
import { findMoney, moneyLabels } from './find-money.ts'
import { findName } from './find-name.ts'
import { findNumber } from './find-number.ts'
import { findOrderNumber, orderLabels } from './find-order-number.ts'
import { findPhone, phoneLabels } from './find-phone.ts'
import { findPostcode, postcodeLabels } from './find-postcode.ts'
import { findText } from './find-text.ts'
import { findYesNo } from './find-yes-no.ts'
import type { Finder } from './reading.ts'
import { wordSet } from './tokens.ts'

type TypeReader = {
  readonly find: Finder
  /** Words that name the thing itself and add nothing to its value, folded. */
  readonly labels: ReadonlySet<string>
  /**
   * When a value is taken out of a sentence that answers no question: `certain` by its own form, `alone` between two
   * commas, `labelled` by a word beside it that names the answer.
   */
  readonly inFreeText: 'certain' | 'alone' | 'labelled' | 'never'
}

const none = wordSet('')
const dateLabels = wordSet(
  'dia data fecha date giorno para per pra no na em on for by il el the feira que vem next week',
)

/** How each type of answer is read. */
export const finders: Readonly<Record<AnswerType, TypeReader>> = {
  order_number: { find: findOrderNumber, labels: orderLabels, inFreeText: 'certain' },
  date: { find: findDate, labels: dateLabels, inFreeText: 'certain' },
  email: { find: findEmail, labels: emailLabels, inFreeText: 'certain' },
  phone: { find: findPhone, labels: phoneLabels, inFreeText: 'certain' },
  postcode: { find: findPostcode, labels: postcodeLabels, inFreeText: 'certain' },
  number: {
    find: findNumber,
    labels: wordSet('pessoas pessoa persone persona personas people person somos siamo we are'),
    inFreeText: 'labelled',
  },
  money: { find: findMoney, labels: moneyLabels, inFreeText: 'alone' },
  yes_no: { find: findYesNo, labels: none, inFreeText: 'never' },
  document: { find: findDocument, labels: documentLabels, inFreeText: 'certain' },
  name: {
    find: findName,
    labels: wordSet('nome nombre name chamo chiamo llamo sou sono soy am i m me mi'),
    inFreeText: 'certain',
  },
  address: {
    find: findAddress,
    labels: wordSet('endereco indirizzo direccion address moro abito vivo live na no in en at'),
    inFreeText: 'never',
  },
  text: { find: findText, labels: none, inFreeText: 'never' },
  choice: { find: findChoice, labels: none, inFreeText: 'never' },
  media: { find: () => [], labels: none, inFreeText: 'never' },
}
