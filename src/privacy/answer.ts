import { lettersIn, saidInWords } from './answer-in-words.ts'
import { areName, namesToldIn } from './answer-names.ts'
import { contrastsIn, numbersIn, strongIn } from './answer-numbers.ts'
import { namesPlacePart, placesToldIn } from './answer-places.ts'
import { isCommonWord } from './detect/common-words.ts'
import { asWritten, finding, type Stretch } from './detect/reading.ts'
import { type View, viewOf } from './detect/view.ts'
import { classOf, type Finding, type FindingKind } from './finding.ts'
import { withoutPoliteness } from './without-politeness.ts'

/** The person's answers to all that was just asked; whoever is named in them is no part of where they live. */
export function findAnswers(
  written: string,
  asked: readonly FindingKind[],
  found: readonly Finding[],
): readonly Finding[] {
  if (asked.length === 0) return []
  const view = viewOf(written)
  const names = asked.includes('NAME') ? findAnswer(view, 'NAME', found) : []
  const others = asked.filter((kind) => kind !== 'NAME').flatMap((kind) => findAnswer(view, kind, found))
  return [
    ...names,
    ...others.flatMap((one) => (one.kind === 'ADDRESS' ? besideName(one, names, written) : one)),
  ]
}

/** An address without the name that it begins with: "Marlo, Elm Road 5". */
function besideName(place: Finding, names: readonly Finding[], written: string): readonly Finding[] {
  const name = names.find(({ start }) => start === place.start)
  if (!name) return [place]
  const rest = written.slice(name.end, place.end).search(/[\p{L}\p{N}]/u)
  return rest < 0 ? [] : [{ ...place, start: name.end + rest }]
}

/**
 * The person's answer to the personal question just asked. Where the message holds a clear value of that kind, only
 * that is hidden, and what else plainly is a part of the answer; else what is left of the message without politeness
 * is the answer and is hidden whole.
 */
function findAnswer(view: View, asked: FindingKind, found: readonly Finding[]): readonly Finding[] {
  const isFound = found.some(({ kind }) => classOf[kind] === classOf[asked])
  return asWritten(view, isFound ? besideFound(view, asked) : answerIn(view, asked))
}

/** What plainly looks like a value of a kind that was not just asked for, but is spoken of or was asked for before. */
export function findExpected(written: string, expected: FindingKind): readonly Finding[] {
  const view = viewOf(written)
  const mayBeStrong = expected === 'SECRET' || expected === 'ACCOUNT'
  const found = tellingIn(view, expected)
  return asWritten(view, mayBeStrong ? [...found, ...strongIn(view, expected)] : found)
}

const tellingIn = (view: View, kind: FindingKind): readonly Finding[] =>
  numbersIn(view, kind).filter(({ start, end }) => isTelling(view.folded.slice(start, end)))

/** A shorter number may count something. */
function isTelling(value: string): boolean {
  const digits = value.replace(/\D/g, '').length
  return digits >= 3 || (digits === 2 && value.replace(/[^\p{L}\p{N}]/gu, '').length >= 5)
}

/** More of an answer whose kind was found in the message already. */
function besideFound(view: View, asked: FindingKind): readonly Finding[] {
  if (view.folded.length > longestRead) return []
  if (asked === 'NAME') return [...wholeName(view), ...as(asked, namesToldIn(view))]
  if (asked === 'ADDRESS') return [...as(asked, placesToldIn(view)), ...contrastsIn(view, asked)]
  if (!isNumeric.has(classOf[asked]) || view.folded.length > longestAnswer) return []
  return [...tellingIn(view, asked), ...contrastsIn(view, asked), ...saidInWords(view, asked)]
}

/** A longer message says more than the answer, and one still longer is none: only its numbers are read. Characters. */
const longestAnswer = 80
const longestRead = 400

function answerIn(view: View, asked: FindingKind): readonly Finding[] {
  const kind = classOf[asked]
  if (view.folded.length > longestRead) return codesIn(view, asked)
  if (isNumeric.has(kind)) {
    const numbers = [...numbersIn(view, asked), ...contrastsIn(view, asked)]
    if (kind === 'ACCOUNT') numbers.push(...strongIn(view, asked))
    return numbers.length > 0 ? numbers : [...saidInWords(view, asked), ...lettersIn(view, asked)]
  }
  const telling = codesIn(view, asked)
  if (telling.length > 0) return telling
  const rest = withoutPoliteness(view)
  if (!rest) return []
  const whole = isAnswer(view.folded.slice(rest.start, rest.end), asked) ? as(asked, [rest]) : []
  if (kind === 'PERSON') return [...whole, ...as(asked, namesToldIn(view))]
  if (kind !== 'ADDRESS') return whole
  const doors = namesPlacePart(view.folded) ? numbersIn(view, asked) : []
  return [...whole, ...doors, ...contrastsIn(view, asked), ...as(asked, placesToldIn(view))]
}

/** What is a code or a number, where one was asked for. */
function codesIn(view: View, asked: FindingKind): readonly Finding[] {
  if (classOf[asked] === 'SECRET') return [...numbersIn(view, asked), ...strongIn(view, asked)]
  return isNumeric.has(classOf[asked]) ? numbersIn(view, asked) : []
}

const as = (kind: FindingKind, stretches: readonly Stretch[]): readonly Finding[] =>
  stretches.map(({ start, end }) => finding(kind, start, end, 0.75))

const isNumeric = new Set([
  'PHONE',
  'POSTAL_CODE',
  'ID_NUMBER',
  'CREDIT_CARD',
  'IBAN_BANK',
  'IP',
  'DATE_OF_BIRTH',
  'ACCOUNT',
])

/** A short answer in which a name was found is a name as a whole: "zilmar trovão". */
function wholeName(view: View): readonly Finding[] {
  const rest = withoutPoliteness(view)
  if (!rest) return []
  const words = view.folded.slice(rest.start, rest.end).split(/\s+/)
  if (words.length > 4 || words.some((word) => /\d/.test(word) || isCommonWord(word))) return []
  return as('NAME', [rest])
}

const notNow =
  /^(?:nao|no|non|not|why|porque|por que|pra que|perche|what|o que|cosa|como|how|quero|queria|preciso|voglio|vorrei|quiero|quisiera|i want|i need|i don|dont|can you|could you|posso|puedo|cancel|pare|parar|stop|atendente|operador|operatore|agente|human|agent|help|ajuda|aiuto|ayuda|depois|later|dopo|luego|voltar|menu|sair|one|just|wait|um momento|momento|un momento|un attimo|perai|pera|esper\w+|aspett\w*|calma|hold on|hang on|arriva|chegou|nada|niente|nothing|nem|ne anche)(?![\p{L}])/u

/** Most words of an everyday sentence that is still taken for an answer. */
const mostWords: Partial<Record<FindingKind, number>> = { NAME: 6, ADDRESS: 8, SECRET: 3, EMAIL: 6 }

const mayBeEmail =
  /[@\d_]|\p{L}\.\p{L}|(?<![\p{L}])(?:arroba|chiocciola|at|dot|punto|ponto|gmail|hotmail|yahoo|outlook)(?![\p{L}])/u

function isAnswer(rest: string, asked: FindingKind): boolean {
  if (notNow.test(rest)) return false
  const words = rest.split(/\s+/)
  if (words.length > (mostWords[asked] ?? 40)) return false
  const bare = words.map((word) => word.replace(/[^\p{L}]/gu, ''))
  if (asked === 'NAME') return areName(bare)
  const everyday = bare.filter(isCommonWord).length
  if (asked === 'EMAIL' && !mayBeEmail.test(rest) && everyday > 0) return false
  if (asked === 'OTHER' || asked === 'SECRET') return true
  return (words.length <= 2 && asked !== 'ADDRESS') || everyday * 2 <= words.length
}
