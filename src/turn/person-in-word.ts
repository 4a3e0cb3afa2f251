import type { Locale } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { FindingKind } from '../privacy/finding.ts'
import { type LookNeeds, lookForPeople } from './look-for-people.ts'

/**
 * What of a person stands in a word of `a-z0-9_-` that many read (a tag, a code); null: nothing. Where a letter is put in front, no
 * detector knows a number again, so it may hold no more digits than a year has.
 * @throws Fault `DETECTOR_FAILED`
 */
export async function personInWord(
  needs: LookNeeds,
  word: string,
  locale: Locale,
): Promise<FindingKind | null> {
  if (word.replaceAll(/\D/g, '').length > mostDigits) return 'ID_NUMBER'
  for (const words of [word, word.replaceAll(/[-_]/g, ' ')]) {
    const looked = await lookForPeople(needs, new RawText(words), locale)
    if (looked.outcome === 'personal') return looked.kind
  }
  return null
}

const mostDigits = 4
