import { RawText } from '../../message/raw-text.ts'
import type { DetectionHint, Detector } from '../detector.ts'
import type { Finding } from '../finding.ts'
import { accountLabels, findAccounts } from './account.ts'
import { findAddresses } from './address.ts'
import { findBirthDates } from './birth-date.ts'
import { amounts, businessNumbers } from './business-number.ts'
import { digitZones } from './digit-zones.ts'
import { nationalLabels, nationalShapes } from './countries.ts'
import { findEmails } from './email.ts'
import { findLabelled } from './label.ts'
import { findNames } from './name.ts'
import { networkShapes } from './network.ts'
import { paymentLabels, paymentShapes } from './payment.ts'
import { findPhones, phoneLabels } from './phone.ts'
import { findPostcodes } from './postcode.ts'
import { asWritten, type Finder, overlaps, type Reading } from './reading.ts'
import { findSecrets, secretLabels } from './secret.ts'
import { findShapes } from './shape.ts'
import { spokenView } from './spoken.ts'
import { type View, viewOf } from './view.ts'

const shapes = [
  ...paymentShapes,
  ...nationalShapes,
  ...networkShapes,
]
const labels = [
  ...secretLabels,
  ...paymentLabels,
  ...phoneLabels,
  ...nationalLabels,
  ...accountLabels,
]

const inNumbers: readonly Finder[] = [
  (reading) => findShapes(shapes, reading),
  (reading) => findLabelled(labels, reading),
  findPhones,
  findPostcodes,
]
const inWords: readonly Finder[] = [
  findEmails,
  findSecrets,
  findAccounts,
  findAddresses,
  findBirthDates,
  findNames,
]
/** What a person may say aloud: looked for again where number words and "arroba" are written out. */
const spokenFinders: readonly Finder[] = [...inNumbers, findBirthDates, findEmails, findAccounts]

/** Everything we find without help from outside: no network, no native code, the same answers in every runtime. */
export const embeddedDetector: Detector = {
  name: 'embedded',
  detect: (text, hint) => findIn(RawText.reveal(text), hint),
}

/** The detectors of an installation without any account elsewhere. */
export const embeddedDetectors = (): readonly Detector[] => [embeddedDetector]

function findIn(words: string, hint: DetectionHint): readonly Finding[] {
  const view = viewOf(words)
  const reading = readingOf(view, hint)
  const found = inWords.flatMap((find) => asWritten(view, find(reading)))
  if (reading.zones.length > 0) found.push(...numbersOf(reading))
  const spoken = spokenView(view)
  if (spoken) {
    const aloud = readingOf(spoken, hint)
    found.push(
      ...asWritten(
        spoken,
        spokenFinders.flatMap((find) => find(aloud)),
      ),
    )
  }
  return found
}

function readingOf(view: View, hint: DetectionHint): Reading {
  const zones = digitZones(view.folded)
  return { view, hint, zones, business: businessNumbers(view.folded, zones) }
}

/** Findings made of digits, without those that are prices and quantities. */
function numbersOf(reading: Reading): readonly Finding[] {
  const { view, zones } = reading
  const priced = amounts(view.folded, zones)
  const found = inNumbers
    .flatMap((find) => find(reading))
    .filter(({ start, end }) => !overlaps(priced, start, end))
  return asWritten(view, found)
}
