import { isCommonWord } from './common-words.ts'
import { nameWeights } from './gazetteer.ts'
import type { CueStrength } from './name-cues.ts'
import type { Word } from './name-words.ts'
import { isIn } from './word-bits.ts'

/** How strongly the words before say that a name comes. */
export type Strength = CueStrength | 'none'

/** Whether a name may end before this word: nothing follows, or a word no noun needs. */
export const endsHere = (next: Word | undefined, strength: Strength): boolean =>
  next === undefined ||
  !next.joined ||
  next.function ||
  strength === 'sure' ||
  (next.common && strength !== 'none')

/** Whether a word, with the `rest` of what would be its name, begins a name after cues of this strength. */
export function startsName(
  strength: Strength,
  word: Word,
  rest: readonly Word[],
  next: Word | undefined,
  isGoal: boolean,
): boolean {
  switch (strength) {
    case 'sure':
      return startsAfterSure(word, rest)
    case 'firm':
      return startsAfterFair(word, rest, false) || startsAfterFirm(word, rest, next)
    case 'fair':
      return startsAfterFair(word, rest, isGoal)
    case 'none':
      return startsFreely(word, rest)
  }
}

function startsAfterSure(word: Word, rest: readonly Word[]): boolean {
  const { first, last } = word.weights
  if (!word.common) return true
  return word.capital || first >= 2 || last === 3 || rest.some((one) => !one.common && one.weights.last > 0)
}

/** Everyday words that are names too ("my daughter grace", "dr day"), where nothing else can follow. */
function startsAfterFirm(word: Word, rest: readonly Word[], next: Word | undefined): boolean {
  const { first, last } = word.weights
  if (word.calendar) return false
  if (word.common && word.upper && first + last > 2) return true
  if (word.is(isIn.verbLike)) return false
  if (!word.common) return word.upper ? first + last > 0 || word.capital : last > 1 && word.text.length > 2
  return (first === 3 || last === 3) && (rest.length > 0 || endsHere(next, 'none'))
}

function startsAfterFair(word: Word, rest: readonly Word[], isGoal: boolean): boolean {
  const { first, last } = word.weights
  if (word.calendar && !isCalendarName(word, rest)) return false
  const followed = rest.some((one) => isNameLike(one, word.upper))
  if (word.place && !followed) return !isGoal && first === 3 && last < 3
  if (word.common) {
    return (first === 3 && (word.capital || followed)) || (word.capital && last === 3 && first > 0)
  }
  if (isFirstName(word, followed, isGoal)) return true
  if (word.capital) return (last > 1 && !isGoal) || (last > 0 && followed)
  return last === 3 && word.text.length > 3 && followed
}

/** A rare first name in small letters is believed only where no place could stand ("para X"). */
function isFirstName(word: Word, followed: boolean, isGoal: boolean): boolean {
  const { text, upper, weights } = word
  if (weights.first >= 2 || isDiminutive(text) || (word.is(isIn.nickname) && !isGoal)) return true
  return weights.first > 0 && (upper || followed || (!isGoal && text.length > 3))
}

/** "Marco Romano": a month with a surname after it, both with capitals. */
const isCalendarName = (word: Word, rest: readonly Word[]): boolean =>
  word.upper &&
  word.weights.first === 3 &&
  rest.some((one) => one.upper && !one.calendar && one.weights.last > 0)

/** Whether a later word makes the first one a name: unusual as a word, or usual as a name and written with a capital. */
const isNameLike = ({ common, upper, weights }: Word, isUpper: boolean): boolean =>
  (!common && (weights.last > 1 || weights.first > 1)) ||
  (isUpper && upper && (weights.last === 3 || weights.first === 3))

/** Colours and metals: two of them are a finish, not a person. */
const isFinish =
  /^(?:rose|gold|silver|ruby|olive|violet|hazel|amber|jade|pearl|coral|grey|gray|brown|black|white|green)$/

function startsFreely(word: Word, rest: readonly Word[]): boolean {
  const { first, last } = word.weights
  if (word.calendar) return isCalendarName(word, rest)
  const surname = rest.find((one) => one.weights.last > 0 && !one.is(isIn.particle))
  if (word.place && !(surname && !surname.common && !surname.place)) return false
  if (word.common) {
    const isPair = surname?.upper === true && surname.weights.last === 3 && !isFinish.test(word.text)
    return first === 3 && word.upper && (isGoodSurname(surname) || (isPair && !surname.calendar))
  }
  if (first === 3) return word.text.length > 2
  if (surname && first > 0 && (word.upper || surname.weights.last > 1)) return true
  if (!word.capital) return false
  return (
    first === 2 ||
    (last > 1 && (first > 0 || last === 3) && isGoodSurname(surname)) ||
    (surname?.weights.last === 3 && isGoodSurname(surname))
  )
}

const isGoodSurname = (word: Word | undefined): boolean =>
  word?.capital === true && word.weights.last > 1 && !word.common && !word.place

const diminutive = /^([a-z]{2,})(?:z?inh[oa]s?|z?it[oa]|ill[oa]|in[oa]|ett[oa]|ucci[oa]|uch[oa])$/

/** "Fabinho" is Fabio and "Carlinhos" Carlos: the stem of a small name with an ending of a usual one. */
function isDiminutive(text: string): boolean {
  const stem = diminutive.exec(text)?.[1]
  if (!stem || isCommonWord(text)) return false
  return ['io', 'ia', 'os', 'es'].some((ending) => nameWeights(stem + ending).first === 3)
}
