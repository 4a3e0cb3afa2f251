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
  /** Certain enough to be taken out of a sentence that answers no question. */
  readonly inFreeText: boolean
}

const none = wordSet('')
const dateLabels = wordSet(
  'dia data fecha date giorno para per pra no na em on for by il el the feira que vem next week',
)

/** How each type of answer is read. */
export const finders: Readonly<Record<AnswerType, TypeReader>> = {
  order_number: { find: findOrderNumber, labels: orderLabels, inFreeText: true },
  date: { find: findDate, labels: dateLabels, inFreeText: true },
  email: { find: findEmail, labels: emailLabels, inFreeText: true },
  phone: { find: findPhone, labels: phoneLabels, inFreeText: true },
  postcode: { find: findPostcode, labels: postcodeLabels, inFreeText: true },
  number: {
    find: findNumber,
    labels: wordSet('pessoas pessoa persone persona personas people person somos siamo we are'),
    inFreeText: false,
  },
  money: { find: findMoney, labels: moneyLabels, inFreeText: false },
  yes_no: { find: findYesNo, labels: none, inFreeText: false },
  document: { find: findDocument, labels: documentLabels, inFreeText: false },
  name: {
    find: findName,
    labels: wordSet('nome nombre name chamo chiamo llamo sou sono soy am i m me mi'),
    inFreeText: false,
  },
  address: {
    find: findAddress,
    labels: wordSet('endereco indirizzo direccion address moro abito vivo live na no in en at'),
    inFreeText: false,
  },
  text: { find: findText, labels: none, inFreeText: false },
  choice: { find: findChoice, labels: none, inFreeText: false },
}
