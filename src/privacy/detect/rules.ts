import type { DetectionHint } from '../detector.ts'
import type { Finding } from '../finding.ts'
import { accountLabels, findAccounts } from './account.ts'
import { findAddresses } from './address.ts'
import { amounts, isAmount } from './amounts.ts'
import { findBirthDates } from './birth-date.ts'
import { businessNumbers } from './business-number.ts'
import { findCardDetails } from './card-details.ts'
import { companyNumbers } from './company-number.ts'
import { nationalLabels, nationalShapes } from './countries.ts'
import { findDictated } from './dictated.ts'
import { digitZones } from './digit-zones.ts'
import { findDoorAddresses } from './door-address.ts'
import { findDoorCodes } from './door-code.ts'
import { findEmails } from './email.ts'
import { findHandles } from './handle.ts'
import { findHealth } from './health.ts'
import { findLabelled } from './label.ts'
import { findInLinks } from './link.ts'
import { findNames } from './name.ts'
import { networkShapes } from './network.ts'
import { findOneTimeCodes } from './one-time-code.ts'
import { paymentLabels, paymentShapes } from './payment.ts'
import { findPhones, phoneLabels } from './phone.ts'
import { findPins } from './pin.ts'
import { findPostcodes } from './postcode.ts'
import { asWritten, type Finder, type Reading, type Stretch } from './reading.ts'
import { saidWordsOf } from './said-words.ts'
import { findSecrets, secretLabels } from './secret.ts'
import { findSecretAnswers } from './secret-answer.ts'
import type { Tokens } from './sequence/token-arrays.ts'
import { TokenRoom } from './sequence/token-room.ts'
import { tokensOf } from './sequence/tokens.ts'
import { Shapes } from './shape.ts'
import { findSpelled } from './spelled.ts'
import { spokenView } from './spoken.ts'
import { stretch, type View } from './view.ts'
import { startsIn } from './word-guard.ts'
import { findWrittenPasswords } from './written-password.ts'

const shapes = new Shapes([...paymentShapes, ...nationalShapes, ...networkShapes])
const labels = [...secretLabels, ...paymentLabels, ...phoneLabels, ...nationalLabels, ...accountLabels]

const inNumbers: readonly Finder[] = [
  (reading) => shapes.findIn(reading),
  (reading) => findLabelled(labels, reading),
  findPhones,
  findPostcodes,
  findCardDetails,
  findOneTimeCodes,
  findPins,
]
const inWords: readonly Finder[] = [
  findEmails,
  findSecrets,
  findAccounts,
  findAddresses,
  findDoorAddresses,
  findBirthDates,
  findNames,
  findDoorCodes,
  findSecretAnswers,
  findHandles,
  findSpelled,
  findInLinks,
  findHealth,
  findWrittenPasswords,
]
/** What a person may say aloud: looked for again where number words and "arroba" are written out. */
const spokenFinders: readonly Finder[] = [
  ...inNumbers,
  findDictated,
  findBirthDates,
  findEmails,
  findAccounts,
]

/** What the rules say of a text. Offsets are those of the words as written. */
export type Ruling = {
  readonly tokens: Tokens
  /** How sure each is stands in its confidence. */
  readonly findings: readonly Finding[]
  /** Numbers of the business and of things: orders, prices, versions, payment slips. */
  readonly business: readonly Stretch[]
}

/** What patterns, check digits, announcing words and word lists find. The tokens are valid until the room is used again. */
export function findByRules(view: View, hint: DetectionHint, room: TokenRoom = new TokenRoom()): Ruling {
  const reading = readingOf(view, hint, room)
  const findings = inWords.flatMap((find) => asWritten(view, find(reading)))
  const business = reading.zones.length > 0 ? readNumbers(reading, findings) : []
  const spoken = spokenView(view, reading.words, reading.starts)
  if (spoken) {
    const aloud = readingOf(spoken, hint, new TokenRoom())
    const heard = spokenFinders.flatMap((find) => find(aloud))
    findings.push(...asWritten(spoken, heard).map((one) => withoutBlank(one, view.written)))
  }
  return { tokens: reading.tokens, findings, business }
}

function readingOf(view: View, hint: DetectionHint, room: TokenRoom): Reading {
  const starts = startsIn(view.folded, 0, view.folded.length)
  const zones = digitZones(view.folded, starts)
  const tokens = tokensOf(view, room)
  const words = saidWordsOf(view.folded, tokens, room)
  return { view, hint, tokens, zones, business: businessNumbers(view.folded, tokens, zones), starts, words }
}

/** Adds findings made of digits, without those that are nobody's; returns the stretches that are. */
function readNumbers(reading: Reading, findings: Finding[]): readonly Stretch[] {
  const { view, tokens, zones } = reading
  const priced = amounts(view.folded, tokens, zones)
  const { stretches, isNobodys } = companyNumbers(view.folded, zones)
  const found = inNumbers
    .flatMap((find) => find(reading))
    .filter((one) => !isAmount(priced, view.folded, one) && !isNobodys(one))
  findings.push(...asWritten(view, found))
  return [...reading.business, ...priced, ...stretches].map(({ start, end }) => stretch(view, start, end))
}

/** What is said aloud may be read together with the blank before it: that is nobody's. */
function withoutBlank(one: Finding, written: string): Finding {
  const blanks = /^\s{0,4}/.exec(written.slice(one.start, one.start + 4))?.[0].length ?? 0
  return one.start + blanks < one.end ? { ...one, start: one.start + blanks } : one
}
